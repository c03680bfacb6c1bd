import type {AgendaChoice} from './agenda.js';
import type {Hands, Run} from './run.js';

/** What the presenter's window tells the projector's, whole: plain data. */
export interface View {
  readonly choice: AgendaChoice;
  readonly run: Run;
  readonly display: Display;
}

/** The projector's colours. */
export type Display = 'light' | 'dark';

/** Takes a view from a message or from the page's history; undefined where it is none. */
export function readView(data: unknown): View | undefined {
  if (!isRecord(data)) return undefined;
  const {choice, run, display} = data;
  if (!isChoice(choice) || !isRun(run)) return undefined;
  return {choice, run, display: display === 'dark' ? 'dark' : 'light'};
}

/** The view as the page's history may keep it, for a reload: without anybody's hand. */
export function withoutHands(view: View): View {
  return {...view, run: {...view.run, hands: {}}};
}

function isChoice(data: unknown): data is AgendaChoice {
  if (!isRecord(data)) return false;
  const {plan, minutes, without, alone} = data;
  return (
    typeof plan === 'string' &&
    isMaybeNumber(minutes) &&
    Array.isArray(without) &&
    without.every(id => typeof id === 'string') &&
    typeof alone === 'boolean'
  );
}

function isRun(data: unknown): data is Run {
  if (!isRecord(data)) return false;
  const {at, step, blank, began, paused, pausedAt, hands} = data;
  return (
    [at, step, paused].every(isCount) &&
    [began, pausedAt].every(isMaybeNumber) &&
    typeof blank === 'boolean' &&
    isRecord(hands) &&
    Object.values(hands).every(isHands)
  );
}

function isHands(data: unknown): data is Hands {
  if (!isRecord(data)) return false;
  const {before, after, turn, shown} = data;
  const areCounts = [before, after].every(counts => Array.isArray(counts) && counts.every(isCount));
  return areCounts && (turn === 'before' || turn === 'after') && typeof shown === 'boolean';
}

function isCount(data: unknown): boolean {
  return Number.isInteger(data) && (data as number) >= 0;
}

function isMaybeNumber(data: unknown): boolean {
  return data === undefined || Number.isFinite(data);
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
