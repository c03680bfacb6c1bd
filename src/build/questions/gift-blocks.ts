/** A question of a file of GIFT, or a category: lines between blank lines, as Moodle reads them. */
export interface Block {
  /** Lines that begin with `//`, which Moodle leaves out, wherever they stand. */
  readonly comments: readonly string[];
  /** The other lines. */
  readonly body: string;
  /** The line in the file of each line of the body, from 1. */
  readonly lines: readonly number[];
}

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let own: {line: string; number: number}[] = [];
  const close = () => {
    const body = own.filter(({line}) => !isComment(line));
    if (body.length > 0) {
      blocks.push({
        comments: own.map(({line}) => line).filter(isComment),
        body: body.map(({line}) => line).join('\n'),
        lines: body.map(({number}) => number),
      });
    }
    own = [];
  };
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (/^[ \t]*$/.test(line)) close();
    else own.push({line, number: i + 1});
  }
  close();
  return blocks;
}

function isComment(line: string): boolean {
  return /^[ \t]*\/\//.test(line);
}

/** The lines of the body on which its answers start, in their order, from 0. */
export function answerLines(body: string): number[] {
  const open = body.search(/(?<!\\)\{/);
  const starts = [...body.matchAll(/(?<!\\)[=~]/g)].filter(({index}) => open >= 0 && index > open);
  return starts.map(({index}) => body.slice(0, index).split('\n').length - 1);
}
