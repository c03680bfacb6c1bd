import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/content-note/content-note.js';
import type {NrrContentNote} from '../../../src/components/content-note/content-note.js';
import {sampleChat} from '../../helpers/sample-activities.js';
import {click, find, focusedWords, settled, stage, wordsOf, type Stage} from './stage.js';

const choices = ['Open the thread', 'Read a summary instead', 'Skip for now'];

describe('<nrr-content-note>', () => {
  let scene: Stage<NrrContentNote>;
  let element: NrrContentNote;

  beforeEach(async () => {
    scene = await stage('nrr-content-note', {
      note: sampleChat.contentNote,
      summary: sampleChat.summary,
    });
    ({element} = scene);
  });

  it('given a note, when shown, then it says what is coming before anything is opened', () => {
    expect(wordsOf(element)).to.contain('Nothing explicit; no images.');
    expect(wordsOf(element)).not.to.contain(sampleChat.summary);
  });

  it('given three choices, when shown, then none weighs more than another', () => {
    const looks = choices.map(words => {
      const button = find(element, 'button', words);
      const {width, height} = button.getBoundingClientRect();
      const {color, backgroundColor, borderColor} = getComputedStyle(button);
      return {width, height, color, backgroundColor, borderColor, classes: button.className};
    });
    expect(looks[1]).to.deep.equal(looks[0]);
    expect(looks[2]).to.deep.equal(looks[0]);
    expect(looks[0]?.height).to.be.at.least(44);
  });

  it('given the keyboard alone, when Tab and Enter are pressed, then the thread is opened', async () => {
    let opened = 0;
    element.addEventListener('nrr-content-open', () => opened++);
    await sendKeys({press: 'Tab'});
    expect(focusedWords()).to.equal('Open the thread');
    await sendKeys({press: 'Enter'});
    expect(opened).to.equal(1);
    expect(scene.heard).to.deep.equal([]);
  });

  it('given a learner who skips, when pressed, then it is finished, said once, and the focus stays', async () => {
    await click(element, 'Skip for now');
    expect(scene.heard.map(words => words.split(' ')[0])).to.deep.equal(['announce', 'finish']);
    expect(wordsOf(element)).to.contain('This step counts as done');
    expect(focusedWords()).to.equal('Skip for now');
  });

  it('given a learner who prefers the summary, when pressed, then the focus goes to it and nothing is finished yet', async () => {
    await click(element, 'Read a summary instead');
    expect(wordsOf(element)).to.contain(sampleChat.summary);
    expect(focusedWords()).to.equal('In short');
    expect(scene.heard).to.deep.equal([]);
  });

  it('given the summary was read, when done, then it is finished as a skip is', async () => {
    await click(element, 'Read a summary instead');
    await click(element, 'Done');
    expect(scene.heard.map(words => words.split(' ')[0])).to.deep.equal(['announce', 'finish']);
  });

  it('given a choice for one thread, when another thread’s note comes, then it starts afresh', async () => {
    await click(element, 'Read a summary instead');
    element.note = 'Another thread.';
    await settled(element);
    expect(wordsOf(element)).to.contain('Another thread.');
  });
});
