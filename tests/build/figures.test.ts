import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findFigures} from '../../src/build/content/prose/figures.js';

const needASource: readonly (readonly [text: string, figures: readonly string[]])[] = [
  ['There were 618 reports.', ['618']],
  ['In 2024 it grew.', ['2024']],
  ['It rose from 1,200 to 2.5 million.', ['1,200', '2.5 million']],
  ['Some 36% knew the person.', ['36%']],
  ['About 5 per cent paid.', ['5 per cent']],
  ['About five percent paid.', ['five percent']],
  ['One in five was asked.', ['One in five']],
  ['3 out of 10 were asked.', ['3 out of 10']],
  ['Some 14 messages came.', ['14']],
  ['In 13 countries it is so.', ['13']],
  ['Phone 105 or 0508 638 723.', ['105', '0508', '638', '723']],
  ['Under 18% were girls.', ['18%']],
  ['It took 9 thousand calls.', ['9 thousand']],
  ['Two million calls, half a million more.', ['Two million', 'half a million']],
  ['He wrote to thousands of children.', ['thousands of']],
  [
    'Over two thirds paid, a third of them twice, half of all.',
    ['two thirds', 'a third of', 'half of all'],
  ],
  ['It grew six-fold.', ['six-fold']],
];

const needNone: readonly string[] = [
  'Two of the 6 moves.',
  'At 9.40 pm, at 10 pm, at 11:15 and at 21:40.',
  'Tia is in Year 10; Years 11 to 13 and Year 9–11 are older.',
  'A 13-year-old, 15 years old, aged 12, under 18, under the age of 16.',
  '13, Year 9',
  'says he is 14',
  'Ana, 13, and Ben (14) talk.',
  'She was 15.',
  'No number at all, and one in a while.',
  'A thousand-yard stare, half of the sentence, one third-year class.',
];

describe('given a text with a figure', () => {
  for (const [text, figures] of needASource) {
    it(`when it says “${text}”, then ${figures.join(' and ')} needs a source`, () => {
      assert.deepEqual(
        findFigures(text, []).map(({figure}) => figure),
        figures,
      );
    });
  }

  it('when the figure stands behind others, then its place is told', () => {
    assert.deepEqual(findFigures('At 9.40 pm, 618 came.', []), [{index: 12, figure: '618'}]);
  });
});

describe('given a text without a figure', () => {
  for (const text of needNone) {
    it(`when it says “${text}”, then nothing needs a source`, () => {
      assert.deepEqual(findFigures(text, []), []);
    });
  }

  it('when the digits are part of a contact’s name, then nothing needs a source', () => {
    assert.deepEqual(findFigures('Ring 1737, Need to talk? now.', ['1737, Need to talk?']), []);
  });
});
