import {isQuestion, type Fault} from '../../faults/fault.js';
import {hostile} from '../../faults/hostile.js';
import {withMember, withThrowingMember} from '../../faults/member-faults.js';
import {MoodleLms, moodleScorm12, moodleScorm2004} from '../../faults/moodle-like.js';
import type {MoodleOptions} from '../../faults/moodle-options.js';
import {makeFaults} from '../../faults/named-faults.js';
import type {StrictLms} from '../../faults/strict-lms.js';
import {strictScorm12} from '../../faults/strict-scorm12.js';
import {strictScorm2004} from '../../faults/strict-scorm2004.js';
import {busyTime, during, failsWhileHidden} from '../../faults/time-faults.js';
import type {LmsWindow} from '../lms-page.js';
import {coursePath, stagingIn} from './staging.js';

/* An LMS page that arranges the course's surroundings as its address says. */

const staging = stagingIn(location);
const is12 = staging.edition === '1.2';
const [commit, apiName, otherName] = is12
  ? ['LMSCommit', 'API', 'API_1484_11']
  : ['Commit', 'API_1484_11', 'API'];
const popups: readonly unknown[] = [
  'opener',
  'opener’s parent',
  'top window’s opener',
  'opener’s document',
];

type Lms = StrictLms | MoodleLms;

function makeLms(options: Partial<MoodleOptions> = {}): Lms {
  if (staging.lms === 'moodle') return is12 ? moodleScorm12(options) : moodleScorm2004(options);
  return is12 ? strictScorm12(options) : strictScorm2004(options);
}

let lms: Lms = makeLms();
let wrapped = hostile(lms.api);
const other = is12 ? strictScorm2004() : strictScorm12();

/** Takes what is committed to the server at once, as the API of an LMS must: the call waits for the answer. */
const posts: Fault = ({name}, {ask, say}) => {
  const answer = ask();
  if (answer !== 'true' || (name !== 'Commit' && name !== 'Terminate')) return answer;
  return post() || staging.believes ? answer : say('false', 101);
};

function post(): boolean {
  const address = `/lms/record/${staging.attempt}`;
  const text = JSON.stringify(lms.record());
  if (document.hidden || isGoing) return navigator.sendBeacon(address, text);
  const request = new XMLHttpRequest();
  try {
    request.open('POST', address, false);
    request.send(text);
  } catch {
    // While a frame or a window goes, a browser lets no request be waited for.
    return (isTaking || popups.includes(staging.place)) && navigator.sendBeacon(address, text);
  }
  return request.responseText === 'kept';
}

/** The course's frame is being taken away. */
let isTaking = false;

function takeFrame(): void {
  isTaking = true;
  frame()?.remove();
  isTaking = false;
}

let isGoing = false;
window.addEventListener('pagehide', () => {
  isGoing = true;
});

const timedCalls: {name: string; atMs: number}[] = [];

/** The nearest to the course: notes each call as it begins. */
const notes: Fault = ({name}, {ask}) => {
  if (!isQuestion(name)) timedCalls.push({name, atMs: performance.timeOrigin + performance.now()});
  return ask();
};

/** What the LMS does in the middle of a call, and then its server. */
function ownFaults(): readonly Fault[] {
  const ending = during(takeFrame);
  const blocking = failsWhileHidden(() => document.hidden);
  switch (staging.during) {
    case 'takes the frame away at the end':
      return [
        (call, behind) => (call.name === 'Terminate' ? ending(call, behind) : behind.ask()),
        posts,
      ];
    case 'blocks requests while hidden':
      return [blocking, posts];
    default:
      return [posts];
  }
}

function frame(): HTMLIFrameElement | null {
  return document.querySelector('iframe');
}

/** What stands where the course looks. */
function apis(): Record<string, unknown> {
  const {api} = wrapped;
  switch (staging.api) {
    case 'other edition':
      return {[otherName]: other.api};
    case 'both editions':
      return {[apiName]: api, [otherName]: other.api};
    case 'no functions':
      return {[apiName]: withMember(api, commit, 'yes')};
    case 'throws when looked at':
      return {[apiName]: withThrowingMember(api, commit)};
    default:
      return {[apiName]: api};
  }
}

function offer(): void {
  if (staging.place === 'nowhere') return;
  if (staging.place === 'own window') Object.assign(window, {ownWindow: apis()});
  else if (staging.place === 'opener’s document') Object.assign(document, apis());
  else Object.assign(window, apis());
}

function open(): void {
  const address = coursePath(staging);
  if (popups.includes(staging.place)) {
    offerPopup(address);
    return;
  }
  const outer = document.createElement('iframe');
  outer.title = 'Course';
  if (staging.frame?.sandbox) outer.setAttribute('sandbox', staging.frame.sandbox);
  outer.style.width = staging.frame?.width ?? '714px';
  document.body.append(outer);
  const innermost = staging.place === 'six frames up' ? framesIn(outer, 5) : outer;
  innermost.src = staging.place === 'another site' ? otherSite(address) : address;
}

/** The server listens at two ports, which are two sites to a browser. */
function otherSite(address: string): string {
  const port = new URLSearchParams(location.search).get('other') ?? '';
  return `http://127.0.0.1:${port}${address}`;
}

function framesIn(outer: HTMLIFrameElement, depth: number): HTMLIFrameElement {
  let inner = outer;
  for (let level = 0; level < depth; level += 1) {
    const within = inner.contentDocument;
    if (!within) throw new Error('a frame without a document');
    const next = within.createElement('iframe');
    next.title = 'Frame';
    next.style.cssText = 'width:690px;height:640px;border:0';
    within.body.append(next);
    inner = next;
  }
  return inner;
}

/** A browser opens a window for a press only. */
function offerPopup(address: string): void {
  const isFramed = staging.place === 'opener’s parent';
  const holds = staging.place === 'top window’s opener' || staging.place === 'opener’s document';
  const target = holds ? `/lms/holder#${encodeURIComponent(address)}` : address;
  let within: Document = document;
  if (isFramed) {
    const menu = document.createElement('iframe');
    menu.title = 'Menu';
    document.body.append(menu);
    within = menu.contentDocument ?? document;
  }
  const link = within.createElement('button');
  link.textContent = 'Open the course';
  link.onclick = () => within.defaultView?.open(target, 'course', 'width=800,height=700');
  within.body.append(link);
}

const page: LmsWindow = {
  launchCourse: ({options = {}, record, faults = []} = {}) => {
    lms = makeLms(options);
    if (record) lms.load(record);
    wrapped = hostile(lms.api, [notes, ...makeFaults(faults, busyTime), ...ownFaults()]);
    if (staging.lateMs === undefined) offer();
    else setTimeout(offer, staging.lateMs);
    open();
  },
  lmsRecord: () => lms.record(),
  lmsCalls: () => lms.calls,
  lmsTold: () => wrapped.calls.map(call => ({...call, output: String(call.output)})),
  lmsMisbehave: faults => {
    wrapped.misbehave(notes, ...makeFaults(faults, busyTime), ...ownFaults());
  },
  lmsNetwork: network => {
    if (!(lms instanceof MoodleLms)) throw new Error('only a Moodle-like LMS has a network');
    lms.network = network;
  },
  removeCourse: takeFrame,
};

/** What an LMS keeps no record of: a page that runs for hours is measured without what only tests want. */
function forgetCalls(): void {
  for (const list of [lms.calls, wrapped.calls as unknown[], timedCalls]) list.length = 0;
}

Object.assign(window, page, {timedCalls, forgetCalls, otherCalls: () => other.calls.length});
