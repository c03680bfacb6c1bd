import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import type {Frame} from 'puppeteer-core';
import {patienceMs} from '../driver.js';
import {until} from '../until.js';
import type {CourseHands} from './course-window.js';

/*
 * What Chromium's own tests ask of a course's frame, by the hands that the stage puts there. Waits poll: a window
 * behind another paints nothing.
 */

/** Waits for what arrives by itself, such as a beacon. */
export async function waitFor(isSo: () => boolean): Promise<void> {
  const giveUpMs = performance.now() + patienceMs;
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
  await untilRead(course, isSaid, words);
}

/** Waits until these words are on the page. */
export async function reads(course: Frame, words: string): Promise<void> {
  const isRead = (wanted: string): boolean =>
    (window as unknown as CourseHands).hands.words().replace(/\s+/g, ' ').includes(wanted);
  await untilRead(course, isRead, words);
}

/** Presses the button or link that begins with these words, once it is there. */
export async function press(course: Frame, words: string): Promise<void> {
  await untilRead(course, wanted => (window as unknown as CourseHands).hands.press(wanted), words);
}

/** Waits, and says what is to be read instead where it gives up. */
async function untilRead(
  course: Frame,
  isSo: (words: string) => boolean,
  words: string,
): Promise<void> {
  try {
    await until(course, isSo, words);
  } catch (cause) {
    const seen = await course.evaluate(() => (window as unknown as CourseHands).hands.words());
    throw new Error(`not there: ${words}; instead: ${seen.replace(/\s+/g, ' ')}`, {cause});
  }
}
