import type {Change} from '../i18n/en-nz/flight-phrases.js';

export type Comparison = 'same' | Change;

const signs = /&(amp|lt|gt|quot|#\d+);/;
/** From the first that fits: what became of a text on its way through an LMS. */
const changes: readonly (readonly [Change, (sent: string, got: string) => boolean])[] = [
  ['empty', (_, got) => got.trim() === ''],
  ['padded', (sent, got) => got.trim() === sent],
  ['shouted', (sent, got) => got.trim().toLowerCase() === sent.toLowerCase()],
  ['cut', (sent, got) => sent.startsWith(got)],
  ['encoded', (sent, got) => signs.test(got) && !signs.test(sent)],
  ['stripped', (sent, got) => !/[^\x20-\x7e]/.test(got) && /[^\x20-\x7e]/.test(sent)],
  ['decoded', (sent, got) => got.length <= sent.length && alike(sent, got)],
  ['other', () => true],
];

/** How a text that came back differs from the one that was sent. Numbers are compared as numbers. */
export function changeOf(sent: string, got: string): Comparison {
  if (sent === got || isSameNumber(sent, got)) return 'same';
  return changes.find(([, fits]) => fits(sent, got))?.[0] ?? 'other';
}

function isSameNumber(sent: string, got: string): boolean {
  return [sent, got].every(text => text.trim() !== '') && Number(sent) === Number(got);
}

/** They begin alike: something within was replaced. */
function alike(sent: string, got: string): boolean {
  return got.startsWith(sent.slice(0, 4));
}
