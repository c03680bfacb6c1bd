import {jsonPlaces} from './json-places.js';

/** What may stand above what is assigned: comments. */
const COMMENTS = /^\ufeff?(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*)*/;
const ASSIGNS = /(?:window\.)?nrrSettings\s*=\s*/y;

/** Where a mistake stands that the whole file has: what the check of settings calls it. */
export const SETTINGS_FILE = 'settings.js';

/** What is wrong with a whole file: nothing stands in it, it does not begin as it must, or is no strict JSON. */
export type TextFault = 'empty' | 'start' | 'json';

/** What `settings.js` assigned; nothing where it holds anything but strict JSON, for which see the line. */
export interface SettingsTextReading {
  readonly raw?: unknown;
  /** Where it cannot be read: the line, counted from 1. */
  readonly line?: number;
  readonly fault?: TextFault;
  /**
   * The line of a setting, counted from 1; of what holds it, where the setting is not there.
   *
   * @param where Such as `contacts.lead.phone`.
   */
  readonly lineOf: (where: string) => number | undefined;
}

/** Reads the text of a `settings.js` as data. It is never run. */
export function readSettingsText(text: string): SettingsTextReading {
  const head = headOf(text);
  if (head === undefined) {
    if (/^\ufeff?\s*$/.test(text)) return {fault: 'empty', line: 1, lineOf: () => undefined};
    return {fault: 'start', line: lineIn(text, commentsOf(text).length), lineOf: () => undefined};
  }
  const json = text.slice(head.length).replace(/;?\s*$/, '');
  const {places, mistake = 0} = jsonPlaces(json);
  const lineOf = (where: string) => {
    const place = where === SETTINGS_FILE ? places.get('') : placeOf(where, places);
    return place === undefined ? undefined : lineIn(text, head.length + place);
  };
  try {
    return {raw: JSON.parse(json) as unknown, lineOf};
  } catch {
    return {fault: 'json', line: lineIn(text, head.length + mistake), lineOf};
  }
}

/** What stands above the object, with what assigns it; nothing where the text does not begin as a `settings.js`. */
export function headOf(text: string): string | undefined {
  const {length} = commentsOf(text);
  ASSIGNS.lastIndex = length;
  const assigns = ASSIGNS.exec(text)?.[0];
  return assigns === undefined ? undefined : text.slice(0, length) + assigns;
}

/** The text in a file. An editor may save it in UTF-16 with a mark, which browsers read too. */
export function decodedSettings(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes);
}

function commentsOf(text: string): string {
  return COMMENTS.exec(text)?.[0] ?? '';
}

/** Where it stands, or what is the nearest around it that is there. */
function placeOf(where: string, places: ReadonlyMap<string, number>): number | undefined {
  if (where === '') return undefined;
  return places.get(where) ?? placeOf(where.replace(/\.?[^.]*$/, ''), places);
}

function lineIn(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n?|\n/).length;
}
