import type {PackageKind} from './package-kind.js';

/** What only a course that reports to an LMS over SCORM can do. */
const reporting = ['statusOnFail', 'interactions', 'exit'];
const ofCourse = ['modulesOff', 'expressRoute', 'certificateHours'];
const record = ['passMark', 'completion', 'keepOnDevice'];

const without: Readonly<Partial<Record<PackageKind, readonly string[]>>> = {
  cmi5: ['interactions'],
  offline: reporting,
  workshop: [...ofCourse, ...record, ...reporting],
};

/**
 * The keys of the settings that change nothing in a package, and stay in its file for the others.
 *
 * @param isBooster It has one module, and leaves the certificate to the course.
 */
export function withoutEffect(kind: PackageKind, isBooster: boolean): readonly string[] {
  return [...(isBooster ? ofCourse : []), ...(without[kind] ?? [])];
}
