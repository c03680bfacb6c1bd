import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Move} from '../../src/course/course.js';
import type {CompiledModule} from '../../src/build/content/compile/compiled.js';
import {moduleTime} from '../../src/build/content/minutes.js';
import {Markup} from '../../src/build/content/prose/prose.js';
import {change} from './case.js';
import {checkEdited} from './fixture.js';

const moves: readonly Move[] = [{id: 'a', name: 'One two', meaning: 'Three four five.'}];

/** So many words. */
const words = (count: number) => Array.from({length: count}, () => 'word').join(' ');

function timeOf(kind: string, module: Partial<CompiledModule>, measuredSeconds?: number) {
  const step = {id: 's', kind, title: 'Title', ...(measuredSeconds && {measuredSeconds})};
  const source = {id: 'm', steps: [step]} as unknown as Parameters<typeof moduleTime>[0];
  const [time] = moduleTime(source, {lessons: {}, activities: {}, ...module}, moves).steps;
  assert.ok(time);
  return {words: time.words, acting: Number((time.seconds - (time.words / 230) * 60).toFixed(2))};
}

const timeline = {
  kind: 'timeline' as const,
  id: 's',
  intro: words(10),
  stations: [{move: 'a', child: words(20), notice: words(30)}],
  closing: words(40),
};

describe('given the time of a step', () => {
  it('when it is a lesson, then its words are read and one button is pressed', () => {
    const body = new Markup([{html: '<p>ignored</p>'}], 'Four words — & \uFFFC');
    const lessons = {s: {body, sources: []}};
    assert.deepEqual(timeOf('lesson', {lessons}), {words: 4, acting: 1.3});
  });

  it('when it is a timeline, then the names and meanings of the moves are read too', () => {
    assert.deepEqual(timeOf('timeline', {activities: {s: timeline}}), {words: 106, acting: 1.3});
  });

  it('when it is a matching, then each list is opened and chosen from, and why is read, not the hint', () => {
    const prompt = {id: 'a', text: words(10), answer: 'a', why: words(20), hint: words(500)};
    const s = {
      kind: 'matching' as const,
      id: 's',
      intro: words(1),
      prompts: [prompt, {...prompt, id: 'b'}],
      targets: [{id: 'a', text: words(5)}],
    };
    const acting = Number((2 * 2.65 + 4 * 1.3).toFixed(2));
    assert.deepEqual(timeOf('matching', {activities: {s}}), {words: 67, acting});
  });

  it('when it is a chat, then every message and why is read and every move flagged and named, without the summary', () => {
    const message = {
      id: 'a',
      from: 'k',
      day: 'Monday',
      time: '1.00 pm',
      text: words(10),
      why: words(5),
    };
    const s = {
      kind: 'chat-lab' as const,
      id: 's',
      intro: words(1),
      contentNote: words(2),
      summary: words(500),
      people: [{id: 'k', name: 'Kiri', about: '13, Year 9', side: 'end' as const}],
      messages: [
        message,
        {...message, id: 'b', move: 'a', notice: words(7)},
        {...message, id: 'c'},
      ],
      closing: words(3),
    };
    const acting = Number((2 * 2.65 + 4 * 1.3 + 0.2).toFixed(2));
    assert.deepEqual(timeOf('chat-lab', {activities: {s}}), {words: 65, acting});
  });

  it('when it is a check, then all options are read, and why for the right ones', () => {
    const option = {id: 'a', text: words(10), correct: false, why: words(100)};
    const options = [{...option, correct: true, why: words(7)}, option, option, option];
    const item = {id: 'i', outcome: 'o', stem: words(20), options, review: 'r'};
    const s = {kind: 'check' as const, id: 's', intro: words(3), items: [item]};
    assert.deepEqual(timeOf('check', {activities: {s}}), {
      words: 71,
      acting: Number((2.65 + 3 * 1.3).toFixed(2)),
    });
  });

  it('when a scripted run measured the acting, then that takes the place of the estimate', () => {
    assert.deepEqual(timeOf('timeline', {activities: {s: timeline}}, 33), {words: 106, acting: 33});
  });
});

describe('given a module with a range of minutes', () => {
  const range = (to: string) => [change('noticing/module.yaml', '[1, 3]', to)];

  it('when its time is in the range, then the report tells words and minutes of every step', () => {
    const {problems, report} = checkEdited([]);
    assert.deepEqual(problems, []);
    assert.match(report, /^ {2}thread +66 +0\.5$/m);
    assert.match(report, /^ {2}total +218 +1\.5$/m);
    assert.match(
      report,
      /^The course: 1 module, 218 words, 1\.5 minutes; on the express route 1\.5$/m,
    );
  });

  it('when a step is optional or left out of the express route, then the report says so and counts less', () => {
    const {problems, report, course} = checkEdited([
      change('noticing/module.yaml', 'id: what-helps', 'optional: true, id: what-helps'),
      change('noticing/module.yaml', 'id: thread', 'express: false, id: thread'),
    ]);
    assert.deepEqual(problems, []);
    assert.match(report, /^ {2}what-helps +15 +0\.1 \(optional\)$/m);
    assert.match(report, /^ {2}thread +66 +0\.5 \(not on the express route\)$/m);
    assert.match(
      report,
      /^The course: 1 module, 203 words, 1\.4 minutes; on the express route 0\.9$/m,
    );
    const steps = course?.modules[0]?.steps ?? [];
    assert.deepEqual(
      steps.map(({optional, full}) => [optional, full]),
      steps.map(({id}) => [
        id === 'what-helps' ? true : undefined,
        id === 'thread' ? true : undefined,
      ]),
    );
  });

  it('when it is too short, then that is a problem, and the report is still there', () => {
    const {problems, report, course} = checkEdited(range('[2, 3]'));
    assert.equal(problems.length, 1);
    assert.match(report, /218/);
    assert.equal(course, undefined);
  });
});
