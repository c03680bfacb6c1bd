import {childrenOf, target, type Node, type NodeOf, type Root} from './markdown.js';
import {escapeHtml, Pen} from './pen.js';
import type {Prose} from './prose.js';
import {splitMaori} from './terms.js';
import type {TermMarks} from './mark-terms.js';
import {NAME} from './names.js';

/** What rendering needs to know. */
export interface RenderOptions {
  /** Words that are marked as Māori. */
  readonly maori: readonly string[];
  /** The mark that follows words which rest on a source, as HTML. */
  cite(sourceId: string): string;
  /** The path of an image from the repository's root. */
  image(url: string): string;
  /** The terms whose first use is marked: in lessons only. */
  readonly terms?: TermMarks | undefined;
}

/** Renders checked Markdown: a page as blocks, or one paragraph's words without the paragraph. */
export function render(root: Root, kind: 'page' | 'words', options: RenderOptions): Prose {
  const pen = new Pen();
  const [first] = root.children;
  const nodes = kind === 'words' && first ? childrenOf(first) : root.children;
  for (const node of nodes) renderNode(node, pen, options);
  return pen.finish();
}

type Renderers = {
  readonly [T in Node['type']]?: (node: NodeOf<T>, pen: Pen, options: RenderOptions) => void;
};

const renderers: Renderers = {
  text: renderText,
  paragraph: (node, pen, options) => wrap('p', node, pen, options),
  heading: (node, pen, options) => wrap(`h${node.depth}`, node, pen, withoutTerms(options)),
  emphasis: (node, pen, options) => wrap('em', node, pen, options),
  strong: (node, pen, options) => wrap('strong', node, pen, options),
  blockquote: (node, pen, options) => wrap('blockquote', node, pen, options),
  list: renderList,
  link: renderLink,
  image: (node, pen, options) => {
    pen.html('<img src="');
    pen.image(options.image(node.url));
    pen.html(`" alt="${escapeHtml(node.alt ?? '')}">`);
  },
};

function renderNode(node: Node, pen: Pen, options: RenderOptions): void {
  const renderer = renderers[node.type] as ((...args: unknown[]) => void) | undefined;
  renderer?.(node, pen, options);
}

function renderChildren(node: Node, pen: Pen, options: RenderOptions): void {
  for (const child of childrenOf(node)) renderNode(child, pen, options);
}

function wrap(tag: string, node: Node, pen: Pen, options: RenderOptions, attributes = ''): void {
  pen.html(`<${tag}${attributes}>`);
  renderChildren(node, pen, options);
  pen.html(`</${tag}>`);
  if (node.type === 'paragraph' || node.type === 'heading') pen.gap();
}

function renderList(node: NodeOf<'list'>, pen: Pen, options: RenderOptions): void {
  const tag = node.ordered ? 'ol' : 'ul';
  const start = node.ordered && (node.start ?? 1) !== 1 ? ` start="${node.start}"` : '';
  // The items of a list without blank lines are no paragraphs.
  const tight = ![node, ...node.children].some(({spread}) => spread);
  pen.html(`<${tag}${start}>`);
  for (const item of node.children) {
    pen.html('<li>');
    for (const child of item.children) {
      if (child.type === 'paragraph' && tight) renderChildren(child, pen, options);
      else renderNode(child, pen, options);
    }
    pen.html('</li>');
    pen.gap();
  }
  pen.html(`</${tag}>`);
}

function renderLink(node: NodeOf<'link'>, pen: Pen, options: RenderOptions): void {
  const source = target(node.url, 'source');
  if (source === undefined) {
    const step = target(node.url, 'step') ?? '';
    const attributes = ` class="step-link" href="#/${escapeHtml(step)}"`;
    wrap('a', node, pen, withoutTerms(options), attributes);
    return;
  }
  renderChildren(node, pen, options);
  pen.html(options.cite(source));
}

function renderText(node: NodeOf<'text'>, pen: Pen, options: RenderOptions): void {
  for (const [index, piece] of node.value.split(NAME).entries()) {
    if (index % 2 === 1) pen.name(piece);
    else renderTerms(piece, pen, options);
  }
}

/** A term is a tag around its words, which stay words until the player knows what they mean. */
function renderTerms(text: string, pen: Pen, options: RenderOptions): void {
  for (const {text: words, term} of options.terms?.split(text) ?? [{text}]) {
    if (term !== undefined) pen.html(`<nrr-term of="${term}">`);
    renderWords(words, pen, options);
    if (term !== undefined) pen.html('</nrr-term>');
  }
}

/** A button has no place in a heading or in a link. */
function withoutTerms(options: RenderOptions): RenderOptions {
  return {...options, terms: undefined};
}

function renderWords(text: string, pen: Pen, {maori}: RenderOptions): void {
  for (const [index, piece] of splitMaori(text, maori).entries()) {
    if (index % 2 === 1) pen.html('<span lang="mi">');
    pen.text(piece);
    if (index % 2 === 1) pen.html('</span>');
  }
}
