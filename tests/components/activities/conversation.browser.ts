import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/conversation/conversation.js';
import type {NrrConversation} from '../../../src/components/conversation/conversation.js';
import type {StepRecord} from '../../../src/course/attempt.js';
import {wordsOnPaper} from '../../helpers/on-paper.js';
import {sampleTalk} from '../../helpers/sample-talk.js';
import {click, find, focusedWords, settled, stage, wordsOf} from './stage.js';

const name = (role: string) => (role === 'lead' ? 'Ms Rangi' : role);

const show = (record: Partial<StepRecord> = {}) =>
  stage<NrrConversation>('nrr-conversation', {activity: sampleTalk, name}, record);

const replies = (element: NrrConversation) =>
  [...element.renderRoot.querySelectorAll('label')].map(label =>
    label.textContent.replace(/\s+/g, ' ').trim(),
  );

async function pick(element: NrrConversation, words: string) {
  find(element, 'input', words).click();
  await settled(element);
}

async function sayThis(element: NrrConversation, words: string) {
  await pick(element, words);
  await click(element, 'Say this');
}

describe('<nrr-conversation>', () => {
  it('given a content note, when opened, then the focus is on who speaks, and the thought stands in words', async () => {
    const {element, heard} = await show();
    expect(wordsOf(element)).not.to.contain('Can you keep a secret?');
    await click(element, 'Open the conversation');
    expect(focusedWords()).to.equal('Mere says');
    expect(wordsOf(element)).to.contain('Reply 1 of about 3');
    expect(wordsOf(element)).to.contain('Mere thinks, and does not say: I hope she can.');
    expect(heard).to.deep.equal([]);
  });

  it('given a note, when skipped, then the step is finished and nothing was said', async () => {
    const {element, heard, record} = await show();
    await click(element, 'Skip for now');
    expect(heard.at(-1)).to.equal('finish');
    expect(record().response).to.deep.equal({});
  });

  it('given the keyboard alone, when an arrow moves over the replies, then none is said before “Say this”', async () => {
    const {element, heard} = await show();
    await click(element, 'Open the conversation');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    await settled(element);
    expect(heard).to.deep.equal([]);
    await sendKeys({press: 'Tab'});
    expect(focusedWords()).to.equal('Not sure');
    await sendKeys({press: 'Tab'});
    expect(focusedWords()).to.equal('Say this');
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(heard).to.deep.equal(['answer a=b']);
    expect(focusedWords()).to.equal('What happens');
  });

  it('given the keyboard alone, when talked through from the note to the end, then the step is finished', async () => {
    const {element, heard} = await show();
    const press = async (...keys: string[]) => {
      for (const key of keys) await sendKeys({press: key});
      await settled(element);
      return focusedWords();
    };
    await press('Tab');
    expect(await press('Enter')).to.equal('Mere says');
    await press('Tab', 'ArrowDown');
    expect(await press('Tab', 'Tab')).to.equal('Say this');
    expect(await press('Enter')).to.equal('What happens');
    expect(await press('Tab')).to.equal('Coach');
    expect(await press('Tab')).to.equal('Go on');
    expect(await press('Enter')).to.equal('Mere says');
    expect(await press('Tab')).to.equal('It is not your fault.');
    await press('Space', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab');
    expect(focusedWords()).to.equal('See how it ends');
    expect(await press('Enter')).to.equal('Heard');
    expect(heard).to.deep.equal(['answer a=b', 'answer b=a', 'check', 'finish']);
    expect(await press('Tab')).to.equal('Go back to reply 1');
  });

  it('given no reply chosen, when “Say this” is pressed, then nothing is said, the first reply has the focus, and it says why', async () => {
    const {element, heard} = await show();
    await click(element, 'Open the conversation');
    await click(element, 'Say this');
    expect(heard).to.deep.equal(['announce Choose what you say first.']);
    expect(focusedWords()).to.equal('Yes, I promise.');
    expect(wordsOf(element)).to.contain('Choose what you say first.');
  });

  it('given a reply, when said, then the consequence stands before the coach’s line, and the next turn waits', async () => {
    const {element} = await show();
    await click(element, 'Open the conversation');
    await sayThis(element, 'Yes, I promise.');
    const words = wordsOf(element);
    expect(words.indexOf('She hears “Yes, I promise.”')).to.be.greaterThan(0);
    expect(words.indexOf('This can do harm.')).to.be.greaterThan(
      words.indexOf('She hears “Yes, I promise.”'),
    );
    expect(words).to.contain('Here is why “Yes, I promise.”');
    expect(words).not.to.contain('You promised.');
    await click(element, 'Go on');
    expect(focusedWords()).to.equal('Mere says');
    expect(wordsOf(element)).to.contain('You promised.');
  });

  it('given a reply, when another is tried, then it is taken back, and the one that was tried says so', async () => {
    const {element, record} = await show();
    await click(element, 'Open the conversation');
    await sayThis(element, 'Yes, I promise.');
    await click(element, 'Try another reply');
    expect(record().response).to.deep.equal({});
    expect(focusedWords()).to.equal('Mere says');
    expect(replies(element)[0]).to.equal('Yes, I promise. You tried this one.');
    expect(element.renderRoot.querySelectorAll('input:checked')).to.have.length(0);
  });

  it('given a reply that the learner was very sure of, when it did not help, then it is worth another look at the end, and nobody is told', async () => {
    const {element, heard} = await show();
    await click(element, 'Open the conversation');
    await pick(element, 'Very sure');
    await sayThis(element, 'Come back tomorrow.');
    await click(element, 'See how it ends');
    expect(heard).to.deep.equal(['answer a=c', 'check', 'finish']);
    const look = element.renderRoot.querySelector('.look');
    expect(look?.textContent.replace(/\s+/g, ' ')).to.contain(
      'Worth another look Reply 1 You were very sure of this one. This has a cost.',
    );
    await click(element, 'Go back to reply 1');
    expect(find(element, 'input', 'Very sure').checked).to.equal(false);
  });

  it('given a way kept from before, when shown, then it goes on at the open turn, with what was said above', async () => {
    const {element} = await show({response: {a: 'a', c: 'b'}});
    expect(wordsOf(element)).to.contain('I spoke too fast. I am sorry.');
    expect(wordsOf(element)).to.contain('Reply 3 of about 3');
    expect(replies(element)[0]).to.equal('It is not your fault.');
  });

  it('given the last reply was said and the page left, when shown again, then what happened waits to be read', async () => {
    const {element} = await show({response: {a: 'b', b: 'a'}});
    expect(wordsOf(element)).to.contain('See how it ends');
    expect(wordsOf(element)).not.to.contain('Who was told');
  });

  it('given a way without harm, when it ends, then the outcome has the focus and the step is finished', async () => {
    const {element, heard} = await show({response: {a: 'b', b: 'a'}});
    await click(element, 'See how it ends');
    expect(heard).to.deep.equal(['check', 'finish']);
    expect(focusedWords()).to.equal('Heard');
    const words = wordsOf(element);
    expect(words).to.contain('Who was told You told Ms Rangi. How soon Within minutes.');
    expect(words).to.contain('Does the child know what comes next? Mere knows who comes next.');
    expect(words).to.contain('2 replies helped');
    expect(words).to.contain('This step counts as done.');
  });

  it('given a way with harm, when it ends, then the step is finished only by a second ending', async () => {
    const {element, heard, record} = await show({response: {a: 'b', b: 'b'}});
    await click(element, 'See how it ends');
    expect(heard).to.deep.equal(['check']);
    expect(wordsOf(element)).to.contain('1 reply helped');
    expect(wordsOf(element)).to.contain('1 reply could do harm');
    await click(element, 'Go back to reply 1');
    expect(record().response).to.deep.equal({});
    await sayThis(element, 'Yes, I promise.');
    await click(element, 'Go on');
    await sayThis(element, 'I spoke too fast. I am sorry.');
    await click(element, 'Go on');
    await sayThis(element, 'It is not your fault.');
    await click(element, 'See how it ends');
    expect(heard.slice(-2)).to.deep.equal(['check', 'finish']);
    expect(focusedWords()).to.equal('Heard');
  });

  it('given an ending, when gone back to a reply, then all that came after it is taken back too', async () => {
    const {element, record} = await show({response: {a: 'a', c: 'b', b: 'a'}, checks: 1});
    await click(element, 'Go back to reply 2');
    expect(record().response).to.deep.equal({a: 'a'});
    expect(wordsOf(element)).to.contain('You promised.');
  });

  it('given an ending, when started again, then nothing was said and the first turn has the focus', async () => {
    const {element, heard} = await show({response: {a: 'b', b: 'a'}, checks: 1, done: true});
    await click(element, 'Start again');
    expect(heard).to.deep.equal(['retry']);
    expect(focusedWords()).to.equal('Mere says');
  });

  it('given an ending, when one way that helps is unfolded, then it quotes the replies that help', async () => {
    const {element} = await show({response: {a: 'c'}, checks: 1});
    const model = element.renderRoot.querySelector('details');
    expect(model?.textContent).to.contain('I tell only people who can help.');
    expect(model?.textContent).to.contain('It is not your fault.');
  });

  it('given an ending, when printed, then the paper is marked as practice and holds what was said, and a blank form', async () => {
    const {element} = await show({response: {a: 'c'}, checks: 1});
    let printed = 0;
    const print = window.print.bind(window);
    window.print = () => printed++;
    await click(element, 'Print this conversation');
    const copy = document.querySelector<NrrConversation>('body > nrr-conversation');
    await copy?.updateComplete;
    await Promise.resolve();
    window.print = print;
    expect(printed).to.equal(1);
    copy?.classList.remove('print-alone');
    const words = copy ? wordsOnPaper(copy) : '';
    window.dispatchEvent(new Event('afterprint'));
    expect(words).to.match(/^Practice\. Invented\. Not a record\. Mere is 12\./);
    expect(words).to.contain('How it ends Help comes later');
    expect(words).to.contain(
      'Mere says Can you keep a secret? You say Come back tomorrow. She hears',
    );
    expect(words).to.contain('This has a cost.');
    expect(words).to.match(
      /to practise with For a real concern, .* tell Ms Rangi the same day\. Date, time and place .* Your name and role$/,
    );
    for (const left of ['Go back', 'Start again', 'Print', 'One way that helps', 'second ending']) {
      expect(words).not.to.contain(left);
    }
    expect(document.querySelector('body > nrr-conversation')).to.equal(null);
    expect(wordsOf(element)).to.contain('Help comes later');
  });

  it('given an ending, when shown, then the blank form is only on paper', async () => {
    const {element} = await show({response: {a: 'c'}, checks: 1});
    const form = element.renderRoot.querySelector('.form');
    expect(form?.checkVisibility()).to.equal(false);
  });

  it('given a narrow screen, when shown, then nothing is cut off', async () => {
    for (const response of [{a: 'a'}, {a: 'b', b: 'b'}]) {
      const {element} = await show({response, checks: 1});
      element.style.width = '288px';
      expect(element.scrollWidth).to.equal(288);
    }
  });
});
