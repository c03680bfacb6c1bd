import {usualOptions, type StrictOptions} from './strict-options.js';

/** How Moodle is set up, and the state of the way to it. */
export interface MoodleOptions extends StrictOptions {
  /** 1.2: the score decides beside a mastery score; Moodle's default. */
  readonly masteryOverride: boolean;
  /** 2004: from the manifest; with a progress measure it decides completion. */
  readonly completionThreshold?: number;
}

/** Moodle takes 64,000 characters unless the site ticks "SCORM standards mode". */
export const usualMoodle: MoodleOptions = {
  ...usualOptions,
  learnerName: 'Hēmi Rangi',
  suspendLimit: 64_000,
  masteryOverride: true,
};

/** `signed-out`: the server answers each request with its login page. */
export type MoodleNetwork = 'online' | 'offline' | 'signed-out';

/** What a browser sends with a beacon at most. */
export const longestBeacon = 65_536;
