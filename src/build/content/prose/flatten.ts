import {childrenOf, startOffset, target, type Node, type Root} from './markdown.js';

/** The words of one paragraph or heading without their markup, for checks that read across markup. */
export interface FlatText {
  readonly text: string;
  /** The same with spaces where a source is cited. */
  readonly unsourced: string;
  /** True for an image's alternative text. */
  readonly isAlternative: boolean;
  /** Where in the Markdown a character of `text` stands. */
  offsetAt(index: number): number;
}

/** Every paragraph, heading and alternative text of a page. */
export function flatten(root: Root): FlatText[] {
  return blocks(root).map(flattenBlock);
}

function blocks(node: Node | Root): Node[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node, ...images(node)];
  return childrenOf(node).flatMap(blocks);
}

function images(node: Node): Node[] {
  return node.type === 'image' ? [node] : childrenOf(node).flatMap(images);
}

function flattenBlock(block: Node): FlatText {
  let text = '';
  let unsourced = '';
  const starts: {index: number; offset: number}[] = [];
  const add = (node: Node, sourced: boolean): void => {
    const isSource = node.type === 'link' && target(node.url, 'source') !== undefined;
    if (node.type === 'text') {
      starts.push({index: text.length, offset: startOffset(node)});
      text += node.value;
      unsourced += sourced ? ' '.repeat(node.value.length) : node.value;
    }
    for (const child of childrenOf(node)) add(child, sourced || isSource);
  };
  if (block.type === 'image') {
    starts.push({index: 0, offset: startOffset(block) + '!['.length});
    text = unsourced = block.alt ?? '';
  } else add(block, false);
  return {
    text,
    unsourced,
    isAlternative: block.type === 'image',
    offsetAt: index => {
      const start = starts.findLast(each => each.index <= index);
      return start ? start.offset + index - start.index : startOffset(block);
    },
  };
}
