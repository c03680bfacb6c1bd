import {mainOutcome, type Assessment, type Item, type Share} from './bank.js';
import type {LeftOut} from './course.js';

/** For whom an assessment draws. */
export interface OfferedTo {
  /** Such as `nz`. */
  readonly region: string;
  readonly leftOut?: LeftOut | undefined;
}

/** Whether an item asks what the school has left out. What everybody must know is always asked. */
function isGone({outcome, review, mustKnow}: Item, {steps, outcomes}: LeftOut): boolean {
  return mustKnow === undefined && (outcomes.has(outcome) || steps.has(review));
}

/** Whether the course still teaches what a share asks, beyond what everybody must know. */
export function isTaught({outcome}: Share, items: readonly Item[], leftOut?: LeftOut): boolean {
  const own = items.filter(item => mainOutcome(item.outcome) === outcome);
  return !leftOut || own.some(item => item.mustKnow === undefined && !isGone(item, leftOut));
}

/**
 * What a try may draw where a school has left modules out. Their items go, and their places to the other
 * outcomes, in proportion: a try stays as long, as hard to guess and as exact as its pass mark. No outcome is
 * asked more than half of its items, so that the try after it can ask others; past that a try gets shorter.
 */
export function offered(assessment: Assessment, {region, leftOut}: OfferedTo): Assessment {
  if (!leftOut) return assessment;
  const items = assessment.items.filter(item => !isGone(item, leftOut));
  const here = items.filter(item => item.region === undefined || item.region === region);
  return {...assessment, items, shares: refilled(assessment, here)};
}

/** A share's places besides its must-knows. */
interface Places {
  readonly share: Share;
  readonly musts: number;
  /** How many it had. */
  readonly had: number;
  /** How many it may have. */
  readonly room: number;
  has: number;
}

function refilled({shares, mustKnows}: Assessment, items: readonly Item[]): readonly Share[] {
  const places = shares.map((share): Places => {
    const own = items.filter(item => mainOutcome(item.outcome) === share.outcome);
    const musts = mustKnows.filter(({outcome}) => outcome === share.outcome).length;
    const others = own.filter(({mustKnow}) => mustKnow === undefined).length;
    const had = Math.max(0, share.shown - musts);
    const has = Math.min(had, others);
    return {share, musts, had, has, room: Math.max(has, Math.floor(others / 2))};
  });
  let free = places.reduce((sum, {had, has}) => sum + had - has, 0);
  for (; free > 0; free--) {
    const next = mostDue(places.filter(({has, room}) => has < room));
    if (!next) break;
    next.has++;
  }
  return places.map(({share, musts, has}) => ({...share, shown: musts + has}));
}

/** By highest averages (D’Hondt): the one that had most for each place that it would have. */
function mostDue(places: readonly Places[]): Places | undefined {
  const due = ({had, has}: Places) => had / (has + 1);
  return [...places].sort((a, b) => due(b) - due(a))[0];
}
