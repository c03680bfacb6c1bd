import type {Attempt} from './attempt.js';
import {BitWriter, type Bits} from './bits.js';
import {crc32} from './crc32.js';
import {idText, walkAssessment, walkHeader, walkSteps, type Steps} from './state-bodies.js';
import {keyOf, moduleOf, type StateKeys} from './state-keys.js';
import {migrations as known, STATE_VERSION, type Migrations} from './state-migrations.js';
import {StateReading, type StateProblem} from './state-reading.js';
import {SECTION_KINDS, writeSection, type SectionKind} from './state-sections.js';

/*
 * An attempt as an ASCII text for an LMS to keep (alphabet `A-Za-z0-9-_`), and back.
 *
 *     header · a section for each assessment · a section for each module of which something was opened
 *
 * `state-sections.ts` says what a section is, `state-bodies.ts` what is in it. Ids are written as the numbers
 * of `modules/state-keys.json` (`state-keys.ts`), so a text can be read without the course's content: a step
 * or an option that has left the course does not disturb it. What decides the result, and which steps are
 * done, stands twice: in the header and in its own section.
 */

export interface DecodedState {
  /** Nothing where no part of the text could be read. */
  readonly attempt: Attempt | undefined;
  readonly problems: readonly StateProblem[];
}

/**
 * An attempt as text.
 * @throws Error for a programmer's mistake: an id without a number, an option that is no letter.
 */
export function encodeState(attempt: Attempt, keys: StateKeys): string {
  const {id, assessments} = attempt;
  if (!/^[\da-f]{8}$/.test(id)) throw new Error(`"${id}" is no attempt id: 8 hexadecimal digits`);
  const modules = stepsByModule(attempt, keys);
  return [
    pack('header', 0, bits => walkHeader(bits, keys, {...attempt, modules})),
    ...Object.entries(assessments).map(([assessmentId, record]) => {
      const {key, items} = keyOf(keys.assessments, assessmentId);
      return pack('assessment', key, bits => walkAssessment(bits, items, record));
    }),
    ...Object.entries(modules).map(([moduleId, steps]) => {
      const {key, steps: numbers} = keyOf(keys.modules, moduleId);
      return pack('module', key, bits => walkSteps(bits, numbers, steps));
    }),
  ].join('');
}

/**
 * Reads what can be read of a text, and says what could not. Never throws, whatever the text is. An empty
 * text is no attempt and no problem. Where only the header is lost, the attempt gets an id that is worked out
 * from the text, so that it is the same whenever that text is read.
 */
export function decodeState(
  text: string,
  keys: StateKeys,
  migrations: Migrations = known,
): DecodedState {
  if (text === '') return {attempt: undefined, problems: []};
  const reading = new StateReading(text, migrations);
  const header = reading.take('header', 0, 'header', bits => walkHeader(bits, keys));
  const modules = reading.takeAll('module', keys.modules, header?.modules, (bits, {steps}) =>
    walkSteps(bits, steps),
  );
  const assessments = reading.takeAll(
    'assessment',
    keys.assessments,
    header?.assessments,
    (bits, {items}) => walkAssessment(bits, items),
  );
  const steps = Object.assign({}, ...Object.values(modules)) as Steps;
  const isNothing = !header && Object.keys({...modules, ...assessments}).length === 0;
  const {id, revision, place} = header ?? {id: idText(crc32(text)), revision: 0, place: ''};
  return {
    attempt: isNothing ? undefined : {id, revision, place, steps, assessments},
    problems: reading.finish(),
  };
}

function pack(kind: SectionKind, key: number, walk: (bits: Bits) => unknown): string {
  const bits = new BitWriter();
  walk(bits);
  const version = STATE_VERSION;
  return writeSection({version, kind: SECTION_KINDS.indexOf(kind), key, body: bits.text});
}

function stepsByModule({steps}: Attempt, keys: StateKeys): Readonly<Record<string, Steps>> {
  const modules: Record<string, Steps> = {};
  for (const [id, record] of Object.entries(steps)) {
    const module = moduleOf(keys, id);
    modules[module] = {...modules[module], [id]: record};
  }
  return modules;
}
