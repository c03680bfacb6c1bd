import {isAlias, isCollection, isMap, isPair, isScalar, isSeq, parseDocument} from 'yaml';
import type {Pair, YAMLMap, YAMLSeq} from 'yaml';
import {clean, isDraft, same, type Draft} from './item.js';
import {entryText, flowText, pairText} from './yaml-render.js';
import {scalarText} from './yaml-words.js';

/** What is to change in a file of questions; each question as its file is to hold it, by its place among the items. */
export interface Edits {
  readonly changed: ReadonlyMap<number, Draft>;
  readonly added: readonly Draft[];
  readonly removed: ReadonlySet<number>;
}

/** Some characters of a file, and what stands there instead. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A file of questions with some of them changed. Only what differs is written anew: comments, line breaks and
 * quotes of all else stay, to the byte.
 *
 * @param text A file that was checked: a map whose `items` are a list of maps.
 */
export function editFile(text: string, {changed, added, removed}: Edits): string {
  const rest = new FileEdit(text).with(changed, removed);
  return new FileEdit(rest).withMore(added);
}

class FileEdit {
  readonly #text: string;
  readonly #items: readonly YAMLMap[];
  readonly #splices: Splice[] = [];

  constructor(text: string) {
    this.#text = text;
    const items = parseDocument(text).get('items');
    this.#items = isSeq<YAMLMap>(items) ? items.items : [];
  }

  with(changed: Edits['changed'], removed: Edits['removed']): string {
    for (const [index, draft] of changed) this.#entry(this.#items[index], draft);
    for (const index of removed) this.#remove(index);
    return this.#spliced();
  }

  withMore(added: Edits['added']): string {
    if (added.length > 0) this.#append(added);
    return this.#spliced();
  }

  /** From the end on, so that places stay true. */
  #spliced(): string {
    const lastFirst = this.#splices.toReversed().toSorted((a, b) => b.start - a.start);
    const splice = (text: string, {start, end, text: put}: Splice) =>
      text.slice(0, start) + put + text.slice(end);
    return lastFirst.reduce(splice, this.#text);
  }

  /** An entry of a list: key by key where it can be, else as a whole. */
  #entry(node: unknown, value: unknown): void {
    if (isMap(node) && isDraft(value) && this.#takesKeys(node, value)) this.#map(node, value);
    else this.#put(startOf(node), endOf(node, this.#text), this.#rendered(node, value));
  }

  #rendered(node: unknown, value: unknown): string {
    if (isCollection(node) && !node.flow && isDraft(value)) {
      return entryText(value, this.#column(startOf(node)));
    }
    return flowText(value);
  }

  /** Its first key stays; and inside braces, all of them. */
  #takesKeys(map: YAMLMap, value: Draft): boolean {
    const keys = map.items.map(nameOf);
    if (!map.flow) return Object.hasOwn(value, keys[0] ?? '');
    const kept = Object.keys(value);
    return kept.length === keys.length && keys.every(key => kept.includes(key));
  }

  #map(map: YAMLMap, value: Draft): void {
    let before: Pair | undefined;
    for (const pair of map.items) {
      const key = nameOf(pair);
      if (Object.hasOwn(value, key)) this.#pair(pair, value[key], map.flow === true);
      else if (!saysNothing(pair)) this.#removePair(pair);
    }
    for (const key of Object.keys(value)) {
      const own = map.items.find(pair => nameOf(pair) === key);
      if (own) before = own;
      else if (before) this.#insert(key, value, {map, before});
    }
  }

  /** A key and its value: as deep inside of the value as it can be. */
  #pair(pair: Pair, value: unknown, inFlow: boolean): void {
    const {value: node} = pair;
    if (same(clean(jsOf(node)), value)) return;
    if (isMap(node) && isDraft(value) && this.#takesKeys(node, value)) this.#map(node, value);
    else if (isBlockList(node) && isListOf(value, node.items.length)) this.#list(node, value);
    else this.#whole(pair, value, inFlow);
  }

  #list({items}: YAMLSeq, list: readonly unknown[]): void {
    for (const [i, each] of list.entries()) {
      if (!same(clean(jsOf(items[i])), each)) this.#entry(items[i], each);
    }
  }

  #whole({key, value: node}: Pair, value: unknown, inFlow: boolean): void {
    const start = startOf(key);
    const name = String(jsOf(key));
    const column = this.#column(start);
    const was = isScalar(node) ? node.type : undefined;
    const text =
      typeof value === 'object'
        ? pairText(name, value, column)
        : `${name}: ${scalarText(value, {key: name, column, inFlow, was})}`;
    const end = endOf(node, this.#text);
    this.#put(
      start,
      end,
      inFlow && typeof value === 'object' ? `${name}: ${flowText(value)}` : text,
    );
  }

  /** Adds a key where the order of keys has it: after the last one that stands before it. */
  #insert(key: string, value: Draft, {map, before}: {map: YAMLMap; before: Pair}): void {
    const column = this.#column(startOf(map.items[0]?.key));
    const end = this.#lineEnd(endOf(before.value, this.#text));
    this.#put(end, end, `\n${' '.repeat(column)}${pairText(key, value[key], column)}`);
  }

  #removePair({key, value}: Pair): void {
    const start = this.#lineStart(startOf(key));
    this.#put(start, this.#lineEnd(endOf(value, this.#text)) + 1, '');
  }

  /** Removes an item with the comments above it, and the blank line before those. */
  #remove(index: number): void {
    const item = this.#items[index];
    let start = this.#lineStart(startOf(item));
    for (;;) {
      const previous = this.#lineStart(start - 1);
      if (start === 0 || !/^\s*(#.*)?$/.test(this.#text.slice(previous, start - 1))) break;
      start = previous;
    }
    this.#put(start, this.#lineEnd(endOf(item, this.#text)) + 1, '');
  }

  /** Adds items after the last, apart from it as the others are from each other. */
  #append(added: readonly Draft[]): void {
    const [first, second] = this.#items;
    const last = this.#items.at(-1);
    const column = first ? this.#column(startOf(first)) : 4;
    const between = second ? this.#text.slice(endOf(first, this.#text), startOf(second)) : '';
    const gap = /\n\s*\n/.test(between) ? '\n\n' : '\n';
    const end = last ? this.#lineEnd(endOf(last, this.#text)) : this.#text.trimEnd().length;
    const dash = `${' '.repeat(column - 2)}- `;
    const texts = added.map(item => `${gap}${dash}${entryText(item, column)}`);
    this.#put(end, end, texts.join(''));
  }

  #put(start: number, end: number, text: string): void {
    this.#splices.push({start, end, text});
  }

  #column(offset: number): number {
    return offset - this.#lineStart(offset);
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  #lineEnd(offset: number): number {
    const end = this.#text.indexOf('\n', offset);
    return end < 0 ? this.#text.length : end;
  }
}

function isBlockList(node: unknown): node is YAMLSeq {
  return isSeq(node) && node.flow !== true;
}

function isListOf(value: unknown, length: number): value is readonly unknown[] {
  return Array.isArray(value) && value.length === length;
}

function nameOf({key}: Pair): string {
  return String(jsOf(key));
}

function jsOf(node: unknown): unknown {
  return isScalar(node) ? node.value : isCollection(node) ? (node.toJSON() as unknown) : node;
}

function saysNothing({key, value}: Pair): boolean {
  return Object.keys(clean({[String(jsOf(key))]: jsOf(value)}) as Draft).length === 0;
}

function startOf(node: unknown): number {
  if (isScalar(node) || isCollection(node) || isAlias(node)) return node.range?.[0] ?? 0;
  return isPair(node) ? startOf(node.key) : 0;
}

/** The end of a value itself, without the white space and the comments behind it. */
function endOf(node: unknown, text: string): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1);
    return endOf(isPair(last) ? last.value : last, text);
  }
  const end = isScalar(node) || isCollection(node) || isAlias(node) ? (node.range?.[1] ?? 0) : 0;
  return text.slice(0, end).trimEnd().length;
}
