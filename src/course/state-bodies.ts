import {
  UNNAMED,
  untouched,
  type AssessmentRecord,
  type AssessmentTry,
  type Response,
  type StepRecord,
  type TryScore,
} from './attempt.js';
import {count, flag, maybe, type Bits} from './bits.js';
import {idOf, keyOf, moduleOf, numbersOf, type Numbers, type StateKeys} from './state-keys.js';
import {listed, named, packed} from './state-records.js';

/*
 * What is in the sections of a stored state. Each function packs what it is given, or unpacks and returns it
 * (see `Bits`). Within a version of the format, what is new goes behind what is there: a reader does not look
 * behind what it knows.
 */

/** What the header says: enough for the result and the way on when every other section is lost. */
export interface Header {
  readonly id: string;
  readonly revision: number;
  readonly place: string;
  /** Module id → its steps, for each module that has a section. Only `done` is told. */
  readonly modules: Readonly<Record<string, Steps>>;
  /** Assessment id → record, for each that has a section. Only `tries` and `best` are told. */
  readonly assessments: Readonly<Record<string, AssessmentRecord>>;
}

export type Steps = Readonly<Record<string, StepRecord>>;

const noHeader: Header = {id: '0', revision: 0, place: '', modules: {}, assessments: {}};

export function walkHeader(bits: Bits, keys: StateKeys, header = noHeader): Header {
  const modules = numbersOf(keys.modules);
  const stepsOf = (id: string | undefined) => keys.modules[id ?? '']?.steps ?? {};
  const place = header.place === '' ? {} : {[moduleOf(keys, header.place)]: header.place};
  return {
    id: idText(bits.number(parseInt(header.id, 16), 32)),
    revision: count(bits, header.revision),
    place: Object.values(listed(bits, modules, place, walkPlace))[0] ?? '',
    modules: listed(bits, modules, header.modules, (_, steps = {}, id) =>
      packed(bits, stepsOf(id), steps, (_, step) => ({...untouched, done: flag(bits, step?.done)})),
    ),
    assessments: listed(bits, numbersOf(keys.assessments), header.assessments, walkStanding),
  };

  function walkPlace(_: Bits, step: string | undefined, id: string | undefined) {
    return named(bits, stepsOf(id), step);
  }
}

/** A number of 32 bits as an attempt's id. */
export function idText(number: number): string {
  return number.toString(16).padStart(8, '0');
}

/** The steps of one module. */
export function walkSteps(bits: Bits, numbers: Numbers, steps: Steps = {}): Steps {
  return packed(bits, numbers, steps, (_, record) => ({
    done: flag(bits, record?.done),
    checks: bits.number(record?.checks ?? 0, 2),
    response: walkResponse(bits, record?.response),
  }));
}

/** @param numbers Item id → its number. */
export function walkAssessment(
  bits: Bits,
  numbers: Numbers,
  record?: AssessmentRecord,
): AssessmentRecord {
  const standing = walkStanding(bits, record);
  const last = maybe(bits, record?.last, walkScore);
  const current = maybe(bits, record?.current, (_, value) => walkTry(bits, numbers, value));
  const seen = packed(bits, numbers, record?.seen ?? {}, flag);
  return {...standing, ...(last && {last}), ...(current && {current}), seen};
}

function walkStanding(bits: Bits, record: AssessmentRecord | undefined): AssessmentRecord {
  const tries = bits.number(record?.tries ?? 0, 6);
  const best = maybe(bits, record?.best, walkScore);
  return {tries, ...(best && {best}), seen: {}};
}

/** The items stand in the order in which they were drawn. */
function walkTry(bits: Bits, numbers: Numbers, current: AssessmentTry | undefined): AssessmentTry {
  const submitted = flag(bits, current?.submitted);
  return {submitted, items: listed(bits, numbers, current?.items ?? {}, walkResponse)};
}

function walkScore(bits: Bits, score: TryScore | undefined): TryScore {
  const correct = count(bits, score?.correct);
  const total = count(bits, score?.total);
  const day = count(bits, score?.day);
  const missed = flag(bits, score?.missedMustKnow);
  return {correct, total, day, ...(missed && {missedMustKnow: true})};
}

/** The letters, and a flag without a name. */
const letters: Numbers = Object.fromEntries(
  Array.from(`abcdefghijklmnopqrstuvwxyz${UNNAMED}`, (letter, index) => [letter, index + 1]),
);

function walkResponse(bits: Bits, response: Response = {}): Response {
  return packed(bits, letters, response, (_, option) =>
    idOf(letters, bits.number(option === undefined ? 0 : keyOf(letters, option), 5)),
  );
}
