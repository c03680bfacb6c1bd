import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/repair-activity/repair-activity.js';
import type {NrrRepair} from '../../../src/components/repair-activity/repair-activity.js';
import type {StepRecord} from '../../../src/course/attempt.js';
import {repairRight, sampleRepair} from '../../helpers/sample-practice.js';
import {click, focusedWords, settled, stage, wordsOf} from './stage.js';

const oneWrong = {...repairRight, b: 'b'};

const show = (record: Partial<StepRecord> = {}) =>
  stage<NrrRepair>(
    'nrr-repair',
    {activity: sampleRepair, name: (role: string) => (role === 'lead' ? 'Ms Rangi' : role)},
    record,
  );

const lines = (element: NrrRepair) =>
  [...element.renderRoot.querySelectorAll('.pick')].map(({textContent}) =>
    textContent.replace(/\s+/g, ' '),
  );

describe('<nrr-repair>', () => {
  it('given the keyboard alone, when each line is repaired and checked, then the step is finished', async () => {
    const {element, heard} = await show();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Tab'});
    await settled(element);
    expect(focusedWords()).to.equal('Check my lines');
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(heard.slice(-2)).to.deep.equal(['check', 'finish']);
    expect(focusedWords()).to.equal('All 2 right');
  });

  it('given a wrong line, when checked, then it says why that line is no better, and not which one is', async () => {
    const {element} = await show({response: oneWrong, checks: 1});
    expect(lines(element)[0]).to.contain('Your line: 1.20 pm').and.to.contain('Right. Seen.');
    expect(lines(element)[1]).to.contain('Not this one. Too late.');
    expect(lines(element)[1]).not.to.contain('told Ms Rangi');
    expect(wordsOf(element)).not.to.contain('Why not the others');
  });

  it('given a wrong line, when tried again, then it comes back with its hint', async () => {
    const {element, record} = await show({response: oneWrong, checks: 1});
    await click(element, 'Try the others again');
    expect(record().response).to.deep.equal({a: 'b'});
    expect(lines(element)[1]).to.contain('Hint: Too late.');
    expect(focusedWords()).to.equal('1.25 pm: told Ms Rangi.');
  });

  it('given all right, when shown, then the repaired note stands there as a whole, and why not the others', async () => {
    const {element} = await show({response: repairRight, checks: 1});
    const note = [...element.renderRoot.querySelectorAll('.note p')];
    expect(note.map(({textContent}) => textContent)).to.deep.equal([
      '1.20 pm: his head was on his desk.',
      '1.25 pm: told Ms Rangi.',
    ]);
    expect(lines(element)[0]).to.contain('He has not been himself.').and.to.contain('Since when?');
    expect(wordsOf(element)).to.contain('Two plain facts.');
  });

  it('given two checks, when the answers are asked for, then a wrong line shows the better one and why', async () => {
    const {element, heard} = await show({response: oneWrong, checks: 2});
    await click(element, 'Show the answers');
    expect(heard).to.deep.equal(['check', 'finish']);
    expect(lines(element)[1]).to.contain('The answer: 1.25 pm: told Ms Rangi.');
    expect(lines(element)[1]).to.contain('Who was told, and when.');
  });
});
