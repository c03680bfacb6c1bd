/** What a key asks for; each is a button too. */
export type Command =
  | {readonly do: 'next' | 'back' | 'skip' | 'blank' | 'clock' | 'notes'}
  | {readonly do: 'hand'; readonly option: number; readonly step: 1 | -1};

/** As much of a key event as is looked at. */
export interface Key {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

const plain: Readonly<Record<string, Exclude<Command['do'], 'hand'>>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  b: 'blank',
  // What many clickers send for a blank screen.
  '.': 'blank',
  t: 'clock',
  h: 'notes',
};

const ahead = ['ArrowRight', 'ArrowDown', 'PageDown'];

/** What a key asks for; undefined where it is not ours. With Shift, the keys for “next” leave the slide's rest out. */
export function commandOf(event: Key): Command | undefined {
  const {key, code, shiftKey} = event;
  if (isOfTheBrowser(event)) return undefined;
  // With Shift the key is another sign, and another one on each keyboard.
  const digit = /^(?:Digit|Numpad)([1-4])$/.exec(code)?.[1];
  if (digit) return {do: 'hand', option: Number(digit) - 1, step: shiftKey ? -1 : 1};
  if (shiftKey) return ahead.includes(key) ? {do: 'skip'} : undefined;
  const known = plain[key.length === 1 ? key.toLowerCase() : key];
  return known && {do: known};
}

/** A letter, a digit or another sign: what somebody who speaks to their computer may press unknowingly (WCAG 2.1.4). */
export function isSign({key}: Key): boolean {
  return key.length === 1;
}

/** A key as the projector's window sends it, such as `Shift Digit2 "`; its name alone will do. */
export function sentAs({key, code, shiftKey}: Key): string {
  return `${shiftKey ? 'Shift ' : ''}${code} ${key}`;
}

/** The key that was sent. */
export function keyIn(sent: string): Key {
  const [, shift, code = '', key = sent] = /^(Shift )?(\w*) (\S+)$/.exec(sent) ?? [];
  return {key, code, shiftKey: shift !== undefined};
}

function isOfTheBrowser({ctrlKey = false, altKey = false, metaKey = false}: Key): boolean {
  return ctrlKey || altKey || metaKey;
}

/** Keys that a field or a list needs for itself. */
export function isTyping(event: Event): boolean {
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}
