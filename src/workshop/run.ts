import type {Agenda, PlannedSlide} from './agenda.js';

/**
 * A workshop as it runs: where it is, since when, and what the room's hands said. Plain data and pure functions;
 * the clock is given, nothing is stored, and closing the page wipes it all.
 */
export interface Run {
  /** The slide's place in the agenda. */
  readonly at: number;
  /** How far the slide is revealed: 0 is its beginning. */
  readonly step: number;
  /** The projector shows nothing. */
  readonly blank: boolean;
  /** When it began, in milliseconds of the given clock; undefined before. */
  readonly began: number | undefined;
  /** Milliseconds that the clock stood still. */
  readonly paused: number;
  /** Since when it stands still; undefined while it runs. */
  readonly pausedAt: number | undefined;
  /** Slide id → hands. */
  readonly hands: Readonly<Record<string, Hands>>;
}

/** The hands for one question, before the discussion and after it. */
export interface Hands {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Which of the two is being counted. */
  readonly turn: 'before' | 'after';
  /** The room may see them. */
  readonly shown: boolean;
}

export const notBegun: Run = {
  at: 0,
  step: 0,
  blank: false,
  began: undefined,
  paused: 0,
  pausedAt: undefined,
  hands: {},
};

/** Goes to the beginning of a slide; the projector shows it. */
export function goTo(run: Run, at: number, agenda: Agenda): Run {
  const last = agenda.slides.length - 1;
  return {...run, at: Math.min(Math.max(0, at), Math.max(0, last)), step: 0, blank: false};
}

/**
 * Reveals the slide's next step, or goes to the next slide; the clock starts with the first.
 *
 * @param steps - how many steps each slide of the agenda has, at least 1
 */
export function forward(run: Run, steps: readonly number[], now: number): Run {
  const going = run.began === undefined ? {...run, began: now} : run;
  if (run.step + 1 < (steps[run.at] ?? 1)) return {...going, step: run.step + 1, blank: false};
  return run.at + 1 < steps.length
    ? {...going, at: run.at + 1, step: 0, blank: false}
    : {...going, blank: false};
}

/** Takes the last step back; before a slide's first, the slide before stands as it was left. */
export function back(run: Run, steps: readonly number[]): Run {
  if (run.step > 0) return {...run, step: run.step - 1, blank: false};
  if (run.at === 0) return {...run, blank: false};
  return {...run, at: run.at - 1, step: (steps[run.at - 1] ?? 1) - 1, blank: false};
}

export function blank(run: Run): Run {
  return {...run, blank: !run.blank};
}

/** Starts the clock, or lets it stand still, or run on. */
export function toggleClock(run: Run, now: number): Run {
  if (run.began === undefined) return {...run, began: now};
  if (run.pausedAt === undefined) return {...run, pausedAt: now};
  return {...run, paused: run.paused + now - run.pausedAt, pausedAt: undefined};
}

/** Whole minutes since the beginning, without pauses. */
export function minutesIn({began, paused, pausedAt}: Run, now: number): number {
  if (began === undefined) return 0;
  return Math.floor(((pausedAt ?? now) - began - paused) / 60_000);
}

/** How the time goes, in whole minutes. */
export interface Pace {
  /** Till the end. */
  readonly left: number;
  /** Above nought: behind the plan; below: ahead of it. */
  readonly behind: number;
  /** Titles of the parts still to come that may be left out. */
  readonly optional: readonly string[];
}

/**
 * Each step of a slide has an equal part of the slide's minutes: who is still at it when they are over is behind, who
 * comes to it before they begin is ahead.
 *
 * @param steps - how many steps each slide of the agenda has, at least 1
 */
export function paceOf(run: Run, agenda: Agenda, steps: readonly number[], now: number): Pace {
  const spent = minutesIn(run, now);
  const here = agenda.slides[run.at];
  const ahead = agenda.parts.filter(({from}) => here && from > here.part.from);
  return {
    left: Math.max(0, agenda.minutes - spent),
    behind:
      run.began === undefined || !here ? 0 : beyond(spent, here, run.step, steps[run.at] ?? 1),
    optional: ahead.filter(({part}) => part.optional).map(({part}) => part.title),
  };
}

/** Whole minutes that a time lies after a step's own, or before it as a negative number. */
function beyond(spent: number, {from, minutes}: PlannedSlide, step: number, of: number): number {
  const begins = from + (minutes * step) / of;
  const ends = from + (minutes * (step + 1)) / of;
  return Math.round(Math.max(0, spent - ends) - Math.max(0, begins - spent));
}

/** One hand more, or less, for an option of the slide. */
export function addHand(run: Run, slideId: string, option: number, step: 1 | -1, of: number): Run {
  const hands = handsOf(run, slideId, of);
  const counts = hands[hands.turn].map((count, index) =>
    index === option ? Math.max(0, count + step) : count,
  );
  return put(run, slideId, {...hands, [hands.turn]: counts, shown: false});
}

/** Counts anew after the discussion, or goes back to the first count. */
export function turnHands(run: Run, slideId: string, of: number): Run {
  const hands = handsOf(run, slideId, of);
  return put(run, slideId, {
    ...hands,
    turn: hands.turn === 'before' ? 'after' : 'before',
    shown: false,
  });
}

/** Shows the room what was counted, or hides it. */
export function showHands(run: Run, slideId: string, of: number): Run {
  const hands = handsOf(run, slideId, of);
  return put(run, slideId, {...hands, shown: !hands.shown});
}

export function handsOf(run: Run, slideId: string, of: number): Hands {
  const none = Array.from({length: of}, () => 0);
  return run.hands[slideId] ?? {before: none, after: none, turn: 'before', shown: false};
}

/** So few hands for an option could tell whose they are: then no counts are shown at all. */
export function isTooFew(counts: readonly number[]): boolean {
  return counts.some(count => count === 1 || count === 2);
}

/** All counts as a table: question, option, before, after. Those that are too few are left out. */
export function handsAsCsv(
  run: Run,
  questions: readonly {
    readonly id: string;
    readonly question: string;
    readonly options: readonly string[];
  }[],
): string {
  const rows = questions.flatMap(({id, question, options}) => {
    const {before, after} = handsOf(run, id, options.length);
    const cell = (counts: readonly number[], index: number) =>
      isTooFew(counts) ? 'too few to show' : String(counts[index] ?? 0);
    return options.map((option, index) => [
      question,
      option,
      cell(before, index),
      cell(after, index),
    ]);
  });
  return [['Question', 'Answer', 'Before', 'After'], ...rows]
    .map(row => row.map(quoted).join(','))
    .join('\r\n');
}

/** A cell that a spreadsheet takes for words, whatever it begins with. */
function quoted(cell: string): string {
  const safe = /^[=+\-@]/.test(cell) ? `'${cell}` : cell;
  return `"${safe.replaceAll('"', '""')}"`;
}

function put(run: Run, slideId: string, hands: Hands): Run {
  return {...run, hands: {...run.hands, [slideId]: hands}};
}
