import type {PackageFiles} from './server.js';

/** What the LMS tells a course that is opened alone, without an LMS page around it. */
export interface OwnLms {
  readonly learnerName: string;
  readonly suspendData: string;
  /** What stands in the package's `settings.js`. */
  readonly settings: object;
}

/** Every value that the course has sent, in the course's own window. */
export interface OwnLmsWindow {
  readonly sent: readonly (readonly [element: string, value: string])[];
}

/**
 * A 1.2 package whose own window holds the API, as SCORM allows: what is printed is the course alone, and not
 * a frame in an LMS's page.
 */
export function withOwnLms(files: PackageFiles, lms: OwnLms): PackageFiles {
  const {learnerName, suspendData, settings} = lms;
  const known = {
    'cmi.core.student_id': 'hemi.rangi',
    'cmi.core.student_name': learnerName,
    'cmi.core.lesson_mode': 'normal',
    'cmi.core.credit': 'credit',
    'cmi.core.lesson_status': 'passed',
    'cmi.suspend_data': suspendData,
  };
  const api = `window.sent = [];
const known = ${JSON.stringify(known)};
window.API = {
  LMSInitialize: () => 'true', LMSFinish: () => 'true', LMSCommit: () => 'true',
  LMSGetValue: name => known[name] ?? '',
  LMSSetValue: (name, value) => (window.sent.push([name, value]), 'true'),
  LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
};`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const page = new TextDecoder().decode(files['index.html']);
  return {
    ...files,
    'own-lms.js': bytes(api),
    'settings.js': bytes(`window.nrrSettings = ${JSON.stringify(settings)};`),
    'index.html': bytes(page.replace('<title>', '<script src="own-lms.js"></script><title>')),
  };
}
