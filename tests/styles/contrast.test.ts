import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

/* What axe does not look at: the contrast of what is no text (WCAG 2.2, 1.4.11), in each theme. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const css = await readFile(join(root, 'src/styles/tokens.css'), 'utf8');

type Theme = Readonly<Record<string, string>>;

/** The colours of a block of the style sheet, on top of others. */
function colours(block: string, under: Theme = {}): Theme {
  const found = [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{3,6});/g)];
  return {...under, ...Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]))};
}

function blockOf(selector: string): string {
  const from = css.indexOf(selector);
  assert.ok(from >= 0, selector);
  return css.slice(from, css.indexOf('}', from));
}

const light = colours(blockOf(':root {'));
const themes: Readonly<Record<string, Theme>> = {
  light,
  dark: colours(blockOf("[data-theme='dark'] {"), light),
  contrast: colours(blockOf("[data-theme='contrast'] {"), light),
};

/** Relative luminance (WCAG 2.2, definitions). */
function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[\da-f]/g, digit => digit + digit) : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = parseInt(full.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

/** What is drawn, and the grounds on which it is. */
const drawn: readonly (readonly [what: string, colour: string, grounds: readonly string[]])[] = [
  ['the border of a list to choose from', 'line-strong', ['surface', 'paper']],
  ['the border of a button, and of what is chosen', 'accent', ['paper', 'surface', 'accent-soft']],
  ['the ring around what has the focus', 'focus', ['paper', 'surface', 'accent-soft']],
  ['the stripe and the icon of what is right', 'good', ['good-soft', 'paper', 'surface']],
  ['the stripe and the icon of what is not', 'off', ['off-soft', 'paper', 'surface']],
  ['the stripe and the icon of what may be noticed', 'notice', ['notice-soft', 'paper', 'surface']],
  ['the colour of “respond”', 'respond', ['respond-soft', 'paper', 'surface']],
  ['the colour of “report”', 'report', ['report-soft', 'paper', 'surface']],
];

describe('what is drawn and is no text', () => {
  for (const [theme, values] of Object.entries(themes)) {
    for (const [what, colour, grounds] of drawn) {
      it(`in ${theme}: ${what} stands out from its ground, 3 to 1 at least`, () => {
        for (const ground of grounds) {
          const ratio = contrast(values[colour] ?? '', values[ground] ?? '');
          assert.ok(ratio >= 3, `--${colour} on --${ground}: ${ratio.toFixed(2)}`);
        }
      });
    }
  }
});

describe('the style sheets', async () => {
  const entries = await readdir(join(root, 'src'), {recursive: true, withFileTypes: true});
  const files = entries.filter(
    entry =>
      entry.isFile() &&
      /\.(ts|css|html)$/.test(entry.name) &&
      !entry.parentPath.includes('node_modules'),
  );
  const texts = await Promise.all(
    files.map(async ({parentPath, name}) => ({
      path: join(parentPath, name),
      text: await readFile(join(parentPath, name), 'utf8'),
    })),
  );

  it('show nothing on hover that is not there without it (1.4.13)', () => {
    const shows =
      /:hover[^{}]*\{[^}]*\b(?:display|visibility|opacity|content|clip-path|height)\s*:/;
    const found = texts.filter(({text}) => shows.test(text)).map(({path}) => path);
    assert.deepEqual(found, []);
    const titled = texts.filter(({text}) => /<\w[^>]*\stitle="/.test(text)).map(({path}) => path);
    assert.deepEqual(titled, [], 'a title attribute shows itself on hover alone');
  });

  it('lock no orientation (1.3.4)', () => {
    const found = texts.filter(({text}) =>
      /\(orientation:|orientation\.lock|rotate\(-?90deg/.test(text),
    );
    assert.deepEqual(
      found.map(({path}) => path),
      [],
    );
  });
});
