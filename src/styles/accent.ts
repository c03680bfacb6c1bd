import {readableShade, tintLike} from './readable-shade.js';

/** What a theme puts behind words and buttons in the accent colour, and what a button's own words are. */
export interface Grounds {
  readonly accentSoft: string;
  /** All others, with the colour of words on the accent. */
  readonly others: readonly string[];
}

/** As `tokens.css` has them; a test compares them. */
export const grounds: Readonly<Record<'light' | 'dark', Grounds>> = {
  light: {
    accentSoft: '#e8eaf7',
    others: ['#faf8f4', '#ffffff', '#fdf0dc', '#f9e8f3', '#dff3f0', '#e3f4e6', '#fdeae0'],
  },
  dark: {
    accentSoft: '#283156',
    others: [
      '#141926',
      '#1d2434',
      '#11162a',
      '#39290f',
      '#3a1d33',
      '#103734',
      '#163422',
      '#3d2117',
    ],
  },
};

/** A school's colour as tokens of one theme: words, edges and filled buttons, and the ground of what is chosen. */
export interface Accent {
  readonly accent: string;
  readonly soft: string;
}

/** A school's colour for one theme, so that it can be read wherever the theme's own accent stands. */
export function accentOn(
  colour: string,
  {accentSoft, others}: Grounds,
  ratio?: number,
): Accent | undefined {
  const soft = tintLike(colour, accentSoft);
  const accent = readableShade(colour, [soft, ...others], ratio);
  return accent === undefined ? undefined : {accent, soft};
}

/**
 * Rules that put a school's colour in place of the course's own, whatever theme is chosen while the course runs.
 * More contrast keeps the colours that were chosen for it; paper is white.
 */
export function accentRules(colour: string): readonly string[] {
  const light = tokens(accentOn(colour, grounds.light));
  const dark = tokens(accentOn(colour, grounds.dark));
  return [
    `:root:not([data-theme='contrast']) { ${light} }`,
    `@media screen { :root[data-theme='dark'] { ${dark} } }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) { ${dark} } }`,
  ];
}

function tokens(accent: Accent | undefined): string {
  return accent ? `--accent: ${accent.accent}; --accent-soft: ${accent.soft};` : '';
}
