import {hands} from './page-hands.js';

/** What a course's page has done and said since it was opened, for a test to look at. */
export interface Watched {
  /** What the page's one live region said, in order. */
  readonly announced: string[];
  /** The names of the events that somebody listens to. */
  readonly listeners: string[];
  /** Errors that nobody caught. */
  readonly errors: string[];
}

/*
 * Runs before the course's own first script: it watches, and plays the page's pranks.
 */

const watched: Watched = {announced: [], listeners: [], errors: []};
Object.assign(window, {watched});

// Called with the target as its `this` below.
// eslint-disable-next-line @typescript-eslint/unbound-method
const listen = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (
  this: EventTarget,
  ...input: Parameters<typeof listen>
) {
  watched.listeners.push(input[0]);
  listen.apply(this, input);
};

listen.call(window, 'error', event => {
  watched.errors.push((event as ErrorEvent).message);
});
listen.call(window, 'unhandledrejection', event => {
  watched.errors.push(String((event as PromiseRejectionEvent).reason));
});

let last = '';
new MutationObserver(() => {
  const said = document.querySelector('nrr-announcer')?.textContent ?? '';
  if (said !== last && said !== '') watched.announced.push(said.trim());
  last = said;
}).observe(document, {subtree: true, childList: true, characterData: true});

function noteSeen(): void {
  Object.assign(window, {seenAt: performance.timeOrigin + performance.now()});
}

/** Notes the moment at which these words stand on the screen: the frame after the one that drew them. */
function watchFor(words: string): void {
  requestAnimationFrame(() => {
    if (hands.words().includes(words)) requestAnimationFrame(noteSeen);
    else watchFor(words);
  });
}
Object.assign(window, {watchFor, hands});

const query = new URLSearchParams(location.search);

/** Pages of scripts alone, each the next one's parent; the last has itself or the first. */
function parents(count: number, circle: boolean): void {
  const all: {parent?: object | undefined}[] = Array.from({length: count}, () => ({}));
  for (const [index, page] of all.entries())
    page.parent = all[index + 1] ?? (circle ? all[0] : page);
  Object.defineProperty(window, 'parent', {value: all[0]});
}

function refuse(): never {
  throw new Error('not in this frame');
}

switch (query.get('prank')) {
  case 'parents in a circle':
    parents(2, true);
    break;
  case 'six hundred parents':
    parents(600, false);
    break;
  case 'no dialogs':
    Object.assign(window, {alert: refuse, confirm: refuse, prompt: refuse, open: refuse});
}

const hurry = Number(query.get('hurry') ?? 1);
if (hurry !== 1) {
  const wait = window.setTimeout.bind(window);
  const now = performance.now.bind(performance);
  Object.assign(window, {
    setTimeout: (run: () => void, ms = 0) => wait(run, ms / hurry),
  });
  performance.now = () => now() * hurry;
}

// The LMS page puts an API there where it is to stand in the course's own window.
if (query.has('ownWindow')) {
  const {ownWindow} = window.parent as unknown as {ownWindow: object};
  Object.assign(window, ownWindow);
}
