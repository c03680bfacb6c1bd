import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/chat-lab/chat-lab.js';
import type {NrrChatLab} from '../../../src/components/chat-lab/chat-lab.js';
import type {StepRecord} from '../../../src/course/attempt.js';
import type {ChatLab} from '../../../src/course/course.js';
import {sampleChat, sampleClearChat, sampleMoves} from '../../helpers/sample-activities.js';
import {click, find, focusedWords, settled, stage, wordsOf} from './stage.js';

const show = (record: Partial<StepRecord> = {}, activity: ChatLab = sampleChat) =>
  stage<NrrChatLab>('nrr-chat-lab', {activity, moves: sampleMoves}, record);

const allFlags = {c: 'f', e: 'm', g: 's'};

const shown = (element: NrrChatLab) => [...element.renderRoot.querySelectorAll('ol > li')];

async function open(activity = sampleChat) {
  const scene = await show({}, activity);
  await click(scene.element, 'Open the thread');
  return scene;
}

async function openAll(activity = sampleChat) {
  const scene = await open(activity);
  await click(scene.element, 'Show all');
  return scene;
}

describe('<nrr-chat-lab>', () => {
  describe('given the thread is not open', () => {
    it('when shown, then the content note stands there and no message', async () => {
      const {element} = await show();
      expect(wordsOf(element)).to.contain('Nothing explicit; no images.');
      expect(shown(element)).to.have.length(0);
    });

    it('when skipped, then the step is finished without an answer', async () => {
      const {element, record} = await show();
      await click(element, 'Skip for now');
      expect(record()).to.deep.equal({done: true, checks: 0, response: {}});
    });

    it('when opened, then the first message is there, and the focus on the thread', async () => {
      const {element} = await open();
      expect(shown(element)).to.have.length(1);
      expect(focusedWords()).to.equal('The thread');
      expect(wordsOf(element)).to.contain('Training text, written for this course.');
      expect(wordsOf(element)).to.contain('13, Year 9');
    });
  });

  describe('given an open thread', () => {
    it('when read by a screen reader, then each message starts with its place, sender, day and time', async () => {
      const {element} = await openAll();
      expect(shown(element)[3]?.textContent.replace(/\s+/g, ' ').trim()).to.match(
        /^Message 4 of 8, from Tama, Tuesday 9\.44 pm/,
      );
    });

    it('when the day changes, then a heading says so and the count goes on', async () => {
      const {element} = await openAll();
      const days = [...element.renderRoot.querySelectorAll('.day')];
      expect(days.map(day => day.textContent.trim())).to.deep.equal(['Tuesday', 'Wednesday']);
      expect(element.renderRoot.querySelectorAll('ol')[1]?.start).to.equal(5);
    });

    it('when the next message is asked for, then only its words are announced and the focus stays', async () => {
      const {element, heard} = await open();
      await click(element, 'Next message');
      await settled(element);
      expect(shown(element)).to.have.length(2);
      expect(heard).to.deep.equal(['announce Message 2, from J: You saved us. What school?']);
      expect(focusedWords()).to.equal('Next message');
    });

    it('when the last message is asked for, then the focus goes to it and it is announced as the others are', async () => {
      const {element, heard} = await show({response: {g: 's'}});
      await click(element, 'Next message');
      expect(heard).to.have.length(1);
      expect(heard[0]).to.match(/^announce Message 8, from Tama: \S/);
      expect(focusedWords()).to.match(/^Message 8 of 8, from Tama/);
    });

    it('when all are asked for, then the focus goes to the first new one, which is announced', async () => {
      const {heard} = await openAll();
      expect(focusedWords()).to.match(/^Message 2 of 8/);
      expect(heard).to.deep.equal(['announce Message 2, from J: You saved us. What school?']);
    });

    it('when Tab is pressed, then it stops at the controls and never at a message', async () => {
      const {element} = await open();
      find(element, 'summary', 'The six pressure moves').focus();
      await sendKeys({press: 'Tab'});
      expect(focusedWords()).to.equal('Flag message 1');
      await sendKeys({press: 'Tab'});
      expect(focusedWords()).to.equal('Next message');
    });

    it('when a message is flagged and named by keys, then both are reported, in this order', async () => {
      const {element, heard, record} = await open();
      find(element, 'input', 'Flag message 1').focus();
      await sendKeys({press: 'Space'});
      await settled(element);
      await sendKeys({press: 'Tab'});
      expect(focusedWords()).to.equal('Fast closeness');
      await sendKeys({press: 'ArrowDown'});
      await settled(element);
      expect(heard).to.deep.equal(['answer a=?', 'answer a=m']);
      expect(record().response).to.deep.equal({a: 'm'});
      expect(focusedWords()).to.equal('A move elsewhere');
    });

    it('when a flag is taken back, then its name goes with it', async () => {
      const {element, record} = await show({response: {a: 'm'}});
      find(element, 'input', 'Flag message 1').click();
      await settled(element);
      expect(record().response).to.deep.equal({});
      expect(element.renderRoot.querySelectorAll('fieldset')).to.have.length(0);
    });

    it('when messages are flagged, then a list leads to each', async () => {
      const {element} = await show({response: {c: 'f', e: '?'}});
      expect(wordsOf(element)).to.contain('Flagged (2)');
      await click(element, 'Message 5: not named yet');
      expect(focusedWords()).to.match(/^Message 5 of 8/);
    });

    it('when not all is read, then there is no check yet', async () => {
      const {element} = await open();
      expect(wordsOf(element)).not.to.contain('See how I did');
    });
  });

  describe('given the first check', () => {
    it('when some flags are missing, then it counts, names the kinds still missing, and shows no answer', async () => {
      const {element, heard} = await show({response: {c: 'f', e: '?', h: 't'}});
      await click(element, 'See how I did');
      const words = wordsOf(element);
      for (const line of [
        '1 found',
        '1 found, without a name yet',
        '1 not flagged yet',
        '1 flag where there is no move',
        'Still to find: secrecy.',
      ]) {
        expect(words).to.contain(line);
      }
      expect(words).not.to.contain('Secrecy takes away everyone');
      expect(heard).to.deep.equal(['check']);
      expect(focusedWords()).to.equal('How you did so far');
    });

    it('when a flag is changed after it, then the counts wait for the next check', async () => {
      const {element} = await show({response: {c: 'f', e: 'm', h: 't'}, checks: 1});
      find(element, 'input', 'Flag message 8').click();
      await settled(element);
      expect(wordsOf(element)).to.contain('1 flag where there is no move');
    });

    it('when everything was found, then all is shown and the step is finished', async () => {
      const {element, heard} = await show({response: {...allFlags, h: 't'}});
      find(element, 'input', 'Flag message 8').click();
      await settled(element);
      await click(element, 'See how I did');
      expect(heard.slice(1)).to.deep.equal(['check', 'finish']);
      expect(wordsOf(element)).to.contain('You found all 3 pressure moves');
    });
  });

  describe('given the answers are shown', () => {
    const response = {c: 'f', e: '?', g: 't', h: 't'};

    it('when asked for, then the step is finished once and the focus goes to the result', async () => {
      const {element, heard} = await show({response, checks: 1});
      await click(element, 'Show me all');
      expect(heard).to.deep.equal(['check', 'finish']);
      expect(focusedWords()).to.equal('How you did');
    });

    it('when the step was done before, then it is not finished again', async () => {
      const {element, heard} = await show({response, checks: 1, done: true});
      await click(element, 'See how I did');
      expect(heard).to.deep.equal(['check']);
    });

    it('when read, then each message says how it was, why, and what an adult may notice', async () => {
      const {element} = await show({response, checks: 2});
      const words = shown(element).map(item => item.textContent.replace(/\s+/g, ' '));
      expect(words[0]).to.contain('No flag, and you left it alone. A friend of that age');
      expect(words[2]).to.contain('Found: fast closeness. Closeness like this');
      expect(words[2]).to.contain('You may notice: A new “best friend”');
      expect(words[4]).to.contain('Found: a move elsewhere. You had not named it yet.');
      expect(words[6]).to.contain('You said threat and deadline; this is secrecy.');
      expect(words[7]).to.contain('Not a flag. A friend of that age');
      expect(wordsOf(element)).to.contain('Nan’s question worked');
      expect(element.renderRoot.querySelectorAll('input')).to.have.length(0);
    });

    it('when a move was not flagged, then it is called missed', async () => {
      const {element} = await show({checks: 2});
      expect(shown(element)[2]?.textContent).to.contain('Missed: fast closeness.');
    });

    it('when started again, then the flags are gone, the thread stays, and the focus is at its start', async () => {
      const {element, record} = await show({response, checks: 2, done: true});
      await click(element, 'Start again');
      expect(record()).to.deep.equal({done: true, checks: 0, response: {}});
      expect(shown(element)).to.have.length(8);
      expect(focusedWords()).to.equal('The thread');
    });
  });

  describe('given a thread without a flag', () => {
    it('when none is raised, then that can be handed in, and is praised', async () => {
      const {element, heard} = await openAll(sampleClearChat);
      expect(wordsOf(element)).to.contain('that is an answer too');
      await click(element, 'See how I did');
      expect(heard.slice(1)).to.deep.equal(['check', 'finish']);
      expect(wordsOf(element)).to.contain('No flags here, and you raised none. That is right');
    });

    it('when one is raised, then it is called no flag, and nothing is left to find', async () => {
      const {element} = await show({response: {b: 's'}, checks: 1}, sampleClearChat);
      expect(wordsOf(element)).to.contain('1 flag where there is no move');
      expect(wordsOf(element)).not.to.contain('Still to find');
    });
  });

  describe('given a learner who comes back', () => {
    it('when there were flags, then the thread is open as far as the last of them', async () => {
      const {element} = await show({response: {c: 'f'}});
      expect(shown(element)).to.have.length(3);
    });

    it('when another thread takes its place, then that one starts with its own note', async () => {
      const {element} = await show({response: {c: 'f'}});
      Object.assign(element, {activity: sampleClearChat, response: {}, checks: 0});
      await settled(element);
      expect(wordsOf(element)).to.contain('Before you open it');
    });
  });
});
