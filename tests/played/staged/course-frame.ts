import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import type {Frame} from 'puppeteer-core';

/* What Chromium's own tests ask of a course's frame. Waits poll: a window behind another paints nothing. */

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
  await course.waitForFunction(
    wanted =>
      (
        document.querySelector('nrr-top-bar')?.shadowRoot?.querySelector('nrr-save-status')
          ?.shadowRoot?.textContent ?? ''
      ).includes(wanted),
    patience,
    words,
  );
}

/*
 * What looks for words looks for itself: puppeteer's own wait for them sees no change within a shadow root, and
 * would wait for ever for what comes late.
 */

/** Waits until these words are on the page. */
export async function reads(course: Frame, words: string): Promise<void> {
  await course.waitForFunction(
    wanted => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        const text = root instanceof Document ? document.body.textContent : root.textContent;
        if (text.replace(/\s+/g, ' ').includes(wanted)) return true;
        for (const {shadowRoot} of root.querySelectorAll('*'))
          if (shadowRoot) roots.push(shadowRoot);
      }
      return false;
    },
    patience,
    words,
  );
}

/** Presses the button or link that begins with these words, once it is there. */
export async function press(course: Frame, words: string): Promise<void> {
  await course.waitForFunction(
    wanted => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot);
          const text = element.textContent.replace(/\s+/g, ' ').trim();
          if (!element.matches('button, a') || !text.startsWith(wanted)) continue;
          element.click();
          return true;
        }
      }
      return false;
    },
    patience,
    words,
  );
}
