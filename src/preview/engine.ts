import type {LmsEdition} from './editions.js';
import {filled, type Values} from './record.js';

/** What judges the calls of a course: scorm-again, or a stand-in for it in tests. */
export interface Engine {
  /** Puts values into the data model, before the course begins. */
  load(values: Values): void;
  /** The whole data model as it is now. */
  values(): Values;
  /** Calls one of the API's functions by its name. */
  call(name: string, input: readonly unknown[]): unknown;
}

/** The parts of scorm-again that are used here; its own typings name other exports than it has. */
interface ScormAgain {
  loadFromFlattenedJSON(values: Record<string, string>): void;
  getFlattenedCMI(): Record<string, unknown>;
}

/**
 * Fetches scorm-again for one edition (the 2004 half is five times as large) and makes an instance.
 * Nothing is sent anywhere: it has no address to commit to.
 */
export async function scormAgain(edition: LmsEdition): Promise<Engine> {
  const Api = await (edition === 'scorm12' ? scorm12() : scorm2004());
  const api = new Api({autocommit: false, logLevel: 'NONE'});
  const functions = api as unknown as Record<string, (...input: readonly unknown[]) => unknown>;
  return {
    load: values => api.loadFromFlattenedJSON({...values}),
    values: () => filled(api.getFlattenedCMI()),
    call: (name, input) => functions[name]?.(...input),
  };
}

type ApiClass = new (settings: {
  readonly autocommit: boolean;
  readonly logLevel: 'NONE';
}) => ScormAgain;

async function scorm12(): Promise<ApiClass> {
  const module: unknown = await import('scorm-again/scorm12/min');
  return (module as {Scorm12API: ApiClass}).Scorm12API;
}

async function scorm2004(): Promise<ApiClass> {
  const module: unknown = await import('scorm-again/scorm2004/min');
  return (module as {Scorm2004API: ApiClass}).Scorm2004API;
}
