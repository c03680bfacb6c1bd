import {makeFaults, type FaultSpec} from '../faults/named-faults.js';
import {hostile, type HostileCall} from '../faults/hostile.js';
import {moodleScorm12, moodleScorm2004, MoodleLms} from '../faults/moodle-like.js';
import type {MoodleNetwork, MoodleOptions} from '../faults/moodle-options.js';
import type {StrictLms} from '../faults/strict-lms.js';
import type {AttemptRecord, StrictCall} from '../faults/strict-options.js';
import {strictScorm12} from '../faults/strict-scorm12.js';
import {strictScorm2004} from '../faults/strict-scorm2004.js';
import {busyTime} from '../faults/time-faults.js';

/** How the LMS page launches the course: plain data, since it comes from outside the browser. */
export interface Launch {
  readonly options?: Partial<MoodleOptions>;
  /** What the LMS has kept of this learner's attempt. */
  readonly record?: AttemptRecord | undefined;
  /** How the LMS misbehaves from its first call on; the first is the nearest to the course. */
  readonly faults?: readonly FaultSpec[];
}

/** A call as the course made it, and what it was given or thrown, as text. */
export interface ToldCall extends Omit<HostileCall, 'output'> {
  readonly output: string;
}

/** What the tests ask of the LMS page, from outside the browser. */
export interface LmsWindow {
  /** Puts the API instance where a course looks for it, and opens the course in the frame. */
  launchCourse(launch?: Launch): void;
  /** What was committed so far. */
  lmsRecord(): AttemptRecord;
  /** Every call of this session that reached the LMS. */
  lmsCalls(): readonly StrictCall[];
  /** Every call that the course made, those too which a fault answered. */
  lmsTold(): readonly ToldCall[];
  /** From now on these faults and no others. */
  lmsMisbehave(faults: readonly FaultSpec[]): void;
  /** The way from a Moodle-like LMS to its server. */
  lmsNetwork(network: MoodleNetwork): void;
  /** Takes the frame away, as an LMS does when the learner goes elsewhere. */
  removeCourse(): void;
}

const query = new URLSearchParams(location.search);
const frame = document.querySelector('iframe');

let lms = makeLms();
let wrapped = hostile(lms.api);

function makeLms(options: Partial<MoodleOptions> = {}): StrictLms | MoodleLms {
  const is2004 = query.get('api') === 'scorm2004';
  if (query.get('lms') === 'moodle')
    return is2004 ? moodleScorm2004(options) : moodleScorm12(options);
  return is2004 ? strictScorm2004(options) : strictScorm12(options);
}

const page: LmsWindow = {
  launchCourse: ({options = {}, record, faults = []} = {}) => {
    lms = makeLms(options);
    if (record) lms.load(record);
    wrapped = hostile(lms.api, makeFaults(faults, busyTime));
    if (query.get('api') !== 'none') Object.assign(window, {[lms.apiName]: wrapped.api});
    if (frame) frame.src = query.get('sco') ?? '';
  },
  lmsRecord: () => lms.record(),
  lmsCalls: () => lms.calls,
  lmsTold: () => wrapped.calls.map(call => ({...call, output: String(call.output)})),
  lmsMisbehave: faults => {
    wrapped.misbehave(...makeFaults(faults, busyTime));
  },
  lmsNetwork: network => {
    if (!(lms instanceof MoodleLms)) throw new Error('only a Moodle-like LMS has a network');
    lms.network = network;
  },
  removeCourse: () => frame?.remove(),
};

Object.assign(window, page);

/** Moodle's player page sends by beacon while it is hidden or going. */
function hide(hidden: boolean): void {
  if (lms instanceof MoodleLms) lms.hidden = hidden;
}
document.addEventListener('visibilitychange', () => {
  hide(document.hidden);
});
window.addEventListener('pagehide', () => {
  hide(true);
});

// A measurement has nobody to launch it.
if (query.has('now')) page.launchCourse();
