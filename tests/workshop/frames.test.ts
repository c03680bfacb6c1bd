import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {framesOf} from '../../src/workshop/frames.js';
import {commandOf} from '../../src/workshop/keys.js';
import {sampleDeck, sampleSlides} from '../helpers/sample-workshop.js';

/** What each frame is, and how much is told in it. */
function framesIn(name: string): string[] {
  const slide = sampleSlides[name];
  assert.ok(slide);
  return framesOf(slide, sampleDeck).map(frame =>
    'told' in frame ? `${frame.kind} ${String(frame.told)}` : frame.kind,
  );
}

describe('the steps of a slide', () => {
  it('given a slide of words, when asked, then it has one', () => {
    for (const name of ['title', 'points', 'rule', 'hands', 'care']) {
      assert.deepEqual(framesIn(name), ['whole']);
    }
  });

  it('given a sort, when asked, then each card comes without its answer first, and then with it', () => {
    const cards = ['card false', 'card true'];
    assert.deepEqual(framesIn('sort'), ['bins', ...cards, ...cards, ...cards, 'cover']);
  });

  it('given a conversation, when asked, then it goes the way that helps: what is said, replies, what they do', () => {
    const frames = framesIn('talk');
    assert.equal(frames.at(-1), 'ending');
    const turns = frames.slice(0, -1);
    assert.ok(turns.length > 3);
    assert.deepEqual(
      turns,
      turns.map((_, index) => `turn ${String(index % 3)}`),
    );
  });

  it('given a thread, when asked, then every message is told once, three at most on a screen', () => {
    const slide = sampleSlides['chat'];
    assert.ok(slide);
    const frames = framesOf(slide, sampleDeck).filter(frame => frame.kind === 'thread');
    assert.ok(frames.every(({messages, told}) => messages.length <= 3 && told <= messages.length));
    const last = frames.filter(({messages, told}) => messages.length === told);
    const ids = last.flatMap(({messages}) => messages.map(({id}) => id));
    const activity = sampleDeck.activities['chat'];
    assert.deepEqual(ids, activity?.kind === 'chat-lab' && activity.messages.map(({id}) => id));
  });

  it('given a route, when asked, then each case comes alone, with who hears, and with why', () => {
    const each = ['case 0', 'case 1', 'case 2'];
    assert.deepEqual(framesIn('route'), ['cover', ...each, ...each, ...each, 'cover']);
  });

  it('given a lesson, when asked, then it is shown from heading to heading', () => {
    assert.deepEqual(framesIn('lesson'), ['prose', 'prose']);
  });
});

describe('the keys', () => {
  const key = (name: string, code = '', shiftKey = false) => commandOf({key: name, code, shiftKey});

  for (const [name, does] of Object.entries({
    ArrowRight: 'next',
    PageDown: 'next',
    ArrowLeft: 'back',
    PageUp: 'back',
    B: 'blank',
    b: 'blank',
    t: 'clock',
    h: 'notes',
  })) {
    it(`given ${name}, when pressed, then it is “${does}”`, () => {
      assert.deepEqual(key(name), {do: does});
    });
  }

  it('given Shift, when a key for “next” is pressed, then the rest of the slide is left out', () => {
    assert.deepEqual(key('ArrowRight', '', true), {do: 'skip'});
  });

  it('given a digit, when pressed with Shift on any keyboard, then it is a hand less', () => {
    assert.deepEqual(key('2', 'Digit2'), {do: 'hand', option: 1, step: 1});
    assert.deepEqual(key('"', 'Digit2', true), {do: 'hand', option: 1, step: -1});
    assert.equal(key('5', 'Digit5'), undefined);
  });

  it('given Ctrl, when a key is pressed, then it is the browser’s', () => {
    assert.equal(commandOf({key: 'b', code: 'KeyB', shiftKey: false, ctrlKey: true}), undefined);
    assert.equal(key('Enter'), undefined);
  });
});
