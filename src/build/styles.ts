import {readFile} from 'node:fs/promises';
import {transform} from 'esbuild';

/** The two style sheets of the course, minified. */
export interface StyleSheets {
  /** First paint: tokens in light, or dark where the device is dark, and the cover. At most 3 KB. */
  readonly cover: string;
  /** The chosen themes; fetched only when the learner, or the device's contrast setting, chose one. */
  readonly themes: string;
}

/**
 * Makes the course's style sheets from `src/styles/tokens.css` and `cover.css`: the dark tokens also
 * answer to the device, so that the first paint has the right colours before any script runs.
 *
 * @throws Error when tokens.css lacks one of its three blocks.
 */
export async function styleSheets(folder = 'src/styles'): Promise<StyleSheets> {
  const [tokens, cover] = await Promise.all(
    ['tokens.css', 'cover.css'].map(name => readFile(`${folder}/${name}`, 'utf8')),
  );
  const light = block(tokens ?? '', ':root');
  const dark = block(tokens ?? '', "[data-theme='dark']");
  const contrast = block(tokens ?? '', "[data-theme='contrast']");
  // Paper is white, whatever the screen.
  const device = `@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }`;
  return {
    cover: await minify(`:root { ${light} } ${device} ${cover ?? ''}`),
    themes: await minify(
      `[data-theme='light'] { ${light} } @media screen { [data-theme='dark'] { ${dark} } ` +
        `[data-theme='contrast'] { ${contrast} } }`,
    ),
  };
}

function block(css: string, selector: string): string {
  const start = css.indexOf(`${selector} {`);
  const end = css.indexOf('}', start);
  if (start < 0 || end < 0) throw new Error(`src/styles/tokens.css has no block "${selector}"`);
  return css.slice(css.indexOf('{', start) + 1, end);
}

async function minify(css: string): Promise<string> {
  const {code} = await transform(css, {loader: 'css', minify: true, target: 'safari15'});
  return code.trim();
}
