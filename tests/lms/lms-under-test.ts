import * as scormAgain from 'scorm-again';
import {ApiCalls} from '../../src/lms/api-calls.js';
import {CallLog} from '../../src/lms/call-log.js';
import type {LmsEdition} from '../../src/lms/edition.js';
import {DetailWriter} from '../../src/lms/detail-writer.js';
import {ScormSession} from '../../src/lms/scorm-session.js';
import {scorm12} from '../../src/lms/scorm12.js';
import {scorm2004} from '../../src/lms/scorm2004.js';
import {FakeClock} from '../helpers/fake-environment.js';
import type {StrictOptions} from '../faults/strict-options.js';
import {strictScorm12} from '../faults/strict-scorm12.js';
import {strictScorm2004} from '../faults/strict-scorm2004.js';

/** What both editions call their functions, here. */
export type CallName =
  | 'Initialize'
  | 'Terminate'
  | 'GetValue'
  | 'SetValue'
  | 'Commit'
  | 'GetLastError'
  | 'GetErrorString'
  | 'GetDiagnostic';

export interface SeenCall {
  readonly call: CallName;
  readonly input: readonly string[];
  readonly output: unknown;
}

/** Stands in for one of the LMS's functions; `real` asks the LMS after all. */
export type Fault = (input: readonly string[], real: () => unknown) => unknown;

/** How the course is opened, and what the LMS kept of it. */
export interface Opening extends Partial<StrictOptions> {
  /** Element → value of an earlier session that was left with `suspend`. */
  readonly kept?: Readonly<Record<string, string>>;
}

/** An LMS whose calls are seen and whose functions can be spoilt. */
export interface LmsUnderTest {
  readonly edition: LmsEdition;
  readonly api: Readonly<Record<string, (...input: string[]) => unknown>>;
  readonly calls: SeenCall[];
  readonly faults: Partial<Record<CallName, Fault>>;
}

export interface LmsKind {
  readonly name: string;
  readonly open: (opening?: Opening) => LmsUnderTest;
}

export const strict12: LmsKind = {
  name: 'the strict LMS of SCORM 1.2',
  open: ({kept = {}, ...options} = {}) => {
    const values = {...kept, 'cmi.core.exit': 'suspend'};
    const record = {edition: '1.2', values, totalMs: 0, sessions: 1} as const;
    const lms = strictScorm12({mode: 'normal', ...options});
    if (Object.keys(kept).length > 0) lms.load(record);
    return underTest(scorm12, lms.api);
  },
};

export const strict2004: LmsKind = {
  name: 'the strict LMS of SCORM 2004',
  open: ({kept = {}, ...options} = {}) => {
    const values = {...kept, 'cmi.exit': 'suspend'};
    const record = {edition: '2004', values, totalMs: 0, sessions: 1} as const;
    const lms = strictScorm2004({mode: 'normal', ...options});
    if (Object.keys(kept).length > 0) lms.load(record);
    return underTest(scorm2004, lms.api);
  },
};

interface ScormAgain {
  loadFromFlattenedJSON(values: Readonly<Record<string, string>>): void;
}

/** As much of scorm-again as is used here: its own types do not resolve as Node reads modules. */
const {Scorm12API, Scorm2004API} = scormAgain as unknown as Record<
  'Scorm12API' | 'Scorm2004API',
  new (settings: {readonly autocommit: boolean; readonly logLevel: number}) => ScormAgain
>;

const quiet = {autocommit: false, logLevel: 5};

export const again12: LmsKind = {
  name: 'scorm-again in SCORM 1.2',
  open: (opening = {}) => {
    const api = new Scorm12API(quiet);
    api.loadFromFlattenedJSON({
      'cmi.core.student_id': opening.learnerId ?? 'hemi.rangi',
      'cmi.core.student_name': opening.learnerName ?? 'Rangi, Hēmi',
      'cmi.core.lesson_mode': opening.mode ?? 'normal',
      'cmi.core.credit': opening.credit ?? 'credit',
      'cmi.student_data.mastery_score': opening.masteryScore ?? '',
      'cmi.launch_data': opening.launchData ?? '',
      ...opening.kept,
    });
    return underTest(scorm12, functionsOf(api));
  },
};

export const again2004: LmsKind = {
  name: 'scorm-again in SCORM 2004',
  open: (opening = {}) => {
    const api = new Scorm2004API(quiet);
    const mark = opening.scaledPassingScore ?? '';
    api.loadFromFlattenedJSON({
      'cmi.learner_id': opening.learnerId ?? 'hemi.rangi',
      'cmi.learner_name': opening.learnerName ?? 'Rangi, Hēmi',
      'cmi.mode': opening.mode ?? 'normal',
      'cmi.credit': opening.credit ?? 'credit',
      ...(mark === '' ? {} : {'cmi.scaled_passing_score': mark}),
      'cmi.launch_data': opening.launchData ?? '',
      ...opening.kept,
    });
    return underTest(scorm2004, functionsOf(api));
  },
};

/** scorm-again's functions are found on the object, but each needs it as `this`. */
function functionsOf(api: object): Readonly<Record<string, (...input: string[]) => unknown>> {
  const lms = api as Record<string, (...input: string[]) => unknown>;
  const name = (key: string) =>
    /^(LMS)?(Initialize|Finish|Terminate|[GS]etValue|Commit|Get\w+)$/.test(key);
  const names = [...Object.keys(api), ...Object.getOwnPropertyNames(Object.getPrototypeOf(api))];
  return Object.fromEntries(
    names.filter(name).map(key => [key, (...input: string[]) => lms[key]?.(...input)]),
  );
}

function underTest(
  edition: LmsEdition,
  functions: Readonly<Record<string, (...input: string[]) => unknown>>,
): LmsUnderTest {
  const calls: SeenCall[] = [];
  const faults: LmsUnderTest['faults'] = {};
  const api = Object.fromEntries(
    Object.entries(functions).map(([name, run]) => [
      name,
      (...input: string[]) => {
        const call = name.replace('LMS', '').replace('Finish', 'Terminate') as CallName;
        const real = () => run(...input);
        const output = attempt(() => (faults[call] ?? ((_, ask) => ask()))(input, real));
        calls.push({call, input, output: output.value});
        if (output.threw) throw output.value;
        return output.value;
      },
    ]),
  );
  return {edition, api, calls, faults};
}

function attempt(run: () => unknown): {threw: boolean; value: unknown} {
  try {
    return {threw: false, value: run()};
  } catch (value) {
    return {threw: true, value};
  }
}

/** A session with this LMS, not begun yet. */
export function sessionWith(lms: LmsUnderTest, clock = new FakeClock()): ScormSession {
  const calls = new ApiCalls(lms.api, lms.edition.methods, clock, new CallLog());
  const session = new ScormSession(lms.edition, calls);
  session.takeDetails(DetailWriter);
  return session;
}

/** `SetValue element=value` and so on, without the questions about errors. */
export function told(lms: LmsUnderTest, from = 0): string[] {
  return lms.calls
    .slice(from)
    .filter(({call}) => !['GetLastError', 'GetDiagnostic', 'GetErrorString'].includes(call))
    .map(({call, input}) => [call, input.filter(text => text !== '').join('=')].join(' ').trim());
}

/** Element → the last value that the LMS took. */
export function taken(lms: LmsUnderTest): Record<string, string> {
  const sets = lms.calls.filter(({call, output}) => call === 'SetValue' && output === 'true');
  return Object.fromEntries(sets.map(({input: [element = '', value = '']}) => [element, value]));
}
