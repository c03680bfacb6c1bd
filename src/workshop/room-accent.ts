import type {Settings} from '../settings/settings-schema.js';
import {accentOn, accentRules, type Grounds} from '../styles/accent.js';
import {ownSheet} from '../styles/own-sheet.js';
import type {Display} from './view.js';

/** What a slide has behind words and shapes in the accent colour, as `slide-theme.styles.ts` has it; a test compares. */
export const slideGrounds: Readonly<Record<Display, Grounds>> = {
  light: {
    accentSoft: '#e3e7f8',
    others: ['#fffdf8', '#ffffff', '#fdecd2', '#dbf2ee', '#def3e1', '#fde6da'],
  },
  dark: {
    accentSoft: '#262f57',
    others: ['#0c1020', '#171d30', '#38290f', '#0d3633', '#12351f', '#3d2013'],
  },
};

/** A projector washes out what a screen shows well. */
export const slideRatio = 7;

/** Puts a school's colour in place of the course's own: on slides, and in the windows around them. Paper stays black. */
export function showAccent({accentColour}: Pick<Settings, 'accentColour'>): void {
  const rules =
    accentColour === undefined ? [] : [...accentRules(accentColour), slideRule(accentColour)];
  ownSheet()?.replaceSync(rules.join('\n'));
}

/** Slides take what they need of this, whatever theme the page around them has. */
function slideRule(colour: string): string {
  const tokens = (['light', 'dark'] as const).map(display => {
    const found = accentOn(colour, slideGrounds[display], slideRatio);
    return found
      ? `--slide-accent-${display}: ${found.accent}; --slide-accent-soft-${display}: ${found.soft};`
      : '';
  });
  return `:root { ${tokens.join(' ')} }`;
}
