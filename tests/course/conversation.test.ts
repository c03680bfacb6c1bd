import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {helpfulWay, mostReplies, wayOf} from '../../src/course/conversation.js';
import {fieldsOf} from '../../src/course/fields.js';
import {judge, standingOf} from '../../src/course/judge.js';
import {untouched} from '../../src/course/attempt.js';
import {sampleReflect, sampleTalk, sampleVoices} from '../helpers/sample-talk.js';

/** The way as letters: turn and reply, then what waits or how it ended. */
function told(response: Readonly<Record<string, string>>) {
  const {said, turn, ending} = wayOf(sampleTalk, response);
  return [...said.map(each => each.turn.id + each.reply.id), turn?.key ?? ending?.key];
}

describe('given the way through a conversation', () => {
  it('when nothing was said, then the first turn waits', () => {
    assert.deepEqual(told({}), ['secret']);
  });

  it('when replies were given, then it follows them from turn to turn to an ending', () => {
    assert.deepEqual(told({a: 'a', c: 'b'}), ['aa', 'cb', 'threat']);
    assert.deepEqual(told({a: 'a', c: 'b', b: 'a'}), ['aa', 'cb', 'ba', 'heard']);
  });

  it('when a kept reply is there no more, then the way ends before it, and nothing is put in its place', () => {
    assert.deepEqual(told({a: 'z', b: 'a'}), ['secret']);
  });

  it('when a turn was put in between, then what was said after it is not taken for an answer to it', () => {
    const [first, ...rest] = sampleTalk.turns;
    assert.ok(first);
    const replies = first.replies.map(reply => ({...reply, to: 'new'}));
    const between = {...first, id: 'n', key: 'new'};
    const turns = [{...first, replies}, between, ...rest];
    const {said, turn} = wayOf({...sampleTalk, turns}, {a: 'b', b: 'a'});
    assert.deepEqual([said.length, turn?.key], [1, 'new']);
  });

  it('when it is asked how far it is, then the longest way from there counts', () => {
    const counts = sampleTalk.turns.map(turn => mostReplies(sampleTalk.turns, turn));
    assert.deepEqual(counts, [3, 1, 2]);
  });

  it('when one way that helps is asked for, then each of its replies helps', () => {
    const way = helpfulWay(sampleTalk.turns).map(({turn, reply}) => turn.id + reply.id);
    assert.deepEqual(way, ['ab', 'ba']);
  });
});

describe('given what is not judged', () => {
  it('when a conversation or a question to oneself is judged, then nothing is right, wrong or counted', () => {
    for (const activity of [sampleTalk, sampleReflect, sampleVoices]) {
      const {results, correct, total} = judge(fieldsOf(activity), {a: 'a'});
      assert.deepEqual({results, correct, total}, {results: {}, correct: 0, total: 0});
    }
  });

  it('when a way has been begun, ended and looked at, then it stands as any other activity does', () => {
    const fields = fieldsOf(sampleTalk);
    assert.equal(standingOf(fields, untouched), 'untouched');
    assert.equal(standingOf(fields, {...untouched, response: {a: 'b'}}), 'begun');
    assert.equal(standingOf(fields, {...untouched, response: {a: 'b'}, checks: 1}), 'judged');
  });
});
