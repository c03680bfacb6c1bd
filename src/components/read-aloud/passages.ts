/** A paragraph, heading or list item as it is read aloud, and where it stands. */
export interface Passage {
  readonly element: HTMLElement;
  readonly text: string;
}

/** What is not read: marks of sources and their list, pictures, and what is there to be operated. */
const unread =
  'sup, svg, .sources, button, select, input, textarea, nav, table, [aria-hidden="true"], [hidden], nrr-read-aloud';

/**
 * What there is to read in an element, in its order, as it is shown now, shadow roots included. Each stretch of
 * words belongs to the block that holds it.
 */
export function passagesIn(element: HTMLElement): readonly Passage[] {
  const passages: {element: HTMLElement; text: string}[] = [];
  const walk = (node: Node, block: HTMLElement): void => {
    if (node instanceof Text) add(node.data, block);
    if (!(node instanceof HTMLElement)) return;
    const style = getComputedStyle(node);
    if (node.matches(unread) || style.display === 'none' || style.visibility === 'hidden') return;
    const own = isBlock(style) ? node : block;
    for (const child of childrenOf(node)) walk(child, own);
  };
  const add = (text: string, block: HTMLElement): void => {
    const last = passages.at(-1);
    if (last?.element === block) last.text += text;
    else passages.push({element: block, text});
  };
  walk(element, element);
  return passages
    .map(({element: at, text}) => ({element: at, text: text.replace(/\s+/g, ' ').trim()}))
    .filter(({text}) => /[\p{L}\p{N}]/u.test(text));
}

function isBlock({display}: CSSStyleDeclaration): boolean {
  return !display.startsWith('inline') && display !== 'contents';
}

function childrenOf(node: HTMLElement): readonly Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  return [...(node.shadowRoot ?? node).childNodes];
}

/** Longer stretches are spoken in pieces: Chrome falls silent in the middle of one that lasts over 15 seconds. */
const longest = 180;

/** A text in its sentences; a long one in the pieces between its commas. */
export function sentencesOf(text: string): readonly string[] {
  const sentences = text.match(
    /[^.!?…]+(?:[.!?…]+(?=[^\s"'”’)\]])[^.!?…]+)*[.!?…]*["'”’)\]]*\s*/g,
  ) ?? [text];
  return sentences
    .flatMap(piecesOf)
    .map(piece => piece.trim())
    .filter(Boolean);
}

function piecesOf(sentence: string): readonly string[] {
  if (sentence.length <= longest) return [sentence];
  const pieces: string[] = [];
  for (const part of sentence.match(/[^,;:–]+[,;:–]*\s*/g) ?? [sentence]) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + part.length <= longest)
      pieces[pieces.length - 1] = last + part;
    else pieces.push(part);
  }
  return pieces;
}
