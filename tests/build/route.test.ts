import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {change} from './case.js';
import {checkEdited, type Edit} from './fixture.js';

const builder = `kind: route
intro: Who should hear?
services:
  - {letter: e, who: [emergency]}
  - {letter: l, who: [lead]}
  - {letter: p, who: [police]}
cases:
  - letter: a
    situation: now-danger
    text: A deadline.
    why: It cannot wait.
closing: That is all.
`;

const route = (to: string) => `route:
  - id: now-danger
    when: Danger now
    to: [${to}]
    source: {title: Police, address: 'https://www.police.govt.nz/111'}
    sourceDate: null
    seen: '2026-11'
    confidence: seen
`;

/** The fixture with one more step, and a route in New Zealand too. */
function withRoute(text = builder, {nz = 'emergency-111, lead', au = 'emergency'} = {}) {
  const last = '  - {id: quick-check, kind: check, title: Quick check}';
  const edits: Edit[] = [
    change('noticing/module.yaml', last, `${last}\n  - {id: who, kind: route, title: Who}`),
    change('state-keys.json', '"quick-check": 6', '"quick-check": 6, "who": 7'),
    change('regions/nz.yaml', 'reviews: []\n', `reviews: []\n${route(nz)}`),
    change(
      'regions/au.yaml',
      'roles: {police: au-police}',
      `roles: {police: au-police, ${au}: au-police}`,
    ),
    {file: 'noticing/who.yaml', text},
  ];
  return checkEdited(edits);
}

describe('given a route that is built', () => {
  it('when compiled, then its answers are the letters of the route of the course’s own region', () => {
    const checked = withRoute();
    assert.ok(checked.course, checked.problems.join('\n'));
    const activity = checked.content.modules.get('noticing')?.activities['who'];
    assert.ok(activity?.kind === 'route');
    assert.deepEqual(activity.cases[0], {
      id: 'a',
      situation: 'now-danger',
      text: 'A deadline.',
      why: 'It cannot wait.',
      answers: ['e', 'l'],
    });
  });

  it('when its time is counted, then each place is opened and chosen in, then checked', () => {
    const checked = withRoute();
    assert.ok(checked.course, checked.problems.join('\n'));
    const time = checked.times[0]?.steps.find(({id}) => id === 'who');
    assert.equal(time?.acting.toFixed(2), (2 * 2.65 + (2 + 2) * 1.3).toFixed(2));
  });

  const mistakes: readonly (readonly [string, ReturnType<typeof withRoute>, string, string])[] = [
    [
      'a region fills no such role',
      withRoute(builder, {au: 'cops'}),
      'who.yaml:4:23 there is no role in “au” “emergency”',
      'police',
    ],
    [
      'a region has no such route',
      withRoute(builder.replace('now-danger', 'at-sea')),
      'who.yaml:9:16 there is no route in “nz” “at-sea”',
      'now-danger',
    ],
    [
      'a region’s route leads to none of the services',
      withRoute(
        builder.replace('  - {letter: p, who: [police]}', '  - {letter: p, who: [instead]}'),
        {
          nz: 'police-105, lead',
        },
      ),
      'who.yaml:9:16 the route “now-danger” of “nz” leads to “police-105”, which is none of the services',
      'add it to “services”',
    ],
    [
      'a region’s route is longer than a saved answer has room for',
      withRoute(builder, {nz: 'emergency-111, lead, police-105, lead, emergency-111'}),
      'who.yaml:9:16 the route “now-danger” of “nz” has 5 places; 4 fit',
      '“also”',
    ],
    [
      'a case has a letter for which no place has room',
      withRoute(builder.replace('letter: a', 'letter: g')),
      'who.yaml:8:13 there is no letter for a case “g”',
      'a, b, c, d, e, f',
    ],
    [
      'two services have one letter',
      withRoute(builder.replace('letter: p', 'letter: l')),
      'who.yaml:6:14 the letter of a service “l” is taken',
      'give each its own',
    ],
    [
      'a case takes the letter of a deleted one',
      withRoute(builder.replace('closing', 'retiredCases: [a]\nclosing')),
      'who.yaml:8:13 the letter “a” belonged to a case that was deleted',
      'never used',
    ],
  ];
  for (const [when, {problems}, says, allows] of mistakes) {
    it(`when ${when}, then its line says so, and what is allowed`, () => {
      const line = problems.map(String).find(each => each.includes(`modules/noticing/${says}`));
      assert.ok(line, problems.join('\n'));
      assert.ok(line.includes(allows), line);
    });
  }
});
