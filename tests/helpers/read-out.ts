import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';

declare const axe: typeof Axe;

/** A node of axe's tree, in which shadow roots stand where they are shown. */
interface Node {
  readonly actualNode: globalThis.Node;
  readonly children: readonly Node[];
}

/** What axe has among its tools, and its types leave out. */
interface Tools {
  readonly aria: {readonly getRole: (node: Node) => string | null};
  readonly dom: {readonly isVisibleToScreenReaders: (node: Node) => boolean};
}

/** Nothing within these is read apart from their name. */
const wholes = new Set(['heading', 'button', 'link', 'radio', 'checkbox', 'combobox', 'textbox']);
/** These are said, with their names, before what is in them. */
const frames = new Set(['group', 'radiogroup', 'region']);
/** These are said together with their words. */
const marked = new Set(['term', 'definition']);

/**
 * What a screen reader finds in an element, in its order: a line for each heading, control, group, list and
 * piece of text, with role, name and states, such as `radio: Now, checked`. Worked out by axe's own functions
 * from the page, so it is the same in every browser; how a screen reader says it is its own affair.
 */
export function readOut(element: Element): readonly string[] {
  const reading = new Reading();
  try {
    reading.visit(axe.setup(element) as unknown as Node);
  } finally {
    axe.teardown();
  }
  return reading.end();
}

class Reading {
  readonly #lines: string[] = [];
  #text = '';

  visit(node: Node): void {
    const {actualNode} = node;
    if (actualNode instanceof Text) this.#text += actualNode.data;
    if (!(actualNode instanceof HTMLElement) || !tools().dom.isVisibleToScreenReaders(node)) return;
    if (isInline(actualNode)) this.#enter(node, actualNode);
    else {
      this.end();
      this.#enter(node, actualNode);
      this.end();
    }
  }

  /** Ends the line of text that is being read. */
  end(): readonly string[] {
    const text = tidy(this.#text);
    if (text) this.#lines.push(text);
    this.#text = '';
    return this.#lines;
  }

  #enter(node: Node, element: HTMLElement) {
    const role = roleOf(node, element);
    if (wholes.has(role)) this.#say(lineOf(role, element));
    else if (marked.has(role)) this.#say(`${role}: ${tidy(element.textContent)}`);
    else if (isLabel(element)) this.#named(node);
    else {
      if (frames.has(role)) this.#say(lineOf(role, element));
      if (role === 'list') this.#say(`list of ${String(element.children.length)}`);
      for (const child of node.children) this.visit(child);
    }
  }

  /** A label's words are read as the name of its control, and not once more. */
  #named({children}: Node) {
    for (const child of children) {
      if (child.actualNode instanceof HTMLInputElement) this.visit(child);
    }
  }

  #say(line: string) {
    this.end();
    this.#lines.push(line);
  }
}

function tools(): Tools {
  return axe.commons as unknown as Tools;
}

function isInline(element: HTMLElement): boolean {
  return (
    !(element instanceof HTMLBRElement) && getComputedStyle(element).display.startsWith('inline')
  );
}

/** The role; what folds and unfolds is named as a button, and its frame has no role. */
function roleOf(node: Node, {localName}: HTMLElement): string {
  if (localName === 'summary') return 'button';
  return localName === 'details' ? '' : (tools().aria.getRole(node) ?? '');
}

function isLabel(element: HTMLElement): boolean {
  return element instanceof HTMLLabelElement || element instanceof HTMLLegendElement;
}

function lineOf(role: string, element: HTMLElement): string {
  const level = role === 'heading' ? ` ${element.localName.slice(1)}` : '';
  const name = tidy(
    element.localName === 'summary'
      ? element.textContent
      : axe.commons.text.accessibleText(element),
  );
  return [`${role}${level}${name && `: ${name}`}`, ...statesOf(element)].join(', ');
}

function statesOf(element: HTMLElement): string[] {
  const {parentElement} = element;
  const said = descriptionOf(element);
  return [
    ...(element instanceof HTMLInputElement && element.checked ? ['checked'] : []),
    ...(element.getAttribute('aria-disabled') === 'true' ? ['unavailable'] : []),
    ...(parentElement instanceof HTMLDetailsElement
      ? [parentElement.open ? 'unfolded' : 'folded']
      : []),
    ...(said ? [`described: ${said}`] : []),
  ];
}

function descriptionOf(element: HTMLElement): string {
  const ids = element.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
  const root = element.getRootNode() as Document | ShadowRoot;
  return tidy(ids.map(id => root.getElementById(id)?.textContent ?? '').join(' '));
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
