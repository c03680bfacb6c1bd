import {suggest} from '../source/nearest.js';
import {childrenOf, startOffset, target, type Node, type NodeOf, type Root} from './markdown.js';
import type {ProseContext, ProseText, Report} from './prose-text.js';

const LINE: readonly string[] = ['paragraph', 'text'];
const WORDS: readonly string[] = [...LINE, 'emphasis', 'strong', 'link'];
const PAGE: readonly string[] = [...WORDS, 'heading', 'list', 'listItem', 'blockquote', 'image'];
const ALLOWED = {line: LINE, words: WORDS, page: PAGE};

const ALLOWED_SAID = {
  line: 'write plain words here, without any markup',
  words: 'allowed here are *emphasis*, **strong**, links and names in braces, in one paragraph',
  page: 'allowed are paragraphs, ## and ### headings, lists, “> ” key points, images, *emphasis*, **strong** and links',
};

const CALLED: Partial<Record<Node['type'], string>> = {
  blockquote: 'a key point',
  break: 'a forced line break (two spaces at the end of a line)',
  code: 'code (a line that starts with four spaces, or ```)',
  definition: 'a link definition',
  emphasis: 'emphasis',
  heading: 'a heading (a line that starts with #)',
  html: 'raw HTML',
  image: 'an image',
  imageReference: 'an image by reference',
  inlineCode: 'code (words between ` and `)',
  link: 'a link',
  linkReference: 'a link by reference',
  list: 'a list (a line that starts with -, *, + or a number with a dot)',
  strong: 'strong words',
  thematicBreak: 'a line across the page (---)',
};

/** Checks that a text uses only the Markdown that is allowed where it stands, and that its links lead somewhere. */
export function checkMarkdown(
  root: Root,
  text: ProseText,
  context: ProseContext,
  report: Report,
): void {
  const paragraphs = root.children.filter(({type}) => type === 'paragraph');
  if (root.children.length === 0) report(0, 'there are no words here', 'write some');
  if (text.kind !== 'page' && paragraphs.length > 1) {
    report(
      startOffset(paragraphs[1] ?? root),
      'there is a second paragraph',
      ALLOWED_SAID[text.kind],
    );
  }
  let headingAbove = 1;
  walk(root, node => {
    if (!ALLOWED[text.kind].includes(node.type)) {
      const called = CALLED[node.type];
      if (called) report(startOffset(node), `${called} is not allowed`, ALLOWED_SAID[text.kind]);
    } else if (node.type === 'heading') headingAbove = checkHeading(node, headingAbove, report);
    else if (node.type === 'link') checkLink(node, text.folder, context, report);
    else if (node.type === 'image') checkImage(node, text.folder, context, report);
  });
}

function walk(node: Node | Root, visit: (node: Node) => void): void {
  for (const child of childrenOf(node)) {
    visit(child);
    walk(child, visit);
  }
}

function checkHeading(node: NodeOf<'heading'>, above: number, report: Report): number {
  const at = startOffset(node);
  if (node.depth === 1) {
    report(
      at,
      'a heading of the first level is not allowed',
      'the title is in module.yaml; start with ##',
    );
  } else if (node.depth > 3)
    report(at, `a heading with ${node.depth} # is not allowed`, 'use ## or ###');
  else if (node.depth > above + 1)
    report(at, 'a ### heading has no ## heading above it', 'use ## here');
  return Math.max(node.depth, 2);
}

function checkLink(
  node: NodeOf<'link'>,
  folder: string,
  context: ProseContext,
  report: Report,
): void {
  const at = startOffset(node);
  const step = target(node.url, 'step');
  const source = target(node.url, 'source');
  if (node.children.length === 0) report(at, 'a link has no words', 'write [words](step:the-step)');
  if (step !== undefined) {
    checkTarget('step', step, context.steps);
    const home = context.dispensable.get(step) ?? folder;
    if (home !== folder) {
      report(
        at,
        `the step “${step}” is in ${home}, which a school may leave out`,
        'link within the module, to the first one or to the one with the assessment; or say here what is said there',
      );
    }
  } else if (source !== undefined) checkTarget('source', source, context.sources);
  else {
    report(
      at,
      `a link to “${node.url}” is not allowed, since the course opens nothing outside itself`,
      'link to a step with [words](step:the-step), or cite modules/sources.yaml with [words](source:the-source)',
    );
  }

  function checkTarget(what: string, id: string, known: ReadonlySet<string> | undefined): void {
    if (known && !known.has(id)) report(at, `there is no ${what} “${id}”`, suggest(id, known));
  }
}

function checkImage(
  node: NodeOf<'image'>,
  folder: string,
  context: ProseContext,
  report: Report,
): void {
  const at = startOffset(node);
  if (!node.alt?.trim()) {
    report(
      at,
      'an image has no alternative text',
      'say what it shows: ![what it shows](media/file.svg)',
    );
  }
  if (!node.url.startsWith('media/') || !context.media.has(`${folder}/${node.url}`)) {
    const here = [...context.media].filter(path => path.startsWith(`${folder}/media/`));
    const known = here.map(path => path.slice(folder.length + 1));
    report(at, `there is no image “${node.url}” in ${folder}`, suggest(node.url, known));
  }
}
