/** Which view the address asks for. */
export type Place =
  | {readonly view: 'start'}
  | {readonly view: 'present'; readonly token: string; readonly split: boolean}
  | {readonly view: 'show'; readonly token: string};

const start: Place = {view: 'start'};

/** Reads the part of an address after `#`; what is not known is the start. */
export function placeIn(hash: string): Place {
  const [, view, token] = /^#\/(present|split|show)\/([a-z0-9]+)$/.exec(hash) ?? [];
  if (!token) return start;
  if (view === 'show') return {view, token};
  return {view: 'present', token, split: view === 'split'};
}

export function presentAt(token: string, split = false): string {
  return `#/${split ? 'split' : 'present'}/${token}`;
}

export function showAt(token: string): string {
  return `#/show/${token}`;
}

/** Tells the two windows of one workshop from all others. */
export function newToken(): string {
  const parts = crypto.getRandomValues(new Uint32Array(4));
  return [...parts].map(part => part.toString(36)).join('');
}
