import {crc32} from '../course/crc32.js';
import type {Actor, Cmi5Address} from './cmi5-address.js';
import type {Cmi5LaunchData} from './cmi5-launch-data.js';
import type {Clock} from './environment.js';
import {duration2004} from './time-formats.js';

export type Verb = 'initialized' | 'passed' | 'failed' | 'completed' | 'terminated';

/** One statement that cmi5 defines (§9). */
export interface Statement {
  readonly id: string;
  readonly actor: Actor;
  readonly verb: {readonly id: string; readonly display: {readonly en: Verb}};
  readonly object: {readonly objectType: 'Activity'; readonly id: string};
  readonly result?: StatementResult;
  readonly context: Readonly<Record<string, unknown>>;
  readonly timestamp: string;
}

export interface StatementResult {
  readonly score?: {readonly scaled: number};
  readonly success?: boolean;
  readonly completion?: boolean;
  readonly duration?: string;
}

const verbs = 'http://adlnet.gov/expapi/verbs';
const words = 'https://w3id.org/xapi/cmi5/context';
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Writes the statements of one session. */
export class Cmi5Statements {
  readonly #address: Cmi5Address;
  readonly #launch: Cmi5LaunchData;
  readonly #clock: Clock;
  readonly #begun: Date;
  readonly #begunMs: number;

  constructor(address: Cmi5Address, launch: Cmi5LaunchData, clock: Clock) {
    this.#address = address;
    this.#launch = launch;
    this.#clock = clock;
    this.#begun = clock.now();
    this.#begunMs = clock.elapsedMs();
  }

  /** @param score - 0 to 100; only with `passed` and `failed` */
  statement(verb: Verb, score?: number): Statement {
    const {actor, activityId} = this.#address;
    const result = this.#result(verb, score);
    return {
      id: this.#id(verb),
      actor,
      verb: {id: `${verbs}/${verb}`, display: {en: verb}},
      object: {objectType: 'Activity', id: activityId},
      ...(result && {result}),
      context: this.#context(verb),
      // The order of statements is that of their times: the wall clock may be set back, this one not.
      timestamp: new Date(this.#begun.getTime() + this.#spentMs).toISOString(),
    };
  }

  get #spentMs(): number {
    return this.#clock.elapsedMs() - this.#begunMs;
  }

  /**
   * One registration has one `passed` and one `completed` (§9.3). Their ids come from it, so that an LRS
   * knows one that is sent again for what it has.
   */
  #id(verb: Verb): string {
    const {registration, activityId} = this.#address;
    if ((verb !== 'passed' && verb !== 'completed') || !uuid.test(registration))
      return randomUuid();
    const end = Number.parseInt(registration.slice(-8), 16) ^ crc32(`${activityId} ${verb}`);
    return registration.slice(0, -8) + (end >>> 0).toString(16).padStart(8, '0');
  }

  #result(verb: Verb, score: number | undefined): StatementResult | undefined {
    if (verb === 'initialized') return undefined;
    const duration = duration2004(this.#spentMs);
    if (verb === 'terminated') return {duration};
    if (verb === 'completed') return {completion: true, duration};
    const scaled = score === undefined ? undefined : Number((score / 100).toFixed(4));
    return {
      ...(scaled !== undefined && {score: {scaled}}),
      success: verb === 'passed',
      duration,
    };
  }

  /** The template, to which is added and from which nothing is taken (§10.2.1). */
  #context(verb: Verb): Readonly<Record<string, unknown>> {
    const {contextTemplate: template, masteryScore} = this.#launch;
    const judged = verb === 'passed' || verb === 'failed';
    const category = judged || verb === 'completed' ? ['cmi5', 'moveon'] : ['cmi5'];
    return {
      ...template,
      registration: this.#address.registration,
      contextActivities: {
        ...template.contextActivities,
        category: [
          ...listOf(template.contextActivities?.['category']),
          ...category.map(name => ({objectType: 'Activity', id: `${words}/categories/${name}`})),
        ],
      },
      extensions: {
        ...(judged &&
          masteryScore !== undefined && {[`${words}/extensions/masteryscore`]: masteryScore}),
        ...template.extensions,
      },
    };
  }
}

/** xAPI takes one activity for a list of one. */
function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** `crypto.randomUUID` is not there over plain http. */
function randomUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    return index === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  const hex = digits.map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
