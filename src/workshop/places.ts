import type {AgendaChoice} from './agenda.js';

/** What a trainer asked for where a workshop is put together. */
export interface Asked {
  /** Absent: as it is when the page is opened. */
  readonly choice?: AgendaChoice;
  /** Papers are in large print. */
  readonly large: boolean;
}

/** Which view the address asks for. */
export type Place =
  | ({readonly view: 'start'} & Asked)
  | ({readonly view: 'paper'; readonly what: string} & Asked)
  | {readonly view: 'present'; readonly token: string; readonly split: boolean}
  | {readonly view: 'show'; readonly token: string};

/** The longest workshop, in minutes. */
export const longest = 240;

/** Reads the part of an address after `#`; what is not known is the start. */
export function placeIn(hash: string): Place {
  const [, path = '', query = ''] = /^#\/([^?]*)\??(.*)$/.exec(hash) ?? [];
  const [, view, name] = /^(present|split|show|paper)\/([a-z0-9-]+)$/.exec(path) ?? [];
  if (!view || !name) return {view: 'start', ...askedIn(query)};
  if (view === 'paper') return {view, what: name, ...askedIn(query)};
  if (view === 'show') return {view, token: name};
  return {view: 'present', token: name, split: view === 'split'};
}

export function presentAt(token: string, split = false): string {
  return `#/${split ? 'split' : 'present'}/${token}`;
}

export function showAt(token: string): string {
  return `#/show/${token}`;
}

/** Where a workshop is put together, with what was chosen there. */
export function startAt(asked: Asked): string {
  return `#/${queryOf(asked)}`;
}

/** Where something is printed, for the agenda that was chosen. */
export function paperAt(what: string, asked: Asked): string {
  return `#/paper/${what}${queryOf(asked)}`;
}

/** Tells the two windows of one workshop from all others. */
export function newToken(): string {
  const parts = crypto.getRandomValues(new Uint32Array(4));
  return [...parts].map(part => part.toString(36)).join('');
}

function queryOf({choice, large}: Asked): string {
  const query = new URLSearchParams();
  if (choice) {
    query.set('plan', choice.plan);
    if (choice.minutes !== undefined) query.set('minutes', String(choice.minutes));
    for (const id of choice.without) query.append('without', id);
    if (choice.alone) query.set('alone', 'yes');
  }
  if (large) query.set('large', 'yes');
  const words = query.toString();
  return words && `?${words}`;
}

function askedIn(query: string): Asked {
  const asked = new URLSearchParams(query);
  const large = asked.has('large');
  const plan = asked.get('plan');
  if (!plan) return {large};
  const minutes = Number(asked.get('minutes'));
  const isOwn = Number.isInteger(minutes) && minutes >= 1 && minutes <= longest;
  const choice = {
    plan,
    without: asked.getAll('without'),
    alone: asked.has('alone'),
    ...(isOwn && {minutes}),
  };
  return {choice, large};
}
