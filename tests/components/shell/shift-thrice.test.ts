import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ShiftThrice} from '../../../src/components/quick-hide/shift-thrice.js';

type Stroke = readonly [way: 'down' | 'up' | 'hold', key: string, atMs: number];

const press = (atMs: number, key = 'Shift'): Stroke[] => [
  ['down', key, atMs],
  ['up', key, atMs],
];

/** What each coming up of a key says, in order; a dot where it was no press of Shift alone. */
function left(strokes: readonly Stroke[]): string {
  const shift = new ShiftThrice();
  return strokes
    .map(([way, key, atMs]) => {
      if (way === 'up') return String(shift.up(key, atMs) ?? '.');
      shift.down(key, way === 'hold');
      return '';
    })
    .join('');
}

describe('pressing Shift three times', () => {
  const cases: readonly [given: string, strokes: readonly Stroke[], left: string][] = [
    ['three presses', [...press(0), ...press(1000), ...press(2000)], '210'],
    ['three presses in five seconds', [...press(0), ...press(2500), ...press(5000)], '210'],
    ['three presses in more', [...press(0), ...press(2500), ...press(5001)], '211'],
    ['six presses', [0, 1, 2, 3, 4, 5].flatMap(at => press(at)), '210210'],
    ['a letter between', [...press(0), ...press(1), ...press(2, 'a'), ...press(3)], '21.2'],
    [
      'three capitals',
      [0, 10, 20].flatMap((at): Stroke[] => [
        ['down', 'Shift', at],
        ...press(at + 1, 'A'),
        ['up', 'Shift', at + 2],
      ]),
      '......',
    ],
    [
      'a key held while Shift is pressed',
      [
        ['down', 'Shift', 0],
        ['down', 'Tab', 1],
        ['up', 'Shift', 2],
        ['up', 'Tab', 3],
      ],
      '..',
    ],
    [
      'one press that is held',
      [
        ['down', 'Shift', 0],
        ['hold', 'Shift', 500],
        ['hold', 'Shift', 600],
        ['up', 'Shift', 700],
      ],
      '2',
    ],
    ['a key that came down elsewhere', [['up', 'Shift', 0]], '.'],
  ];
  for (const [given, strokes, expected] of cases) {
    it(`given ${given}, when counted, then ${expected} are left`, () => {
      assert.equal(left(strokes), expected);
    });
  }
});
