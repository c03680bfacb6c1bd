import type {Engine} from '../helpers/engines/engines.mjs';

/** What a test may need that not every engine, or not every driver, can do. */
export type Ability = 'go offline' | 'time a hand';

export interface EngineLimit {
  readonly engine: Engine;
  readonly what: Ability;
  readonly why: string;
}

/** What an engine cannot do as it is driven here, and why. */
export const engineLimits: readonly EngineLimit[] = [
  {
    engine: 'webkit',
    what: 'go offline',
    why: 'WebDriver has no command that takes the network away',
  },
];

/** One line that says what an engine cannot do; undefined where it can. */
export function cannot(engine: Engine, what: Ability): string | undefined {
  const limit = engineLimits.find(each => each.engine === engine && each.what === what);
  return limit && `cannot in ${engine}: ${what}: ${limit.why}`;
}
