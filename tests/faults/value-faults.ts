import type {Fault} from './fault.js';

/** Spoils values on their way into the LMS, which says "true". */
function onTheWayIn(change: (value: string) => string): Fault {
  return ({name, value}, {ask}) => (name === 'SetValue' ? ask(change(value)) : ask());
}

/** Spoils values on their way back. */
function onTheWayOut(change: (value: string) => unknown): Fault {
  return ({name}, {ask}) => {
    const answer = ask();
    return name === 'GetValue' && typeof answer === 'string' ? change(answer) : answer;
  };
}

/** Case 36, §2.4: a database column that keeps the first characters and says nothing. */
export function cuts({to}: {to: number}): Fault {
  return onTheWayIn(value => value.slice(0, to));
}

/** §2.4: a value longer than this is refused. */
export function refusesLonger({than, code}: {than: number; code: number}): Fault {
  return ({name, value}, {ask, say}) =>
    name === 'SetValue' && value.length > than ? say('false', code) : ask();
}

/** Case 40: what is not ASCII is lost. */
export function stripsNonAscii(): Fault {
  return onTheWayIn(value => value.replace(/[^\x20-\x7e]/g, ''));
}

/** Case 40: a value is taken for HTML or for part of an address, and decoded. */
export function decodes(): Fault {
  return onTheWayIn(value =>
    value
      .replaceAll('+', ' ')
      .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  );
}

/** A value is written into a page as HTML, and given back as it stands there. */
export function encodes(): Fault {
  const signs: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '=': '&#61;',
    '+': '&#43;',
    '/': '&#47;',
  };
  return onTheWayOut(value => value.replace(/[&<>"'=+/]/g, sign => signs[sign] ?? sign));
}

/** An LMS that changes its mind: it says "true" and keeps another value. */
export function keepsInstead({value}: {value: string}): Fault {
  return onTheWayIn(() => value);
}

/** An LMS that changes its mind: what it gives back is another value than the one it keeps. */
export function givesInstead({value}: {value: string}): Fault {
  return onTheWayOut(() => value);
}

/** A template around the values of an LMS leaves blanks and line breaks. */
export function pads({before = '\n  ', after = ' \r\n'} = {}): Fault {
  return onTheWayOut(value => (value === '' ? '' : `${before}${value}${after}`));
}

/** §2.1: Arena gives its words in capitals. */
export function shouts(): Fault {
  return onTheWayOut(value => value.toUpperCase());
}

/** Case 18: a value of digits comes back as a number. */
export function givesNumbers(): Fault {
  return onTheWayOut(value => (/^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value));
}
