import {lmsEditions, modes, type LmsEdition} from './editions.js';
import type {Opening} from './reopen.js';

/** What the person at the LMS chooses before a launch. */
export interface Choices extends Opening {
  readonly edition: LmsEdition;
  readonly size: FrameSize;
}

/** What LMSs give a course: Moodle's default on a 1366×768 and on a 1920×1080 screen, without its list, on a phone. */
export type FrameSize = (typeof frameSizes)[number];

export const frameSizes = ['laptop', 'wide', 'desktop', 'phone', 'full'] as const;

/** In CSS pixels; `full` takes what there is. */
export const framePixels: Readonly<Record<Exclude<FrameSize, 'full'>, readonly [number, number]>> =
  {
    laptop: [714, 666],
    wide: [952, 666],
    desktop: [1121, 799],
    phone: [367, 666],
  };

export const firstChoices: Choices = {
  edition: 'scorm12',
  mode: 'normal',
  learnerName: 'Walker, Ana',
  size: 'laptop',
};

/** Reads kept choices; what is missing or unknown is as at first. */
export function readChoices(text: string | undefined): Choices {
  const kept = parse(text);
  const name = kept['learnerName'];
  return {
    edition: oneOf(lmsEditions, kept['edition']) ?? firstChoices.edition,
    mode: oneOf(modes, kept['mode']) ?? firstChoices.mode,
    learnerName: typeof name === 'string' ? name : firstChoices.learnerName,
    size: oneOf(frameSizes, kept['size']) ?? firstChoices.size,
  };
}

/** The one of these that it is, if any. */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: unknown,
): Choice | undefined {
  return choices.find(choice => choice === value);
}

function parse(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text ?? '')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
