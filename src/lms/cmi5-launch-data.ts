import {isWeb} from './cmi5-address.js';

/** What each statement's context begins with, as the LMS gave it. */
export interface ContextTemplate {
  readonly contextActivities?: Readonly<Record<string, unknown>>;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What the LMS put into its `LMS.LaunchData` document (cmi5 §10.2). */
export interface Cmi5LaunchData {
  readonly contextTemplate: ContextTemplate;
  readonly mode: 'normal' | 'browse' | 'review';
  /** A share of 1. */
  readonly masteryScore?: number;
  readonly launchParameters: string;
  /** Where the learner goes at the end. */
  readonly returnUrl?: string;
}

/** Nothing where the document is not one that cmi5 asks for. */
export function readLaunchData(text: string): Cmi5LaunchData | undefined {
  const data = readObject(text);
  const template = data?.['contextTemplate'];
  if (!data || !isObject(template)) return undefined;
  const {masteryScore, launchParameters, returnURL} = data;
  return {
    contextTemplate: template,
    mode: readMode(data['launchMode']),
    ...(isShare(masteryScore) && {masteryScore}),
    launchParameters: typeof launchParameters === 'string' ? launchParameters : '',
    ...(isWeb(returnURL) && {returnUrl: returnURL}),
  };
}

/** The object in a JSON text; nothing where it holds none. */
export function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function readMode(mode: unknown): Cmi5LaunchData['mode'] {
  if (mode === 'Browse') return 'browse';
  return mode === 'Review' ? 'review' : 'normal';
}
