import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import axe from 'axe-core';
import fc from 'fast-check';
import {accentOn, grounds} from '../../src/styles/accent.js';
import {readableShade} from '../../src/styles/readable-shade.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const css = await readFile(join(root, 'src/styles/tokens.css'), 'utf8');

/** Of a theme of the style sheet itself, so that nothing here can go another way. */
function tokens(selector: string): ReadonlyMap<string, string> {
  const from = css.indexOf(selector);
  const block = css.slice(from, css.indexOf('}', from));
  const found = [...block.matchAll(/--([\w-]+):\s*#([\da-f]{3,6});/g)];
  return new Map(
    found.map(([, name = '', hex = '']) => [
      name,
      `#${hex.length === 3 ? hex.replace(/./g, digit => digit + digit) : hex}`,
    ]),
  );
}

const themes = {light: tokens(':root {'), dark: tokens("[data-theme='dark'] {")} as const;
const names = ['light', 'dark'] as const;

/** What stands on the ground of what is chosen. */
const words = ['ink', 'ink-soft', 'good', 'off', 'notice', 'respond', 'report'];

interface Oracle {
  readonly Color: new (red: number, green: number, blue: number) => object;
  readonly getContrast: (ground: object, words: object) => number;
}

/** Measured by somebody else's code. */
const {Color, getContrast} = (axe as unknown as {commons: {color: Oracle}}).commons.color;

function measured(one: string, other: string): number {
  const [a, b] = [one, other].map(hex => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => parseInt(hex.slice(at, at + 2), 16));
    return new Color(red, green, blue);
  }) as [object, object];
  return getContrast(a, b);
}

const anyColour = fc
  .integer({min: 0, max: 0xffffff})
  .map(number => `#${number.toString(16).padStart(6, '0')}`);

describe('a school’s colour', () => {
  for (const name of names) {
    const theme = themes[name];
    const of = (token: string) => theme.get(token) ?? assert.fail(`--${token} is not there`);

    it(`given the style sheet, when compared, then the ${name} theme’s grounds are these`, () => {
      const all = [...theme.keys()].filter(
        token => /^(paper|surface|accent-ink|[\w]+-soft)$/.test(token) && token !== 'ink-soft',
      );
      const others = all.filter(token => token !== 'accent-soft').map(of);
      assert.deepEqual(new Set(grounds[name].others), new Set(others));
      assert.equal(grounds[name].accentSoft, of('accent-soft'));
    });

    it(`given any colour, when it is the ${name} theme’s, then words, links and buttons reach 4.5 : 1`, () => {
      fc.assert(
        fc.property(anyColour, colour => {
          const found = accentOn(colour, grounds[name]);
          assert.ok(found);
          const {accent, soft} = found;
          for (const ground of [soft, ...['paper', 'surface', 'accent-ink'].map(of)])
            assert.ok(measured(ground, accent) >= 4.5, `${accent} on ${ground}`);
          for (const word of words)
            assert.ok(measured(soft, of(word)) >= 4.5, `${word} on ${soft}`);
        }),
        {numRuns: 200},
      );
    });
  }

  it('given one that can be read, when shown, then it is exactly that', () => {
    assert.equal(accentOn('#0b6b5d', grounds.light)?.accent, '#0b6b5d');
    assert.equal(accentOn('#7a1f5c', grounds.light)?.accent, '#7a1f5c');
    assert.equal(accentOn('#FFC857', grounds.dark)?.accent, '#FFC857');
  });

  it('given a bright yellow, when shown in light, then it is the nearest shade of that yellow that can be read', () => {
    const shade = readableShade('#ffd400', ['#ffffff']) ?? '';
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
      parseInt(shade.slice(at, at + 2), 16),
    );
    assert.equal(blue, 0);
    assert.ok(Math.abs(green / red - 0xd4 / 0xff) < 0.01, shade);
    assert.ok(measured('#ffffff', shade) < 4.6, 'no darker than it has to be');
  });

  it('given black and white at once, when a shade is asked for, then there is none', () => {
    assert.equal(readableShade('#ffd400', ['#000000', '#ffffff'], 7), undefined);
  });
});
