import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {checkContent} from '../../src/build/content/check-content.js';
import type {Workshop} from '../../src/course/workshop.js';
import {agendaOf, planFor, type Agenda, type AgendaChoice} from '../../src/workshop/agenda.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const whole = {without: [], alone: false};

describe('the agendas of the workshop', () => {
  let workshop: Workshop;

  before(async () => {
    const checked = await checkContent(root);
    assert.ok(checked.course);
    workshop = checked.content.workshop as Workshop;
  });

  for (const [plan, minutes] of [
    ['short', 30],
    ['hour', 60],
    ['full', 90],
  ] as const) {
    it(`given the agenda of ${String(minutes)} minutes, when planned, then it is as its parts say and adds up`, () => {
      const agenda = agendaOf(workshop, {...whole, plan});
      assert.deepEqual(
        agenda.parts.map(each => each.minutes),
        agenda.parts.map(({part}) => part.minutes[plan]),
      );
      assert.equal(sumOf(agenda), minutes);
      assert.equal(agenda.slack, minutes / 10);
    });

    it(`given ${String(minutes)} minutes and a trainer alone, when planned, then no part needs two and the time is filled`, () => {
      const agenda = agendaOf(workshop, {...whole, plan, alone: true});
      assert.ok(agenda.parts.every(({part}) => !part.needsTwo));
      assert.equal(sumOf(agenda), minutes);
    });
  }

  it('given a part left out, when planned, then the others get its minutes and their order stays', () => {
    const all = agendaOf(workshop, {...whole, plan: 'hour'});
    const fewer = agendaOf(workshop, {...whole, plan: 'hour', without: ['what-we-notice']});
    const left = all.parts.map(({part}) => part.id).filter(id => id !== 'what-we-notice');
    assert.deepEqual(
      fewer.parts.map(({part}) => part.id),
      left,
    );
    assert.equal(sumOf(fewer), 60);
  });

  it('given own minutes from 15 to 120, when planned, then they add up, each part has one, and none overlaps', () => {
    for (let minutes = 15; minutes <= 120; minutes++) {
      const agenda = agendaOf(workshop, {
        ...whole,
        plan: planFor(minutes, workshop)?.id ?? '',
        minutes,
      });
      assert.equal(sumOf(agenda), minutes);
    }
  });

  it('given own minutes, when a plan is looked for, then it is the longest that fits, or the shortest', () => {
    const plans = [15, 30, 59, 60, 89, 90, 200].map(minutes => planFor(minutes, workshop)?.minutes);
    assert.deepEqual(plans, [30, 30, 30, 60, 60, 90, 90]);
  });

  it('given any choice that can be run, when planned, then minutes add up and parts follow one another', () => {
    const choices = fc.record({
      plan: fc.constantFrom('short', 'hour', 'full'),
      minutes: fc.integer({min: 15, max: 240}),
      without: fc.subarray(workshop.parts.map(({id}) => id)),
      alone: fc.boolean(),
    });
    fc.assert(
      fc.property(choices, choice => {
        const agenda = planned(workshop, choice);
        if (!agenda) return;
        assert.equal(sumOf(agenda), choice.minutes);
        let from = agenda.register;
        for (const part of agenda.parts) {
          assert.equal(part.from, from);
          assert.ok(part.minutes >= 1);
          assert.ok(!choice.without.includes(part.part.id));
          from += part.minutes;
        }
      }),
    );
  });

  it('given no part, or fewer minutes than parts, when planned, then it is refused', () => {
    const without = workshop.parts.map(({id}) => id);
    assert.throws(() => agendaOf(workshop, {...whole, plan: 'hour', without}), RangeError);
    assert.throws(() => agendaOf(workshop, {...whole, plan: 'full', minutes: 8}), RangeError);
  });
});

function planned(workshop: Workshop, choice: AgendaChoice): Agenda | undefined {
  try {
    return agendaOf(workshop, choice);
  } catch (problem) {
    assert.ok(problem instanceof RangeError);
    return undefined;
  }
}

function sumOf({parts, slack, register, evaluation}: Agenda): number {
  return parts.reduce((sum, {minutes}) => sum + minutes, slack + register + evaluation);
}
