import type {AttemptRecord, StrictCall, StrictOptions} from '../faults/strict-options.js';
import {strictScorm12} from '../faults/strict-scorm12.js';
import {strictScorm2004} from '../faults/strict-scorm2004.js';

/** What the tests ask of the LMS page, from outside the browser. */
export interface LmsWindow {
  /** Puts the API instance where a course looks for it, and opens the course in the frame. */
  launchCourse(options?: Partial<StrictOptions>, record?: AttemptRecord): void;
  /** What was committed so far. */
  lmsRecord(): AttemptRecord;
  /** Every call of this session. */
  lmsCalls(): readonly StrictCall[];
  /** Takes the frame away, as an LMS does when the learner goes elsewhere. */
  removeCourse(): void;
}

const query = new URLSearchParams(location.search);
const strictLms = query.get('api') === 'scorm2004' ? strictScorm2004 : strictScorm12;
const frame = document.querySelector('iframe');

let lms = strictLms();

const page: LmsWindow = {
  launchCourse: (options = {}, record) => {
    lms = strictLms(options);
    if (record) lms.load(record);
    if (query.get('api') !== 'none') Object.assign(window, {[lms.apiName]: lms.api});
    if (frame) frame.src = query.get('sco') ?? '';
  },
  lmsRecord: () => lms.record(),
  lmsCalls: () => lms.calls,
  removeCourse: () => frame?.remove(),
};

Object.assign(window, page);

// A measurement has nobody to launch it.
if (query.has('now')) page.launchCourse();
