import {fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import {firstChoices, type Choices} from '../../src/preview/choices.js';
import type {NrrLmsDesk} from '../../src/preview/lms-desk.js';
import '../../src/preview/lms-desk.js';
import {RecordStore} from '../../src/preview/record-store.js';
import {FakeEngine, fakeStorage} from './fake-world.js';

/** The desk with a course in its frame, and what tests ask of it. */
export interface DeskUnderTest {
  readonly desk: NrrLmsDesk;
  readonly chosen: Choices[];
  /** An element of the desk, or of one of its parts: `nrr-launch-bar .launch`. */
  readonly find: (part: string, selector?: string) => HTMLElement;
  /** The text of a part, as it is rendered. */
  readonly text: (part: string, selector?: string) => string;
  readonly status: () => string;
  /** Where the keyboard is: the class, or else the tag, of the innermost element; `iframe` in the course. */
  readonly focused: () => string;
  readonly frame: () => HTMLIFrameElement | null;
  /** Waits until the course in the frame has begun. */
  readonly running: () => Promise<void>;
}

/** Renders the desk around `course.html`, which speaks SCORM 1.2 and begins by itself. */
export async function openDesk(blocked = false): Promise<DeskUnderTest> {
  const chosen: Choices[] = [];
  await loadTokens();
  const desk = await fixture<NrrLmsDesk>(html`<nrr-lms-desk></nrr-lms-desk>`);
  await desk.begin({
    host: window,
    records: new RecordStore(fakeStorage(blocked)),
    address: () => '/tests/preview/course.html',
    engine: () => Promise.resolve(new FakeEngine()),
    now: () => new Date('2026-11-22T10:42:07'),
    choices: firstChoices,
    keepChoices: choices => chosen.push(choices),
  });
  const find = (part: string, selector?: string): HTMLElement => {
    const first = desk.shadowRoot?.querySelector<HTMLElement>(part);
    const found = selector ? first?.shadowRoot?.querySelector<HTMLElement>(selector) : first;
    if (!found) throw new Error(`There is no ${part} ${selector ?? ''}`);
    return found;
  };
  const under: DeskUnderTest = {
    desk,
    chosen,
    find,
    text: (part, selector) => {
      const element = find(part, selector);
      const {textContent} = element.shadowRoot ?? element;
      return textContent.replace(/\s+/g, ' ').trim();
    },
    status: () => find('[role=status]').textContent,
    focused: () => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.classList.item(0) ?? active?.localName ?? '';
    },
    frame: () => find('nrr-course-frame').shadowRoot?.querySelector('iframe') ?? null,
    running: async () => {
      while (!under.status().includes('open')) await nextFrame();
      await settled(desk);
    },
  };
  await under.running();
  return under;
}

/** The page's own style sheet: without its colours there are no lines either. */
async function loadTokens(): Promise<void> {
  const href = '/src/styles/tokens.css';
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = Object.assign(document.createElement('link'), {rel: 'stylesheet', href});
  document.head.append(link);
  await oneEvent(link, 'load');
}

/** Waits until the desk and its parts are rendered. */
export async function settled(desk: NrrLmsDesk): Promise<void> {
  await desk.updateComplete;
  await nextFrame();
}
