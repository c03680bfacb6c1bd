import {READ_AGAIN} from './gift-question.js';

/** What the general feedback of a question holds. */
export interface FeedbackParts {
  /** Why each pair or step is right, in the order in which they stand; undefined where it does not say so. */
  readonly whys: readonly string[] | undefined;
  /** The title of the step to read again. */
  readonly title: string | undefined;
  /** What a question of ours has no place for. */
  readonly rest: string;
}

export function feedbackParts(text: string, hasWhys: boolean): FeedbackParts {
  const paragraphs = text.split('\n\n');
  const last = paragraphs.at(-1) ?? '';
  const title = last.startsWith(READ_AGAIN) ? last.slice(READ_AGAIN.length) : undefined;
  if (title !== undefined) paragraphs.pop();
  const rest = paragraphs.join('\n\n');
  const whys = hasWhys ? numbered(rest) : undefined;
  return {whys, title, rest: whys ? '' : rest};
}

function numbered(text: string): string[] | undefined {
  const lines = text.split('\n').map((line, i) => {
    const number = `${i + 1}. `;
    return line.startsWith(number) ? line.slice(number.length) : undefined;
  });
  return lines.some(line => line === undefined) ? undefined : lines.map((line = '') => line);
}
