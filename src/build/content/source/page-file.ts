import {LineCounter} from 'yaml';
import type {Place} from '../problem.js';

/** A file of Markdown that can say where each of its characters stands. */
export interface PageFile {
  readonly path: string;
  readonly text: string;
  readonly at: (offset: number) => Place;
}

export function readPage(path: string, text: string): PageFile {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const {index} of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return {
    path,
    text,
    at: offset => {
      const {line, col} = lines.linePos(offset);
      return {file: path, line, column: col};
    },
  };
}
