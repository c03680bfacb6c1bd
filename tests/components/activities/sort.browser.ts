import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/sort-activity/sort-activity.js';
import type {NrrSort} from '../../../src/components/sort-activity/sort-activity.js';
import type {StepRecord} from '../../../src/course/attempt.js';
import {wordsOnPaper} from '../../helpers/on-paper.js';
import {sampleSort, sortRight} from '../../helpers/sample-practice.js';
import {click, find, focusedWords, settled, stage, wordsOf} from './stage.js';

const oneWrong = {...sortRight, a: 'r'};

const show = (record: Partial<StepRecord> = {}) =>
  stage<NrrSort>(
    'nrr-sort',
    {activity: sampleSort, name: (role: string) => (role === 'lead' ? 'Ms Rangi' : role)},
    record,
  );

const groups = (element: NrrSort) => [...element.renderRoot.querySelectorAll('fieldset')];
const cards = (element: NrrSort) =>
  [...element.renderRoot.querySelectorAll('.pick')].map(({textContent}) =>
    textContent.replace(/\s+/g, ' '),
  );

describe('<nrr-sort>', () => {
  it('given cards, when shown, then each is one group of native radios, named by its words, and the bins say what belongs there', async () => {
    const {element} = await show();
    expect(groups(element)).to.have.length(3);
    const legend = groups(element)[0]?.querySelector('legend')?.textContent ?? '';
    expect(legend.replace(/\s+/g, ' ').trim()).to.equal('1 Mateo has until four o’clock to pay.');
    const names = [...(groups(element)[0]?.querySelectorAll('input') ?? [])].map(input =>
      input.labels?.[0]?.textContent.trim(),
    );
    expect(names).to.deep.equal(['Now', 'Today', 'Routine']);
    expect(wordsOf(element)).to.contain('Tell Ms Rangi in person.');
  });

  it('given the keyboard alone, when every card is sorted and checked, then the step is finished', async () => {
    const {element, heard} = await show();
    // Down from the first bin as often as the card's own bin asks for.
    for (const downs of [0, 1, 2]) {
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Space'});
      for (let count = 0; count < downs; count++) await sendKeys({press: 'ArrowDown'});
      await settled(element);
    }
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(heard.slice(-2)).to.deep.equal(['check', 'finish']);
    expect(focusedWords()).to.equal('All 3 right');
  });

  it('given a choice, when it is made, then it is reported and nothing is judged yet', async () => {
    const {element, heard} = await show();
    find(element, 'input', 'Today').click();
    await settled(element);
    expect(heard).to.deep.equal(['answer a=t']);
    expect(wordsOf(element)).not.to.contain('Not this one.');
  });

  it('given nothing sorted, when checked, then no check is spent, the first card gets the focus, and it says why', async () => {
    const {element, heard} = await show();
    await click(element, 'Check my sorting');
    expect(heard).to.deep.equal(['announce Answer at least one first. A guess is fine.']);
    expect(focusedWords()).to.equal('Now');
    expect(wordsOf(element)).to.contain('Answer at least one first.');
    find(element, 'input', 'Today').click();
    await settled(element);
    expect(wordsOf(element)).not.to.contain('Answer at least one first.');
  });

  it('given nothing right, when checked, then nothing is said to stay', async () => {
    const {element} = await show({response: {a: 'r'}, checks: 1});
    expect(wordsOf(element))
      .to.contain('Try them again, as often as you like.')
      .and.not.to.contain('The right ones stay.');
  });

  it('given a wrong bin, when checked, then that bin’s own hint stands there, and neither why nor the answer', async () => {
    const {element} = await show({response: oneWrong, checks: 1});
    expect(cards(element)[0])
      .to.contain('Not this one.')
      .and.to.contain('This would cost the most.');
    expect(cards(element)[0]).not.to.contain('Look at the clock.');
    expect(cards(element)[0]).not.to.contain('A deadline today.');
  });

  it('given a right bin, when checked, then it says why and what would change it', async () => {
    const {element} = await show({response: oneWrong, checks: 1});
    expect(cards(element)[1]).to.contain('Right. Ms Rangi acts at once.');
    expect(cards(element)[1]).not.to.contain('What would change it');
    expect(cards(element)[2]).to.contain(
      'What would change it: If it is about somebody they know: today.',
    );
  });

  it('given a wrong bin, when tried again, then only that card comes back, with its hint and the focus', async () => {
    const {element, record} = await show({response: oneWrong, checks: 1});
    await click(element, 'Try the others again');
    expect(record().response).to.deep.equal({b: 't', c: 'r'});
    expect(groups(element)).to.have.length(1);
    expect(focusedWords()).to.equal('Now');
    expect(wordsOf(element)).to.contain('Hint: This would cost the most.');
  });

  it('given a second try, when it is right, then the step is finished and the closing is shown', async () => {
    const {element, heard} = await show({response: oneWrong, checks: 1});
    expect(wordsOf(element)).not.to.contain('Take the sooner');
    await click(element, 'Try the others again');
    find(element, 'input', 'Now').click();
    await settled(element);
    await click(element, 'Check my sorting');
    expect(heard.slice(-2)).to.deep.equal(['check', 'finish']);
    expect(wordsOf(element)).to.contain('Take the sooner');
  });

  it('given two checks, when the answers are asked for, then a wrong card names its bin and why, an empty one too', async () => {
    const {element, heard} = await show({response: {a: 'r', b: 't'}, checks: 2});
    await click(element, 'Show the answers');
    expect(heard).to.deep.equal(['check', 'finish']);
    expect(cards(element)[0]).to.contain('The answer: Now').and.to.contain('A deadline today.');
    expect(cards(element)[2])
      .to.contain('You chose no answer.')
      .and.to.contain('The answer: Routine');
  });

  it('given it is over, when the board is opened, then each bin lists its own cards', async () => {
    const {element} = await show({response: sortRight, checks: 1, done: true});
    const columns = [...element.renderRoot.querySelectorAll('.columns > div')];
    expect(columns.map(({textContent}) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Now Mateo has until four o’clock to pay.',
      'Today Year 10 girls tell you that a picture is going round.',
      'Routine A Year 5 student asks what a deepfake is.',
    ]);
  });

  it('given it is over, when printed, then bins, cards, answers and why are on paper, and nothing to press', async () => {
    const {element} = await show({response: oneWrong, checks: 3, done: true});
    const words = wordsOnPaper(element);
    expect(words).to.match(/^How soon do you act\? 2 of 3 right .* Now Stay with the child/);
    expect(words).to.contain(
      '1 Mateo has until four o’clock to pay. Your answer: Routine Not this one. This would cost the most. The answer: Now A deadline today.',
    );
    expect(words).to.match(/Take the sooner\.$/);
    expect(words).not.to.contain('See each in its place');
    expect(words).not.to.contain('Start again');
  });

  it('given it is done, when started again, then nothing is picked and the first card has the focus', async () => {
    const {element, heard} = await show({response: sortRight, checks: 1, done: true});
    await click(element, 'Start again');
    expect(heard).to.deep.equal(['retry']);
    expect(element.renderRoot.querySelector(':checked')).to.equal(null);
    expect(focusedWords()).to.equal('Now');
  });
});
