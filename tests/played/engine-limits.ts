import type {Engine} from '../helpers/engines/engines.mjs';

/** What a test may ask of a browser, and not every engine can do as it is driven here. */
export type Ability = 'go offline' | 'print into a file' | 'tell of a request that nobody answered';

export interface EngineLimit {
  readonly engine: Engine;
  readonly what: Ability;
  readonly why: string;
}

export const engineLimits: readonly EngineLimit[] = [
  {
    engine: 'webkit',
    what: 'go offline',
    why: 'WebDriver has no command that takes the network away; let the server hang up instead',
  },
  {
    engine: 'webkit',
    what: 'print into a file',
    why: 'the driver of WebKitGTK does not know the command Print Page of WebDriver',
  },
  {
    engine: 'webkit',
    what: 'tell of a request that nobody answered',
    why: 'WebDriver tells of no requests, and a page only of those that were answered or forbidden',
  },
];

/** One line that says what an engine cannot do; undefined where it can. */
export function cannot(engine: Engine, what: Ability): string | undefined {
  const limit = engineLimits.find(each => each.engine === engine && each.what === what);
  return limit && `cannot in ${engine}: ${what}: ${limit.why}`;
}
