import type {Frame} from 'puppeteer-core';
import type {CourseHands} from '../staged/course-window.js';
import {until} from '../until.js';

/** Waits until these words stand in the course. */
export async function see(frame: Frame, words: string): Promise<void> {
  try {
    await until(
      frame,
      wanted => (window as unknown as CourseHands).hands.words().includes(wanted),
      words,
    );
  } catch (cause) {
    const seen = await frame.evaluate(() => (window as unknown as CourseHands).hands.words());
    throw new Error(`not to be read: ${words}; instead: ${seen.replace(/\s+/g, ' ')}`, {cause});
  }
}

/** Presses a button or link as soon as there is one that begins with these words. */
export async function press(frame: Frame, words: string): Promise<void> {
  await until(frame, wanted => (window as unknown as CourseHands).hands.press(wanted), words);
}

/** Picks a radio button by its value as soon as there is one. */
export async function pick(frame: Frame, value: string): Promise<void> {
  await until(frame, wanted => (window as unknown as CourseHands).hands.pick(wanted), value);
}

/** Chooses the option at this place in every list, as soon as there are any. */
export async function chooseAll(frame: Frame, place: number): Promise<void> {
  await until(frame, wanted => (window as unknown as CourseHands).hands.chooseAll(wanted), place);
}

export async function goTo(frame: Frame, step: string): Promise<void> {
  await frame.evaluate(name => {
    location.hash = `#/${name}`;
  }, step);
}
