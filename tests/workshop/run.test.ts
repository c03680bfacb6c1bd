import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {agendaOf} from '../../src/workshop/agenda.js';
import {stepsOf} from '../../src/workshop/frames.js';
import {
  back,
  blank,
  forward,
  goTo,
  minutesIn,
  notBegun,
  paceOf,
  toggleClock,
  type Run,
} from '../../src/workshop/run.js';
import {sampleDeck, sampleWorkshop} from '../helpers/sample-workshop.js';

const choice = {plan: 'hour', without: [], alone: false};
const agenda = agendaOf(sampleWorkshop, choice);
const steps = stepsOf(agenda.slides, sampleDeck);
const minute = 60_000;

describe('a workshop as it runs', () => {
  it('given the beginning, when it goes forward to the end, then each step of each slide comes once', () => {
    let run: Run = notBegun;
    const seen = [place(run)];
    for (
      let next = forward(run, steps, 0);
      place(next) !== place(run);
      next = forward(run, steps, 0)
    ) {
      run = next;
      seen.push(place(run));
    }
    const all = steps.flatMap((count, at) =>
      Array.from({length: count}, (_, step) => `${String(at)}.${String(step)}`),
    );
    assert.deepEqual(seen, all);
    assert.ok(all.length > steps.length);
  });

  it('given any place, when it goes forward and back, then it is where it was', () => {
    for (let at = 0; at + 1 < steps.length; at++) {
      for (let step = 0; step < (steps[at] ?? 0); step++) {
        const run = {...notBegun, at, step};
        assert.equal(place(back(forward(run, steps, 0), steps)), place(run));
      }
    }
  });

  it('given the first slide, when it goes back, then it stays', () => {
    assert.equal(place(back(notBegun, steps)), '0.0');
  });

  it('given a revealed slide, when another is chosen, then that one begins, within the agenda', () => {
    assert.equal(place(goTo({...notBegun, at: 3, step: 2}, 4, agenda)), '4.0');
    assert.equal(place(goTo(notBegun, 99, agenda)), `${String(steps.length - 1)}.0`);
    assert.equal(place(goTo(notBegun, -1, agenda)), '0.0');
  });

  it('given a blank projector, when it goes on, then it shows again', () => {
    const dark = blank(notBegun);
    assert.equal(dark.blank, true);
    assert.equal(blank(dark).blank, false);
    assert.equal(forward(dark, steps, 0).blank, false);
    assert.equal(forward(dark, [2], 0).blank, false);
    assert.equal(back({...dark, step: 1}, [2]).blank, false);
    assert.equal(goTo(dark, 1, agenda).blank, false);
  });

  it('given the first step forward, when the clock stood, then it starts, and a second one changes nothing', () => {
    const first = forward(notBegun, steps, 5);
    assert.equal(first.began, 5);
    assert.equal(forward(first, steps, 9).began, 5);
  });

  it('given a pause, when minutes are counted, then the pause is none of them', () => {
    const started = toggleClock(notBegun, 0);
    const paused = toggleClock(started, 10 * minute);
    assert.equal(minutesIn(paused, 25 * minute), 10);
    const on = toggleClock(paused, 30 * minute);
    assert.equal(minutesIn(on, 35 * minute), 15);
    assert.equal(minutesIn(notBegun, 99), 0);
  });
});

describe('the pace', () => {
  const begun = {...notBegun, began: 0};
  const paceAt = (run: Partial<Run>, minutes: number) =>
    paceOf({...begun, ...run}, agenda, steps, minutes * minute);
  const at = (part: string) => agenda.slides.findIndex(each => each.part.part.id === part);

  it('given a slide within its time, when asked, then nothing is behind or ahead', () => {
    for (const spent of [2, 5, 8]) assert.equal(paceAt({}, spent).behind, 0);
    assert.equal(paceAt({}, 2).left, 58);
  });

  it('given three minutes more than its slides have, when asked, then it is three behind, and names what may go', () => {
    // Part b is a talk from minute 22 to 32; its last step ends with it.
    const last = (steps[at('b')] ?? 1) - 1;
    const pace = paceAt({at: at('b'), step: last}, 35);
    assert.equal(pace.behind, 3);
    assert.deepEqual(pace.optional, ['Part c']);
  });

  it('given a slide of many steps, when asked at its middle, then half its minutes may be over and no more', () => {
    const half = {at: at('b'), step: Math.floor((steps[at('b')] ?? 0) / 2)};
    assert.equal(paceAt(half, 27).behind, 0);
    assert.ok(paceAt(half, 32).behind > 2);
    assert.ok(paceAt(half, 22).behind < -2);
  });

  it('given own minutes of half the time, when asked, then slides have half as long', () => {
    const half = agendaOf(sampleWorkshop, {...choice, minutes: 30});
    const minutes = (planned: typeof agenda) =>
      planned.slides.flatMap(each => (each.part.part.id === 'a' ? each.minutes : []));
    const [a] = half.parts;
    assert.equal(sumOf(minutes(agenda)), 20);
    assert.equal(sumOf(minutes(half)), a?.minutes);
    assert.ok(paceOf(begun, agenda, steps, 7 * minute).behind === 0);
    assert.ok(paceOf(begun, half, steps, 7 * minute).behind > 1);
  });

  it('given the last part before its time, when asked, then it is ahead, and nothing may go', () => {
    const pace = paceAt({at: at('d')}, 30);
    assert.equal(pace.behind, -7);
    assert.deepEqual(pace.optional, []);
  });

  it('given more than all the time, when asked, then none is left, and no less', () => {
    assert.equal(paceAt({}, 70).left, 0);
  });
});

function sumOf(minutes: readonly number[]): number {
  return Math.round(minutes.reduce((sum, each) => sum + each, 0));
}

function place({at, step}: Run): string {
  return `${String(at)}.${String(step)}`;
}
