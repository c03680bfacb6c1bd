import type {Settings} from '../settings/settings-schema.js';
import {accentRules} from '../styles/accent.js';
import {ownSheet} from '../styles/own-sheet.js';

/* The school's own look: its logo on the cover, its colour on buttons and links. */

/** A logo is drawn for white paper, and the cover is dark. */
const coverRules = `
.cover .school { display: flex; flex-wrap: wrap; gap: var(--space-3); align-items: center; font-weight: 600; }
.cover .school img { box-sizing: border-box; max-width: 100%; max-height: 64px; padding: 6px; border-radius: 6px;
  object-fit: contain; background: #fff; }
.cover .school span { overflow-wrap: anywhere; }`;

/** Shows a school's logo and colour. Again, with other settings, it replaces the first. */
export function showBrand({logo, schoolName, accentColour}: Settings): void {
  const rules = accentColour === undefined ? [] : accentRules(accentColour);
  ownSheet()?.replaceSync([...rules, coverRules].join('\n'));
  document.querySelector('#cover > .school')?.remove();
  if (logo !== undefined) {
    document.querySelector('#cover h1')?.before(schoolLine(logo, schoolName));
  }
}

/** Where the school's name stands beside the picture, that says it. */
function schoolLine(logo: string, name: string | undefined): HTMLElement {
  const line = document.createElement('p');
  line.className = 'school';
  const picture = document.createElement('img');
  picture.alt = '';
  // Where a host's own policy keeps pictures out, nothing broken is shown.
  picture.addEventListener('error', () => {
    picture.remove();
  });
  picture.src = logo;
  line.append(picture);
  if (name !== undefined) {
    const words = document.createElement('span');
    words.textContent = name;
    line.append(words);
  }
  return line;
}
