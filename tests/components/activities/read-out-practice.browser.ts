import {expect} from '@open-wc/testing';
import '../../../src/components/repair-activity/repair-activity.js';
import '../../../src/components/sequence-activity/sequence-activity.js';
import '../../../src/components/sort-activity/sort-activity.js';
import type {StepRecord} from '../../../src/course/attempt.js';
import {readOut} from '../../helpers/read-out.js';
import {
  repairRight,
  sampleRepair,
  sampleSequence,
  sampleSort,
  sequenceRight,
  sortRight,
} from '../../helpers/sample-practice.js';
import {click, stage} from './stage.js';

const name = (role: string) => (role === 'lead' ? 'Ms Rangi' : role);

const show = async (
  tag: keyof HTMLElementTagNameMap,
  activity: object,
  record: Partial<StepRecord> = {},
) => (await stage(tag, {activity, name}, record)).element;

const bins = [
  'term: Now',
  'definition: Stay with the child and phone for help.',
  'term: Today',
  'definition: Tell Ms Rangi in person.',
  'term: Routine',
  'definition: Keep noticing, and make a note.',
];

describe('what a screen reader finds in practice', () => {
  it('given cards, when one is sorted, then each is a group of radios, named by its words, after the bins', async () => {
    const element = await show('nrr-sort', sampleSort, {response: {a: 't'}});
    expect(readOut(element)).to.deep.equal([
      'How soon do you act?',
      ...bins,
      'list of 3',
      'group: 1 Mateo has until four o’clock to pay.',
      'radio: Now',
      'radio: Today, checked',
      'radio: Routine',
      'group: 2 Year 10 girls tell you that a picture is going round.',
      'radio: Now',
      'radio: Today',
      'radio: Routine',
      'group: 3 A Year 5 student asks what a deepfake is.',
      'radio: Now',
      'radio: Today',
      'radio: Routine',
      'button: Check my sorting',
    ]);
  });

  it('given a wrong card, when tried again, then its group is described by its hint, and the right ones are headings', async () => {
    const element = await show('nrr-sort', sampleSort, {
      response: {...sortRight, a: 'r'},
      checks: 1,
    });
    await click(element, 'Try the others again');
    expect(readOut(element)).to.deep.equal([
      'How soon do you act?',
      'heading 2: 2 of 3 right',
      'The right ones stay. Try the others again, as often as you like.',
      ...bins,
      'list of 3',
      'group: 1 Mateo has until four o’clock to pay., described: Hint: This would cost the most.',
      'radio: Now',
      'radio: Today',
      'radio: Routine',
      'Hint: This would cost the most.',
      'heading 3: 2 Year 10 girls tell you that a picture is going round.',
      'Your answer: Today',
      'Right. Ms Rangi acts at once.',
      'heading 3: 3 A Year 5 student asks what a deepfake is.',
      'Your answer: Routine',
      'Right. Curiosity is no sign by itself.',
      'What would change it: If it is about somebody they know: today.',
      'button: Check my sorting',
    ]);
  });

  it('given a sorting that is over, when read to its end, then the board waits folded before the closing', async () => {
    const element = await show('nrr-sort', sampleSort, {response: sortRight, checks: 1});
    expect(readOut(element).slice(-3)).to.deep.equal([
      'button: See each in its place, folded',
      'Unsure between two? Take the sooner.',
      'button: Start again',
    ]);
  });

  it('given steps, when two are placed, then each says its place and can be moved by name, and the others wait', async () => {
    const element = await show('nrr-sequence', sampleSequence, {response: {a: 'a', b: 'c'}});
    expect(readOut(element)).to.deep.equal([
      'Put the steps in order.',
      'heading 2: Your order',
      'list of 2',
      '1',
      'heading 3: Stop replying',
      'button: Move up: Stop replying. Now 1 of 4, unavailable',
      'button: Move down: Stop replying. Now 1 of 4',
      '2',
      'heading 3: Stay with Ravi',
      'button: Move up: Stay with Ravi. Now 2 of 4',
      'button: Move down: Stay with Ravi. Now 2 of 4, unavailable',
      'region: What comes next? (3 of 4)',
      'heading 2: What comes next? (3 of 4)',
      'list of 2',
      'button: Step 3: Block the account',
      'button: Step 3: Keep the words',
    ]);
  });

  it('given an order with two wrong, when checked, then each place says in words how it is', async () => {
    const response = {...sequenceRight, c: 'b', d: 'd'};
    const element = await show('nrr-sequence', sampleSequence, {response, checks: 1});
    expect(readOut(element)).to.deep.equal([
      'Put the steps in order.',
      'heading 2: 2 of 4 right',
      'The right ones stay. Try the others again, as often as you like.',
      'heading 2: Your order',
      'list of 4',
      '1',
      'heading 3: Stay with Ravi',
      'Right. The child comes first.',
      '2',
      'heading 3: Stop replying',
      'Right. Doing what is asked does not end it.',
      '3',
      'heading 3: Block the account',
      'Not here. It comes later.',
      '4',
      'heading 3: Keep the words',
      'Not here. It comes earlier.',
      'button: Try the others again',
    ]);
  });

  it('given a note, when one line is chosen, then each line is a group of radios', async () => {
    const element = await show('nrr-repair', sampleRepair, {response: {b: 'b'}});
    expect(readOut(element)).to.deep.equal([
      'Swap each opinion for a fact.',
      'list of 2',
      'group: 1 Kavi seems depressed.',
      'radio: He has not been himself.',
      'radio: 1.20 pm: his head was on his desk.',
      'group: 2 Somebody should look into this.',
      'radio: 1.25 pm: told Ms Rangi.',
      'radio: I will bring it up on Monday., checked',
      'button: Check my lines',
    ]);
  });

  it('given a note, when its answers are shown, then verdict, answer and why follow each line', async () => {
    const response = {...repairRight, b: 'b'};
    const element = await show('nrr-repair', sampleRepair, {response, checks: 3});
    expect(readOut(element)).to.deep.equal([
      'Swap each opinion for a fact.',
      'heading 2: 1 of 2 right',
      'The answers to the others are shown now.',
      'list of 2',
      'heading 3: 1 Kavi seems depressed.',
      'Your line: 1.20 pm: his head was on his desk.',
      'Right. Seen.',
      'button: Why not the others, folded',
      'heading 3: 2 Somebody should look into this.',
      'Your line: I will bring it up on Monday.',
      'Not this one. Too late.',
      'The answer: 1.25 pm: told Ms Rangi.',
      'Who was told, and when.',
      'button: Why not the others, folded',
      'heading 2: The repaired lines together',
      '1.20 pm: his head was on his desk.',
      '1.25 pm: told Ms Rangi.',
      'Two plain facts.',
      'button: Start again',
    ]);
  });
});
