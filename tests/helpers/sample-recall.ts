import type {ChoiceItem} from '../../src/course/course.js';
import type {Recall} from '../../src/course/recall.js';

const item = (id: string, stem: string, right: string, review: string): ChoiceItem => ({
  id,
  outcome: 'lo1a',
  stem,
  review,
  options: ['a', 'b', 'c', 'd'].map(letter => ({
    id: letter,
    text: `${stem} ${letter.toUpperCase()}`,
    correct: letter === right,
    why: `Why ${letter.toUpperCase()}.`,
  })),
});

/** Two questions; `b` is right in the first, `c` in the second. A new one each, since what is said to it lives as long as it does. */
export const sampleRecall = (): Recall => ({
  kind: 'recall',
  id: 'recall-sample',
  intro: 'Two from before.',
  items: [
    item('item-secret', 'Secret?', 'b', 'six-moves'),
    item('item-note', 'Note?', 'c', 'words-not-guesses'),
  ],
  closing: 'On to something new.',
});

export const recallTitles = {'six-moves': 'Six moves', 'words-not-guesses': 'Words, not guesses'};
