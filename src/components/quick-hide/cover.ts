import {focusedElement} from '../focus.js';

export interface CoverWords {
  /** The heading, and the document's title while the cover stands. */
  readonly title: string;
  readonly text: string;
  /** One more line, or an empty text. */
  readonly note: string;
  readonly back: string;
}

let standing = false;

/**
 * Covers the whole page with a plain, opaque one and makes the rest inert, until the learner comes
 * back. It needs nothing of the course but these words: no style sheet, no framework, no state.
 * While a cover stands, another call does nothing.
 *
 * @returns whether the cover was put up
 */
export function coverPage(words: CoverWords, onReturn: () => void): boolean {
  if (standing) return false;
  standing = true;
  const before = {title: document.title, focused: focusedElement()};
  const cover = document.createElement('div');
  const dialog = fill(cover, words, () => {
    cover.remove();
    for (const element of stilled) element.inert = false;
    document.title = before.title;
    standing = false;
    before.focused?.focus();
    onReturn();
  });
  document.body.append(cover);
  stopSpeech();
  const stilled = still(cover);
  document.title = words.title;
  dialog.showModal();
  return true;
}

/** Builds the page; each style is set by script, which a policy without inline style allows. */
function fill(cover: HTMLElement, words: CoverWords, onBack: () => void): HTMLDialogElement {
  Object.assign(cover.style, {position: 'fixed', inset: '0', zIndex: '2147483647', ...plain});
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', words.title);
  Object.assign(dialog.style, {...whole, ...plain});
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.back;
  button.autofocus = true;
  Object.assign(button.style, {font: 'inherit', minHeight: '44px', padding: '8px 20px'});
  button.addEventListener('click', onBack);
  dialog.append(line('h1', words.title), line('p', words.text), button);
  if (words.note) dialog.append(line('p', words.note));
  // A modal dialog goes into the browser's top layer, above whatever the course has there; only
  // Return takes it away.
  dialog.addEventListener('keydown', event => {
    if (event.key === 'Escape') event.preventDefault();
  });
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
  });
  dialog.addEventListener('close', () => {
    if (cover.isConnected) dialog.showModal();
  });
  cover.append(dialog);
  return dialog;
}

const plain = {background: 'Canvas', color: 'CanvasText', font: '17px/1.6 system-ui, sans-serif'};
const whole = {
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  maxWidth: 'none',
  maxHeight: 'none',
  margin: '0',
  border: '0',
  padding: '24px',
  boxSizing: 'border-box',
  overflow: 'auto',
};

function line(tag: 'h1' | 'p', words: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

/** Makes the page's other parts inert; returns those that were not so before. */
function still(cover: HTMLElement): readonly HTMLElement[] {
  const others = [...document.body.children].filter(
    (element): element is HTMLElement =>
      element instanceof HTMLElement && element !== cover && !element.inert,
  );
  for (const element of others) element.inert = true;
  return others;
}

function stopSpeech(): void {
  try {
    window.speechSynthesis.cancel();
  } catch {
    // A browser without speech has nothing to stop.
  }
}
