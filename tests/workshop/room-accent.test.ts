import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {accentOn} from '../../src/styles/accent.js';
import {contrast} from '../../src/styles/readable-shade.js';
import {slideGrounds} from '../../src/workshop/room-accent.js';

const file = new URL('../../src/workshop/slide-theme.styles.ts', import.meta.url);
const [light = '', dark = ''] = (await readFile(file, 'utf8')).split(":host([display='dark'])");

/** Token → colour, of one display of the style sheet itself. */
const tokens = (block: string) =>
  new Map(
    [...block.matchAll(/--([\w-]+):\s*(?:var\([\w-]+, )?#([\da-f]{3,6})\)?;/g)].map(
      ([, name = '', hex = '']) => [
        name,
        `#${hex.length === 3 ? hex.replace(/./g, digit => digit + digit) : hex}`,
      ],
    ),
  );

const anyColour = fc
  .integer({min: 0, max: 0xffffff})
  .map(number => `#${number.toString(16).padStart(6, '0')}`);

for (const [display, block] of [
  ['light', light],
  ['dark', dark],
] as const) {
  describe(`a school’s colour on a ${display} slide`, () => {
    const theme = tokens(block);
    const of = (token: string) => theme.get(token) ?? assert.fail(`--${token} is not there`);

    it('given the style sheet, when compared, then its grounds are these', () => {
      const grounds = [...theme.keys()].filter(
        token => /^(paper|surface|accent-ink|\w+-soft)$/.test(token) && token !== 'ink-soft',
      );
      const others = grounds.filter(token => token !== 'accent-soft').map(of);
      assert.deepEqual(new Set(slideGrounds[display].others), new Set(others));
      assert.equal(slideGrounds[display].accentSoft, of('accent-soft'));
    });

    it('given any colour, when shown, then words in it, and words on its ground, reach 7 : 1', () => {
      fc.assert(
        fc.property(anyColour, colour => {
          const {accent, soft} = accentOn(colour, slideGrounds[display], 7) ?? assert.fail(colour);
          for (const ground of [soft, of('paper'), of('surface')])
            assert.ok(contrast(ground, accent) >= 7, `${accent} on ${ground}`);
          for (const word of ['ink', 'ink-soft'])
            assert.ok(contrast(soft, of(word)) >= 7, `${word} on ${soft}`);
        }),
        {numRuns: 200},
      );
    });
  });
}
