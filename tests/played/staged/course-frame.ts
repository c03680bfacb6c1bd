import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import type {Frame} from 'puppeteer-core';
import type {CourseHands} from './course-window.js';

/*
 * What Chromium's own tests ask of a course's frame, by the hands that the stage puts there. Waits poll: a window
 * behind another paints nothing.
 */

/** A beacon arrives by itself, and soon. */
const arrivalMs = 10_000;

/** How long a page may take on the slowest machine. */
export const patience = {timeout: 30_000, polling: 50};

/** Waits for what arrives by itself, such as a beacon. */
export async function waitFor(isSo: () => boolean): Promise<void> {
  const giveUpMs = performance.now() + arrivalMs;
  while (!isSo() && performance.now() < giveUpMs) await setTimeout(20);
  assert.ok(isSo(), 'it did not come about');
}

/** Waits until the line that says where the work is says this. */
export async function says(course: Frame, words: string): Promise<void> {
  const isSaid = (wanted: string): boolean =>
    (
      document.querySelector('nrr-top-bar')?.shadowRoot?.querySelector('nrr-save-status')
        ?.shadowRoot?.textContent ?? ''
    ).includes(wanted);
  await until(course, isSaid, words);
}

/** Waits until these words are on the page. */
export async function reads(course: Frame, words: string): Promise<void> {
  const isRead = (wanted: string): boolean =>
    (window as unknown as CourseHands).hands.words().replace(/\s+/g, ' ').includes(wanted);
  await until(course, isRead, words);
}

/** Presses the button or link that begins with these words, once it is there. */
export async function press(course: Frame, words: string): Promise<void> {
  await until(course, wanted => (window as unknown as CourseHands).hands.press(wanted), words);
}

/** Asks again and again: puppeteer's own wait is sometimes lost where a frame has only just got its page. */
async function until(
  course: Frame,
  isSo: (words: string) => boolean,
  words: string,
): Promise<void> {
  const giveUpMs = performance.now() + patience.timeout;
  while (!(await course.evaluate(isSo, words).catch(() => false))) {
    if (performance.now() > giveUpMs) {
      const seen = await course.evaluate(() => (window as unknown as CourseHands).hands.words());
      throw new Error(`not there: ${words}; instead: ${seen.replace(/\s+/g, ' ')}`);
    }
    await setTimeout(patience.polling);
  }
}
