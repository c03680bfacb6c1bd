import {childrenOf, parseMarkdown, type Node} from '../content/prose/markdown.js';
import {escapeHtml} from '../fill-page.js';
import {piecesOf} from './markdown-tables.js';

/** Where a link leads in the site; nothing where what it names is not there. */
export type Leads = (address: string) => string | undefined;

/** A document of the project as HTML. HTML that stands in it is shown as text. */
export function markdownHtml(markdown: string, leads: Leads): string {
  return piecesOf(markdown)
    .map(piece => ('text' in piece ? blocks(piece.text, leads) : table(piece, leads)))
    .join('\n');
}

/** The words of the first heading. */
export function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1]?.replace(/[*`]/g, '').trim() ?? '';
}

function blocks(markdown: string, leads: Leads): string {
  return inside(parseMarkdown(markdown), leads);
}

/** The words of a cell: without the paragraph around them, and as GitHub has it never a list or a heading. */
function line(markdown: string, leads: Leads): string {
  return parseMarkdown(markdown.replace(/^(\d*)([.)#>*+-])(?=\s|$)/, '$1\\$2'))
    .children.map(node => inside(node, leads))
    .join(' ');
}

function table(
  {head, rows}: {readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]},
  leads: Leads,
): string {
  const inCell = (cell: string) => `<td>${line(cell, leads)}</td>`;
  const inHead = (cell: string) =>
    cell ? `<th scope="col">${line(cell, leads)}</th>` : inCell(cell);
  const name = escapeHtml(head.filter(Boolean).join(', ').replace(/[*`]/g, ''));
  return `<div class="wide" tabindex="0" role="group" aria-label="${name}"><table><thead><tr>${head.map(inHead).join('')}</tr></thead>
<tbody>${rows.map(cells => `<tr>${cells.map(inCell).join('')}</tr>`).join('\n')}</tbody></table></div>`;
}

const tags: Partial<Record<Node['type'], string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  listItem: 'li',
  blockquote: 'blockquote',
};

function inside(node: Parameters<typeof childrenOf>[0], leads: Leads): string {
  return childrenOf(node)
    .map(child => html(child, leads))
    .join('');
}

function html(node: Node, leads: Leads): string {
  const tag = tags[node.type];
  if (tag) return `<${tag}>${inside(node, leads)}</${tag}>\n`.replace(/(<\/(em|strong)>)\n$/, '$1');
  switch (node.type) {
    case 'heading':
      return heading(node.depth, node, leads);
    case 'list':
      return node.ordered
        ? `<ol start="${String(node.start ?? 1)}">${inside(node, leads)}</ol>\n`
        : `<ul>${inside(node, leads)}</ul>\n`;
    case 'link':
      return anchor(node.url, inside(node, leads), leads);
    default:
      return leaf(node);
  }
}

function heading(depth: number, node: Node, leads: Leads): string {
  return `<h${String(depth)} id="${slug(plain(node))}">${inside(node, leads)}</h${String(depth)}>\n`;
}

function anchor(url: string, words: string, leads: Leads): string {
  const address = leads(url);
  return address === undefined ? words : `<a href="${escapeHtml(address)}">${words}</a>`;
}

function leaf(node: Node): string {
  switch (node.type) {
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(node.value)}</code></pre>\n`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'thematicBreak':
      return '<hr />\n';
    case 'break':
      return '<br />';
    case 'image':
      return escapeHtml(node.alt ?? '');
    default:
      return 'value' in node ? escapeHtml(node.value) : '';
  }
}

/** As GitHub names a heading's place, so that links to it lead there here too. */
function slug(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}

function plain(node: Node): string {
  return 'value' in node ? node.value : childrenOf(node).map(plain).join('');
}
