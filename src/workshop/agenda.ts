import type {AgendaPlan, Slide, Workshop, WorkshopPart} from '../course/workshop.js';

/** What a trainer chose. */
export interface AgendaChoice {
  /** An agenda's id. */
  readonly plan: string;
  /** The trainer's own minutes; absent: the agenda's. */
  readonly minutes?: number;
  /** Ids of parts that are left out. */
  readonly without: readonly string[];
  /** No second facilitator: what needs two is left out. */
  readonly alone: boolean;
}

/** One part as it is run. */
export interface Planned {
  readonly part: WorkshopPart;
  readonly minutes: number;
  /** Minutes after the beginning. */
  readonly from: number;
}

/** One slide as it is run. */
export interface PlannedSlide {
  readonly slide: Slide;
  readonly part: Planned;
  /** Its share of its part's minutes, which need not be whole. */
  readonly minutes: number;
  /** Minutes after the beginning. */
  readonly from: number;
}

export interface Agenda {
  readonly plan: AgendaPlan;
  readonly parts: readonly Planned[];
  readonly minutes: number;
  readonly register: number;
  readonly evaluation: number;
  /** Minutes that nothing is planned for. */
  readonly slack: number;
  /** All slides in their order. */
  readonly slides: readonly PlannedSlide[];
}

/**
 * Makes the agenda of a choice. A tenth is slack; the register and the evaluation are counted in; what is left is
 * shared among the parts that are run, in proportion to their own minutes and in whole minutes, so that it all adds
 * up to the minutes wanted.
 *
 * @throws RangeError where no part is left, or the minutes do not leave one for each: it cannot be run.
 */
export function agendaOf(workshop: Workshop, choice: AgendaChoice): Agenda {
  const plan = workshop.agendas.find(({id}) => id === choice.plan) ?? workshop.agendas[0];
  if (!plan) throw new RangeError('the workshop has no agenda');
  const parts = workshop.parts.filter(part => isRun(part, plan, choice));
  if (parts.length === 0) throw new RangeError('no part is left');
  const minutes = choice.minutes ?? plan.minutes;
  const slack = minutes === plan.minutes ? plan.slack : Math.round(minutes / 10);
  const {register, evaluation} = plan;
  const shares = shared(
    parts.map(part => part.minutes[plan.id] ?? 0),
    minutes - slack - register - evaluation,
  );
  let from = register;
  const planned = parts.map((part, index) => {
    const own = shares[index] ?? 0;
    const placed = {part, minutes: own, from};
    from += own;
    return placed;
  });
  const slides = planned.flatMap(slidesOf);
  return {plan, parts: planned, minutes, register, evaluation, slack, slides};
}

/** The agenda whose shares own minutes take: the longest that is not longer, or the shortest. */
export function planFor(minutes: number, {agendas}: Workshop): AgendaPlan | undefined {
  const byLength = [...agendas].sort((a, b) => b.minutes - a.minutes);
  return byLength.find(plan => plan.minutes <= minutes) ?? byLength.at(-1);
}

/** The part's minutes go to its slides as these say themselves, longer or shorter as the part is. */
function slidesOf(part: Planned): readonly PlannedSlide[] {
  const {slides} = part.part;
  const own = sum(slides.map(({notes}) => notes.minutes));
  let {from} = part;
  return slides.map(slide => {
    const weight = own > 0 ? slide.notes.minutes / own : 1 / slides.length;
    const placed = {slide, part, minutes: weight * part.minutes, from};
    from += placed.minutes;
    return placed;
  });
}

/** Whether a part is of an agenda, and neither left out nor in need of a second trainer who is not there. */
function isRun(part: WorkshopPart, plan: AgendaPlan, {without, alone}: AgendaChoice): boolean {
  if (part.minutes[plan.id] === undefined || (alone && part.needsTwo)) return false;
  return !without.includes(part.id);
}

/**
 * Shares whole minutes in proportion, each at least one: what rounding leaves goes to the largest remainders, and
 * what the least ones took comes from the largest share.
 */
function shared(weights: readonly number[], minutes: number): readonly number[] {
  if (minutes < weights.length)
    throw new RangeError(`${minutes} minutes are too few for ${weights.length} parts`);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map(weight => (minutes * weight) / total);
  const whole = exact.map(part => Math.max(1, Math.floor(part)));
  const rests = exact
    .map((part, index) => ({index, rest: part - (whole[index] ?? 0)}))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (let left = minutes - sum(whole), at = 0; left > 0; left--, at++) {
    const {index} = rests[at % rests.length] ?? {index: 0};
    whole[index] = (whole[index] ?? 0) + 1;
  }
  while (sum(whole) > minutes) {
    const largest = whole.indexOf(Math.max(...whole));
    whole[largest] = (whole[largest] ?? 0) - 1;
  }
  return whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
