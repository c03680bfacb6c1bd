import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {change} from './case.js';
import {shown} from './evaluate.js';
import {checkEdited} from './fixture.js';

const figure = `kind: figure
intro: Two charts.
charts:
  - title: Out of how many?
    type: bars
    counted: '[Reports of 2023.](source:police-2023)'
    each: Out of which
    unit: Share in 2023
    whole: 100
    rows:
      - {label: Paid in 2023, value: 38, number: 38%, sources: [survey-2024]}
      - {label: Of those, value: 27.5, number: about 27.5%, sources: [survey-2024, police-2023], within: true}
    reading: The second lies inside.
  - title: Who counted?
    type: columns
    counted: Two counts.
    each: Year
    unit: Reports
    rows:
      - {label: '2023', value: 16223, number: '16,223', sources: [police-2023]}
      - {label: '2024', value: 900, number: over 900, sources: [survey-2024], apart: true}
    reading: Look at the line.
    note: Reports are not children.
closing: Say who counted.
`;

const layers = `kind: layers
intro: Who sees what.
who: {chat: People in the chat, company: The company, police: Police, adult: An adult}
what:
  - name: Messages
    letter: sealed
    cells: &cells
      chat: {sight: sees, says: Can read them}
      company: {sight: report, says: Only a report}
      police: {sight: report, says: After a report}
      adult: {sight: hidden, says: Cannot}
    why: '[Only the chat can.](source:survey-2024)'
  - {name: The child, cells: *cells, why: Nobody hides it.}
closing: The same part.
`;

/** The fixture with a figure and layers at its end; in the figure one thing may be written otherwise. */
function withPictures(from = '', to = '') {
  return checkEdited([
    {file: 'noticing/charts.yaml', text: from ? figure.replace(from, to) : figure},
    {file: 'noticing/who-sees.yaml', text: layers},
    change(
      'noticing/module.yaml',
      'title: Quick check}',
      'title: Quick check}\n  - {id: charts, kind: figure, title: Charts, optional: true}\n  - {id: who-sees, kind: layers, title: Who sees, optional: true}',
    ),
    change('state-keys.json', '"quick-check": 6', '"quick-check": 6, "charts": 7, "who-sees": 8'),
  ]);
}

describe('given pictures that are drawn from data', () => {
  const checked = withPictures();
  assert.ok(checked.course, checked.problems.join('\n'));
  const activities = checked.content.modules.get('noticing')?.activities;

  it('when a figure is compiled, then its marks are numbered as they come, and its sources listed in that order', () => {
    const charts = activities?.['charts'];
    assert.ok(charts?.kind === 'figure');
    assert.deepEqual(
      charts.sources.map(({id}) => id),
      ['police-2023', 'survey-2024'],
    );
    const marks = charts.charts.map(({rows}) => rows.map(({sources}) => shown(sources)));
    const numbers = JSON.stringify(marks)
      .match(/ <\/span>\d/g)
      ?.map(mark => mark.slice(-1));
    assert.deepEqual(numbers, ['2', '2', '1', '1', '2']);
    assert.match(String(shown(charts.charts[0]?.counted)), /^Reports of 2023\.<sup .*1<\/sup>$/);
  });

  it('when a figure is compiled, then its values, and what stands apart or within, are plain data', () => {
    const charts = activities?.['charts'];
    assert.ok(charts?.kind === 'figure');
    assert.deepEqual(
      charts.charts.flatMap(({rows}) =>
        rows.map(({value, number, apart, within}) => [value, number, apart, within]),
      ),
      [
        [38, '38%', false, false],
        [27.5, 'about 27.5%', false, true],
        [16223, '16,223', false, false],
        [900, 'over 900', true, false],
      ],
    );
    assert.deepEqual(
      charts.charts.map(({whole}) => whole),
      [100, undefined],
    );
  });

  it('when layers are compiled, then they have their scene, their cells and their sources', () => {
    const who = activities?.['who-sees'];
    assert.ok(who?.kind === 'layers');
    assert.deepEqual(
      who.what.map(({letter, cells}) => [letter, cells.company.sight, cells.adult.says]),
      [
        ['sealed', 'report', 'Cannot'],
        [undefined, 'report', 'Cannot'],
      ],
    );
    assert.deepEqual(
      who.sources.map(({id}) => id),
      ['survey-2024'],
    );
  });
});

const mistakes: readonly (readonly [when: string, from: string, to: string, says: string])[] = [
  [
    'the number that is written is another than the one drawn',
    'value: 38,',
    'value: 83,',
    '11:50 “38%” does not write the number that is drawn, 83',
  ],
  ['a value is more than the whole', 'whole: 100', 'whole: 30', '11:38 38 is more than the whole'],
  [
    'the first row is within another',
    'sources: [survey-2024]}\n      - {label: Of those',
    'sources: [survey-2024], within: true}\n      - {label: Of those',
    '11:87 there is nothing that this row could be within',
  ],
  [
    'a row names no known source',
    'number: 38%, sources: [survey-2024]',
    'number: 38%, sources: [survey-2042]',
    '11:65 there is no source “survey-2042”',
  ],
  [
    'the words around a chart claim a figure without a source',
    'reading: Look at the line.',
    'reading: Half of 900.',
    '22:22 the figure “900” has no source',
  ],
  [
    'suicides are charted',
    'unit: Reports\n',
    'unit: Suicides\n',
    '14:5 suicides are never charted',
  ],
];

describe('given a mistake in a figure', () => {
  for (const [when, from, to, says] of mistakes) {
    it(`when ${when}, then one line says where and what`, () => {
      const {problems} = withPictures(from, to);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.ok(problems[0]?.startsWith(`modules/noticing/charts.yaml:${says}`), problems[0]);
    });
  }
});
