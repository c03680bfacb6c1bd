import type {Written} from '../checks/written.js';
import type {Place} from '../problem.js';
import {flatten} from '../prose/flatten.js';
import {startOffset, type Node} from '../prose/markdown.js';
import {readingAge, sumOf, tally, type Tally} from './reading-level.js';

/** A part of a step that is long enough to have a reading level. */
export interface ReadingBlock {
  /** The folder under `modules/`. */
  readonly folder: string;
  /** The step; undefined in `module.yaml` and in a region. */
  readonly step: string | undefined;
  /** What an author calls it, from the first to the last: `cards 1 – cards 4`, or a paragraph below its heading. */
  readonly name: string;
  readonly words: number;
  /** In years. */
  readonly age: number;
  readonly place: Place;
}

/** The formula was made for passages of a hundred words or so; over a few words it jumps. */
const FEWEST_WORDS = 50;
/** Labels, and what only authors read. */
const UNREAD = ['title', 'name', 'about', 'role', 'day', 'lead', 'principal', 'family', 'outcomes'];

/** What is read in one go: a paragraph of a lesson, an entry of a list. Later, several of them. */
interface Piece {
  readonly first: string;
  readonly last: string;
  readonly place: Place;
  readonly counted: Tally;
}

/** The blocks of all texts, in the order of the files. */
export function readingBlocks(texts: readonly Written[]): ReadingBlock[] {
  return runsOf(texts, ({folder, step, at}) => `${folder} ${step ?? at(0).file}`).flatMap(run => {
    const pieces = run.flatMap(text => (text.kind === 'lesson' ? paragraphs(text) : entry(text)));
    return joined(pieces).map(({first, last, place, counted}) => {
      const [{folder, step}] = run;
      const name = first === last ? first : `${first} – ${last}`;
      return {folder, step, name, words: counted.words, age: readingAge(counted), place};
    });
  });
}

/** The paragraphs and entries of a lesson, numbered below their heading. */
function paragraphs({root, at}: Written): Piece[] {
  let heading = 'beginning';
  let number = 0;
  return root.children.flatMap(pieceNodes).flatMap(node => {
    if (node.type === 'heading') {
      [heading, number] = [flat(node).join(' '), 0];
      return [];
    }
    const name = `${heading}, ${++number}`;
    const counted = sumOf(flat(node).map(tally));
    return [{first: name, last: name, place: at(startOffset(node)), counted}];
  });
}

/** A list in its entries, anything else as it is. */
function pieceNodes(node: Node): readonly Node[] {
  return node.type === 'list' ? node.children : [node];
}

function flat(node: Node): string[] {
  return flatten({type: 'root', children: [node]})
    .filter(({isAlternative}) => !isAlternative)
    .map(({text}) => text);
}

function entry({path, blocks, at}: Written): Piece[] {
  if (path.some(key => UNREAD.includes(String(key)))) return [];
  const [list, index] = path;
  const name = typeof index === 'number' ? `${String(list)} ${index + 1}` : String(list);
  const counted = sumOf(blocks.map(({text}) => tally(text)));
  return [{first: name, last: name, place: at(0), counted}];
}

/** Joins what stands together until it is long enough; what is left at the end joins the last. */
function joined(pieces: readonly Piece[]): Piece[] {
  const blocks: Piece[] = [];
  let open: Piece | undefined;
  for (const piece of runsOf(pieces, ({first}) => first).map(join)) {
    open = open ? join([open, piece]) : piece;
    if (open.counted.words < FEWEST_WORDS) continue;
    blocks.push(open);
    open = undefined;
  }
  if (!open) return blocks;
  const last = blocks.pop();
  return [...blocks, last ? join([last, open]) : open];
}

function join(pieces: readonly [Piece, ...Piece[]]): Piece {
  const [{first, place}] = pieces;
  const last = (pieces.at(-1) ?? pieces[0]).last;
  return {first, last, place, counted: sumOf(pieces.map(({counted}) => counted))};
}

/** Cuts a list where its key changes. */
function runsOf<T>(list: readonly T[], keyOf: (each: T) => string): [T, ...T[]][] {
  const runs: [T, ...T[]][] = [];
  let key: string | undefined;
  for (const each of list) {
    const next = keyOf(each);
    if (next === key) runs.at(-1)?.push(each);
    else runs.push([each]);
    key = next;
  }
  return runs;
}
