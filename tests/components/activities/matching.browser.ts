import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/matching-activity/matching-activity.js';
import type {NrrMatching} from '../../../src/components/matching-activity/matching-activity.js';
import type {StepRecord} from '../../../src/course/attempt.js';
import {t} from '../../../src/i18n/activity.js';
import {matchingRight, sampleMatching} from '../../helpers/sample-activities.js';
import {click, find, focusedWords, settled, stage, wordsOf} from './stage.js';

const activity = sampleMatching;
const twoWrong = {...matchingRight, s: 'a', t: 'b'};

const show = (record: Partial<StepRecord> = {}) =>
  stage<NrrMatching>('nrr-matching', {activity}, record);

const selects = (element: NrrMatching) => [...element.renderRoot.querySelectorAll('select')];

async function choose(element: NrrMatching, prompt: string, target: string) {
  const select = find(element, 'select', prompt);
  select.value = target;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(element);
}

describe('<nrr-matching>', () => {
  it('given prompts, when shown, then each select has its prompt as label and starts with Choose…', async () => {
    const {element} = await show();
    const labels = selects(element).map(select => select.labels[0]?.textContent.trim());
    expect(labels).to.have.length(6);
    expect(labels[0]).to.match(/^1\s+Fast closeness$/);
    expect(selects(element).map(select => select.selectedOptions[0]?.text)).to.deep.equal(
      Array.from({length: 6}, () => 'Choose…'),
    );
  });

  it('given the keyboard alone, when an arrow is pressed on a select, then the match is reported', async () => {
    const {element, heard} = await show();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    await settled(element);
    expect(heard).to.deep.equal(['answer f=a']);
  });

  it('given a match, when Choose… is chosen again, then the match is taken back', async () => {
    const {element, record} = await show({response: {f: 'a', m: 'b'}});
    await choose(element, '1 Fast closeness', '');
    expect(record().response).to.deep.equal({m: 'b'});
  });

  it('given nothing matched, when checked, then no check is spent, the first select gets the focus, and why is seen and heard', async () => {
    const {element, heard} = await show();
    await click(element, 'Check my matches');
    const {lacks} = t.activity.matching;
    expect(heard).to.deep.equal([`announce ${lacks}`]);
    expect(focusedWords()).to.equal('1 Fast closeness');
    expect(wordsOf(element)).to.contain(lacks);
    await choose(element, '1 Fast closeness', 'a');
    expect(wordsOf(element)).not.to.contain(lacks);
  });

  it('given two wrong matches, when checked, then the result gets the focus and nothing is announced', async () => {
    const {element, heard} = await show({response: twoWrong});
    await click(element, 'Check my matches');
    expect(heard).to.deep.equal(['check']);
    expect(focusedWords()).to.equal('4 of 6 right');
  });

  it('given a check, when a match was right, then it stays as words; when wrong, a hint but no answer stands there', async () => {
    const {element} = await show({response: twoWrong, checks: 1});
    expect(selects(element)).to.have.length(0);
    const rows = [...element.renderRoot.querySelectorAll('li')].map(row => row.textContent);
    expect(rows[0]).to.contain('Right.').and.to.contain('This takes the force out of');
    expect(rows[2]).to.contain('Not this one.').and.to.contain('Think of what this move needs');
    expect(rows[2]).not.to.contain('Knowing that any trusted adult');
  });

  it('given wrong matches, when they are tried again, then only they come back, with their hints', async () => {
    const {element, record} = await show({response: twoWrong, checks: 1});
    await click(element, 'Try the others again');
    expect(Object.keys(record().response).toSorted()).to.deep.equal(['b', 'e', 'f', 'm']);
    expect(selects(element).map(({id}) => id)).to.deep.equal(['s', 't']);
    expect(focusedWords()).to.equal('3 Secrecy');
    expect(wordsOf(element)).to.contain('Hint: Think of what this move needs');
    expect(wordsOf(element)).not.to.contain('Not this one.');
  });

  it('given a second try, when a match is changed, then it is not judged before the next check', async () => {
    const {element} = await show({response: twoWrong, checks: 1});
    await click(element, 'Try the others again');
    await choose(element, '3 Secrecy', 'c');
    expect(wordsOf(element)).to.contain('4 of 6 right');
    expect(selects(element)).to.have.length(2);
    await click(element, 'Check my matches');
    expect(focusedWords()).to.equal('5 of 6 right');
  });

  it('given one check, when shown, then the answers are not offered; after two they are', async () => {
    expect(wordsOf((await show({response: twoWrong, checks: 1})).element)).not.to.contain(
      'Show the',
    );
    expect(wordsOf((await show({response: twoWrong, checks: 2})).element)).to.contain('Show the');
  });

  it('given two checks, when the answers are asked for, then each wrong row says its match, and the step is finished', async () => {
    const {element, heard} = await show({response: twoWrong, checks: 2});
    await click(element, 'Show the answers');
    expect(heard).to.deep.equal(['check', 'finish']);
    expect(wordsOf(element)).to.contain('The match: Knowing that any trusted adult may be told');
    expect(focusedWords()).to.equal('4 of 6 right');
  });

  it('given all right, when checked, then the step is finished', async () => {
    const {element, heard} = await show({response: matchingRight});
    await click(element, 'Check my matches');
    expect(heard).to.deep.equal(['check', 'finish']);
    expect(focusedWords()).to.equal('All 6 right');
  });

  it('given a step that is done, when it is done again, then it is not finished twice', async () => {
    const {element, heard} = await show({response: matchingRight, done: true});
    await click(element, 'Check my matches');
    expect(heard).to.deep.equal(['check']);
  });

  it('given the answers are shown, when started again, then every select is empty and the first has the focus', async () => {
    const {element, heard} = await show({response: matchingRight, checks: 1, done: true});
    await click(element, 'Start again');
    expect(heard).to.deep.equal(['retry']);
    expect(selects(element).map(select => select.value)).to.deep.equal(['', '', '', '', '', '']);
    expect(focusedWords()).to.equal('1 Fast closeness');
  });
});
