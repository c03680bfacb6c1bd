import type {Assessment, PickItem} from '../../src/course/bank.js';

const item = (id: string, outcome: string, rest: Partial<PickItem> = {}): PickItem => ({
  id,
  outcome,
  stem: id,
  review: 'lesson',
  options: ['a', 'b', 'c', 'd'].map(letter => ({
    id: letter,
    text: letter,
    correct: letter === 'b',
    why: '',
  })),
  ...rest,
});

const numbers = [1, 2, 3, 4];
/** A bank of two outcomes, one with a must-know topic and items of two regions. */
export const bankToDraw: Assessment = {
  kind: 'assessment',
  id: 'final-check',
  intro: '',
  shares: [
    {outcome: 'lo1', name: 'One', shown: 2},
    {outcome: 'lo2', name: 'Two', shown: 2},
  ],
  mustKnows: [{id: 'rule', name: 'The rule', outcome: 'lo2'}],
  items: [
    ...numbers.map(number => item(`one-${number}`, 'lo1a')),
    ...numbers.map(number => item(`rule-${number}`, 'lo2a', {mustKnow: 'rule'})),
    item('two-nz', 'lo2b', {region: 'nz'}),
    item('two-au', 'lo2b', {region: 'au'}),
    item('two-all', 'lo2b'),
  ],
};
/** What the seed `ffffffff.0` draws in New Zealand: every engine and every later release is held to it. */
export const drawnByF: readonly string[] = ['two-nz', 'one-4', 'one-3', 'rule-3'];
