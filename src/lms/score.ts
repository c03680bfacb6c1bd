import type {DataModel} from './data-model.js';
import {readNumber, tidyScore} from './numbers.js';
import type {Outcome} from './session.js';

/**
 * Writes a score with its bounds, if it is higher than the one held. Some LMSs make no grade of a
 * raw score without a maximum.
 *
 * @param share - also as a share of 1, which only 2004 has
 */
export function raiseScore(
  model: DataModel,
  score: string,
  wish: number | undefined,
  share: boolean,
): Outcome {
  const next = tidyScore(wish);
  if (next === undefined) return undefined;
  const held = model.known(`${score}.raw`);
  if (held === undefined) return model.unread(`${score}.raw`);
  if (next <= (readNumber(held) ?? -1)) return undefined;
  const scaled = String(Number((next / 100).toFixed(4)));
  const unshared = share ? model.set(`${score}.scaled`, scaled, 'needed') : undefined;
  // The raw score shows that all of this was written: without it, a call that failed is made again.
  if (unshared?.kind === 'failed') return unshared;
  const unscored = model.set(`${score}.raw`, String(next), 'needed');
  model.set(`${score}.min`, '0', 'optional');
  model.set(`${score}.max`, '100', 'optional');
  return unshared ?? unscored;
}
