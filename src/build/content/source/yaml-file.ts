import {isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit} from 'yaml';
import type {Document, YAMLError} from 'yaml';
import {startOf, type Place, type Problems} from '../problem.js';
import {offsetInSource} from './scalar-offset.js';

export type Path = readonly PropertyKey[];

/** A file of YAML (or JSON, which YAML includes) that can say where each of its values stands. */
export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  /** Where a value stands, or what is around it where it is missing. */
  at(path: Path): Place;
  /** Where a key of the map at `path` stands. */
  keyAt(path: Path, key: string): Place;
  /** Where the character at `offset` of the string at `path` stands. */
  within(path: Path, offset: number): Place;
}

const QUOTES = 'words that begin with *, &, !, %, @, {, [ or ` need quotes around them';

/** What authors most often did when the parser stumbles, by the parser's code. */
const HINTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'move the line to the same column as its neighbours',
  BLOCK_AS_IMPLICIT_KEY: 'words with “: ” in them need quotes around them',
  DUPLICATE_KEY: 'keep one of the two',
  MISSING_CHAR: 'check that every quote and bracket is closed',
  MULTILINE_IMPLICIT_KEY: 'check for a missing colon, or words that need quotes',
  TAB_AS_INDENT: 'indent with spaces, not with tabs',
  BAD_ALIAS: QUOTES,
  TAG_RESOLVE_FAILED: QUOTES,
  UNEXPECTED_TOKEN: QUOTES,
};

/** Parses a file and reports every syntax error; undefined when there was one. */
export function readYaml(path: string, text: string, problems: Problems): YamlFile | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {lineCounter, prettyErrors: false});
  const place = (offset: number): Place => {
    const {line, col} = lineCounter.linePos(offset);
    return {file: path, line, column: col};
  };
  const faults = clear([...document.errors, ...document.warnings]);
  for (const {message, pos, code} of faults) {
    const hint = HINTS[code] ?? 'check the indentation, the colons and the quotes around it';
    problems.add(place(pos[0]), `this is not valid YAML (${message})`, hint);
  }
  if (faults.length > 0) return undefined;
  for (const offset of lostWords(document)) {
    const allowed = 'put quotes around the words, or the comment on a line of its own';
    problems.add(place(offset), 'what follows # is a comment, and is left out', allowed);
  }
  if (document.contents === null) {
    problems.add(startOf(path), 'the file is empty', 'write its contents, or delete it');
    return undefined;
  }
  return {
    path,
    value: document.toJS() as unknown,
    at: where => place(startOfValue(document, where)),
    keyAt: (where, key) => place(startOfKey(document, where, key)),
    within: (where, offset) => {
      const node = document.getIn(where, true);
      if (!isScalar(node) || !node.range) return place(startOfValue(document, where));
      return place(
        node.range[0] + offsetInSource(text.slice(node.range[0], node.range[1]), node, offset),
      );
    },
  };
}

/** One slip brings a trail of errors behind it: the first is the one to put right, and every key given twice. */
function clear(faults: readonly YAMLError[]): YAMLError[] {
  const isTwin = ({code}: YAMLError) => code === 'DUPLICATE_KEY';
  const slips = faults.filter(fault => !isTwin(fault)).toSorted((a, b) => a.pos[0] - b.pos[0]);
  return [...slips.slice(0, 1), ...faults.filter(isTwin)];
}

/** Where words without quotes end in a comment: most often it was meant to be a part of them. */
function lostWords(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Scalar: (_, {type, value, comment, range}) => {
      const isWords = type === 'PLAIN' && typeof value === 'string';
      if (isWords && comment && range) found.push(range[1]);
    },
  });
  return found;
}

function startOfValue(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function startOfKey(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return startOfValue(document, path);
  const pair = map.items.find(item => isPair(item) && isScalar(item.key) && item.key.value === key);
  const node = pair?.key;
  return isNode(node) && node.range ? node.range[0] : startOfValue(document, path);
}
