import type {ContactWay} from '../../course/region.js';

/**
 * What a telephone dials for a number as people write it, or nothing where that is not certain:
 * letters, an extension, two numbers in one, or a "(0)" that is dropped abroad. A wrong number is
 * worse than none that can be tapped.
 */
export function dialled(number: string): string | undefined {
  const plain = number.trim();
  if (!/^\+?[\d\s().-]+$/.test(plain) || /^\+.*\(0\)/.test(plain)) return undefined;
  const digits = plain.replace(/[^\d+]/g, '');
  return /^\+?\d{2,15}$/.test(digits) ? digits : undefined;
}

/** Where a way of contact leads, or nothing where it can only be read. */
export function linkOf(way: ContactWay): string | undefined {
  switch (way.kind) {
    case 'phone':
      return prefixed('tel:', dialled(way.number));
    case 'text':
      return prefixed('sms:', dialled(way.number));
    case 'email':
      return prefixed('mailto:', /^[^\s@?&]+@[^\s@?&]+$/.exec(way.address)?.[0]);
    case 'web':
      return prefixed('https://', /^[^\s:]+\.[^\s:]+$/.exec(bareAddress(way.address))?.[0]);
  }
}

/** The words of a way of contact: its label, and its number or address where the label lacks it. */
export function wordsOf(way: ContactWay): string {
  if ('number' in way) {
    // A number that breaks over two lines is easily read as half of it.
    return withPart(way.label, way.number).replace(way.number, unbroken(way.number));
  }
  const address = bareAddress(way.address);
  const host = address.replace(/\/.*/, '').replace(/^www\./, '');
  return way.label.includes(host) ? way.label : withPart(way.label, address);
}

/** A web address as people read it: without scheme and without a slash at its end. */
export function bareAddress(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** The same number, kept on one line. */
export function unbroken(number: string): string {
  return number.replaceAll(' ', '\u00a0');
}

function withPart(label: string, part: string): string {
  return label.includes(part) ? label : `${label} ${part}`.trim();
}

function prefixed(scheme: string, rest: string | undefined): string | undefined {
  return rest === undefined ? undefined : scheme + rest;
}
