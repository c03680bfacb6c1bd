/* Phrases that several findings of the flight check share. */

export const whole = new Intl.NumberFormat('en-NZ');
export const time = (ms: number) =>
  ms < 1000 ? `${Math.round(ms)} milliseconds` : `${(ms / 1000).toFixed(1)} seconds`;
export const characters = (count: number) => `${whole.format(count)} characters`;

export const vendor = 'Send this report to your LMS’s support.';

/** SCORM's error codes, in words. */
const codeWords: Readonly<Record<number, string>> = {
  101: 'a general failure',
  102: 'could not begin',
  103: 'was begun already',
  104: 'the session is over',
  111: 'could not end',
  132: 'the session was never begun',
  133: 'the session is over',
  142: 'the session was never begun',
  143: 'the session is over',
  201: 'not a valid request',
  203: 'not a list',
  301: 'no session, or reading failed',
  351: 'writing failed',
  391: 'saving failed',
  401: 'not known here',
  402: 'not supported here',
  403: 'only to be read, or not set yet',
  404: 'only to be read',
  405: 'a wrong kind of value, or only to be written',
  406: 'a wrong kind of value',
  407: 'out of range',
};

export const code = (number: number) =>
  number === 0
    ? 'without an error code'
    : `error ${number}${codeWords[number] ? `, “${codeWords[number]}”` : ''}`;

export const places = {
  'own window': 'in this page’s own window',
  parent: 'in a window around this page',
  opener: 'in the window that opened this page, or one around that',
  'top opener': 'in the window that opened the outermost window, or one around that',
  'opener document': 'in the document of the window that opened the outermost window',
};

/** What came back instead of what was written. */
export const changed = {
  empty: 'nothing came back',
  padded: 'spaces or line breaks were added around it',
  shouted: 'capital and small letters were changed',
  cut: 'only the beginning came back',
  encoded: 'signs came back as HTML codes',
  decoded: 'some signs were replaced',
  stripped: 'letters with macrons or accents were lost',
  other: 'something else came back',
};

export type Change = keyof typeof changed;
