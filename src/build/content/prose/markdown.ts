import {fromMarkdown} from 'mdast-util-from-markdown';

/** A parsed text (mdast), with the offset of every node. */
export type Root = ReturnType<typeof fromMarkdown>;
export type Node = Root['children'][number];
export type NodeOf<T extends Node['type']> = Extract<Node, {type: T}>;

export function parseMarkdown(text: string): Root {
  return fromMarkdown(text);
}

export function startOffset(node: Node | Root): number {
  return node.position?.start.offset ?? 0;
}

export function childrenOf(node: Node | Root): readonly Node[] {
  return 'children' in node ? (node.children as readonly Node[]) : [];
}

/** The part of a link after `scheme:`, or undefined where it is another kind of link. */
export function target(url: string, scheme: 'step' | 'source'): string | undefined {
  return url.startsWith(`${scheme}:`) ? url.slice(scheme.length + 1) : undefined;
}
