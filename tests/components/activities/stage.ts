import {fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {AnnounceEvent} from '../../../src/components/announce.js';
import {
  AnswerEvent,
  CheckEvent,
  FinishEvent,
  RetryEvent,
} from '../../../src/components/answer-events.js';
import {focusedElement} from '../../../src/components/focus.js';
import {
  startAttempt,
  untouched,
  type Attempt,
  type StepRecord,
} from '../../../src/course/attempt.js';
import {answer, check, finish, retry} from '../../../src/course/steps.js';

const step = 'step';

/** What a test sees of an activity that a small player keeps. */
export interface Stage<E extends LitElement> {
  readonly element: E;
  /** What the player keeps, as it is now. */
  readonly record: () => StepRecord;
  /** What was heard, in order: `check`, `answer a=f`, `announce Skipped.` … */
  readonly heard: string[];
}

/**
 * Puts an element on the page with a player behind it: its events move an attempt, by the course's own
 * functions, and the element gets the record back a moment later, as from the real player.
 */
export async function stage<E extends LitElement>(
  tag: keyof HTMLElementTagNameMap,
  properties: object,
  record: Partial<StepRecord> = {},
): Promise<Stage<E>> {
  let attempt: Attempt = {
    ...startAttempt('00000000'),
    steps: {[step]: {...untouched, ...record}},
  };
  const kept = () => attempt.steps[step] ?? untouched;
  const heard: string[] = [];
  const element = document.createElement(tag) as unknown as E;
  Object.assign(element, properties, kept());
  const hear = (words: string, next: Attempt) => {
    heard.push(words);
    attempt = next;
    queueMicrotask(() => Object.assign(element, kept()));
  };
  const holder = await fixture<HTMLElement>(html`<main></main>`);
  holder.addEventListener(AnswerEvent.eventName, ({fieldId, optionId}) =>
    hear(`answer ${fieldId}=${String(optionId)}`, answer(attempt, step, fieldId, optionId)),
  );
  holder.addEventListener(CheckEvent.eventName, () => hear('check', check(attempt, step)));
  holder.addEventListener(RetryEvent.eventName, () => hear('retry', retry(attempt, step)));
  holder.addEventListener(FinishEvent.eventName, () => hear('finish', finish(attempt, step)));
  holder.addEventListener(AnnounceEvent.eventName, ({words}) => heard.push(`announce ${words}`));
  holder.append(element);
  await element.updateComplete;
  return {element, record: kept, heard};
}

/** Waits until everything that an event set off has been rendered, in the elements within too. */
export async function settled(element: LitElement): Promise<void> {
  // The player answers in a microtask, the element renders in the next.
  await Promise.resolve();
  await element.updateComplete;
  for (const child of element.renderRoot.querySelectorAll('*')) {
    await (child as Partial<LitElement>).updateComplete;
  }
}

/** All the words that an element shows, its elements within too; those for screen readers alone as well. */
export function wordsOf(element: LitElement): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof HTMLStyleElement) return;
    if (node instanceof Text) parts.push(node.data);
    if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
    node.childNodes.forEach(walk);
  };
  walk(element.renderRoot);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The element within whose label, or own words, these are. */
export function find<Tag extends keyof HTMLElementTagNameMap>(
  element: LitElement,
  selector: Tag,
  words: string,
): HTMLElementTagNameMap[Tag];
export function find(element: LitElement, selector: string, words: string): HTMLElement {
  for (const root of roots(element.renderRoot)) {
    const found = [...root.querySelectorAll<HTMLElement>(selector)].find(
      each => nameOf(each) === words,
    );
    if (found) return found;
  }
  throw new Error(`There is no ${selector} "${words}" in: ${wordsOf(element)}`);
}

/** Clicks a button, and waits for what it sets off. */
export async function click(element: LitElement, words: string): Promise<void> {
  const button = find(element, 'button', words);
  button.focus();
  button.click();
  await settled(element);
}

/** The words of what has the focus; a control's are its label's. */
export function focusedWords(): string {
  const focused = focusedElement();
  return focused ? nameOf(focused) : '';
}

function nameOf(element: HTMLElement): string {
  const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
  return (labels?.[0]?.textContent ?? element.textContent).replace(/\s+/g, ' ').trim();
}

function roots(root: Element | DocumentFragment | ShadowRoot): (Element | DocumentFragment)[] {
  return [
    root,
    ...[...root.querySelectorAll('*')].flatMap(element =>
      element.shadowRoot ? roots(element.shadowRoot) : [],
    ),
  ];
}
