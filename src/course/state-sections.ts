import {BitReader, BitWriter, type Bits} from './bits.js';
import {crc32} from './crc32.js';

/**
 * A stored state is a row of sections. Each begins with what every version of the format must keep:
 *
 *     version 4 bits · kind 2 · key 6 · length of the body in characters 12      4 characters
 *     CRC-32 of the four characters before it and of the body, 32 bits           6 characters
 *     body                                                                       0 to 4095 characters
 *
 * Since each section says where it ends and proves itself, a reader finds the sound ones wherever they
 * stand: after a spoilt one, before a cut, behind characters that an LMS put in or lost.
 */
export interface Section {
  readonly version: number;
  readonly kind: number;
  /** Which module or which assessment; 0 in the header. */
  readonly key: number;
  readonly body: string;
}

/** What a section is about: its `kind` is the place in this list. */
export const SECTION_KINDS = ['header', 'module', 'assessment'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** Version, kind, key, length of the body. */
const HEAD_BITS = [4, 2, 6, 12];
const HEAD_LENGTH = 4;
const OVERHEAD = 10;

/** What SCORM 1.2 stores; a longer text is another program's, and looking for sections in it ends here. */
const LONGEST_STATE = 4096;

/** @throws RangeError where a number does not fit: a key above 63, a body above 4,095 characters. */
export function writeSection({version, kind, key, body}: Section): string {
  const writer = new BitWriter();
  walkHead(writer, [version, kind, key, body.length]);
  return writer.text + checkOf(writer.text + body) + body;
}

/** Every sound section of a text, in its order. */
export function readSections(text: string): readonly Section[] {
  const sections: Section[] = [];
  const own = text.slice(0, LONGEST_STATE);
  let at = 0;
  while (at < own.length) {
    const section = readSection(own.slice(at));
    if (section) sections.push(section);
    at += section ? lengthOf(section) : 1;
  }
  return sections;
}

/** In characters. */
export function lengthOf({body}: Section): number {
  return OVERHEAD + body.length;
}

function readSection(text: string): Section | undefined {
  const head = text.slice(0, HEAD_LENGTH);
  const [version = 0, kind = 0, key = 0, length = 0] = walkHead(new BitReader(head));
  const body = text.slice(OVERHEAD, OVERHEAD + length);
  const isSound =
    body.length === length &&
    /^[\w-]+$/.test(head + body) &&
    text.slice(HEAD_LENGTH, OVERHEAD) === checkOf(head + body);
  return isSound ? {version, kind, key, body} : undefined;
}

function walkHead(bits: Bits, head: readonly number[] = []): readonly number[] {
  return HEAD_BITS.map((width, index) => bits.number(head[index] ?? 0, width));
}

function checkOf(text: string): string {
  const writer = new BitWriter();
  writer.number(crc32(text), 32);
  return writer.text;
}
