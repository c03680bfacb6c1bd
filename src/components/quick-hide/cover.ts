import {focusedElement} from '../focus.js';

export interface CoverWords {
  /** The heading, and the document's title while the cover stands. */
  readonly title: string;
  readonly text: string;
  /** One more line, or an empty text. */
  readonly note: string;
  readonly back: string;
  /** What has happened, for those who hear the page. */
  readonly covered: string;
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
  const {title} = document;
  const focused = focusedElement();
  const cover = document.createElement('div');
  const dialog = fill(cover, words, () => {
    cover.remove();
    for (const element of stilled) element.inert = false;
    document.title = title;
    standing = false;
    focused?.focus({preventScroll: true});
    onReturn();
  });
  document.body.append(cover);
  stopSpeech();
  const stilled = still(cover);
  document.title = words.title;
  dialog.showModal();
  return true;
}

// Set through the object model, which a policy without inline style allows.
const plain = 'position: fixed; inset: 0; background: Canvas; color: CanvasText;';
const layer = `${plain} z-index: 2147483647;`;
const page = `${plain} box-sizing: border-box; width: 100%; height: 100%; max-width: none;
  max-height: none; margin: 0; border: 0; padding: 24px; font: 17px/1.6 system-ui, sans-serif;`;

/**
 * Builds the page. A modal dialog goes into the browser's top layer, above whatever the course has
 * there; only Return takes it away. The opaque layer under it stays if a browser closes it for once.
 */
function fill(cover: HTMLElement, words: CoverWords, onBack: () => void): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  const back = line('button', words.back);
  cover.style.cssText = layer;
  dialog.style.cssText = page;
  back.style.cssText = 'font: inherit; min-height: 44px; padding: 8px 20px;';
  back.addEventListener('click', onBack);
  dialog.ariaLabel = words.title;
  back.setAttribute('aria-description', words.covered);
  dialog.append(line('h1', words.title), line('p', words.text), back);
  if (words.note) dialog.append(line('p', words.note));
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
  });
  // Pressed twice, Escape closes it all the same.
  dialog.addEventListener('close', () => {
    if (cover.isConnected) dialog.showModal();
  });
  cover.append(dialog);
  return dialog;
}

function line(tag: 'h1' | 'p' | 'button', words: string): HTMLElement {
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
