import {setTimeout} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {patienceMs} from './driver.js';

/** A page, or a frame in one. */
interface Place {
  evaluate(run: string): Promise<unknown>;
}

/**
 * Waits until a function gives something true there, which it may do with plain data alone. It is asked from here
 * again and again: puppeteer's own waits are sometimes lost where a frame has only just got its page.
 */
export async function until<Input extends readonly unknown[]>(
  place: Place,
  isSo: (...input: Input) => unknown,
  ...input: Input
): Promise<void> {
  const run = `(async () => Boolean(await (${String(isSo)})(...${JSON.stringify(input)})))()`;
  const giveUpMs = performance.now() + patienceMs;
  let cause: unknown;
  // A page that is on its way to another one cannot be asked.
  const ask = () => place.evaluate(run).catch((error: unknown) => void (cause = error));
  while (!(await ask())) {
    if (performance.now() > giveUpMs)
      throw new Error(`not so: ${String(isSo)} with ${JSON.stringify(input)}`, {cause});
    await setTimeout(40);
  }
}

/** Waits until there is what a selector fits, shadow roots included. */
export function untilThere(place: Place, selector: string): Promise<void> {
  return until(place, isThere, selector);
}

/** Runs in the page. */
function isThere(selector: string): boolean {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    if (root.querySelector(selector)) return true;
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return false;
}

/**
 * Presses a key on a control, once it is there: the first that a selector fits, shadow roots included, and whose
 * text or label begins with these words.
 */
export async function pressOn(
  page: Page,
  selector: string,
  words = '',
  key: 'Enter' | 'Space' = 'Enter',
): Promise<void> {
  await until(page, focusOn, selector, words);
  await page.keyboard.press(key);
}

/** Runs in the page. */
function focusOn(selector: string, words: string): boolean {
  const roots: (Document | ShadowRoot)[] = [document];
  for (const root of roots) {
    for (const each of root.querySelectorAll<HTMLElement>('*')) {
      if (each.shadowRoot) roots.push(each.shadowRoot);
      const {labels} = each as HTMLInputElement;
      const named = [each, ...(labels ?? [])].some(one =>
        one.textContent.replace(/\s+/g, ' ').trim().startsWith(words),
      );
      if (!named || !each.matches(selector) || !each.checkVisibility()) continue;
      each.focus();
      return root.activeElement === each;
    }
  }
  return false;
}
