import {html} from 'lit';
import {t} from '../i18n/customise.js';
import {settingGroups} from '../settings/setting-groups.js';
import type {Change} from './changes.js';
import {settingWords, type Names} from './setting-words.js';

/** What changes, in a table; in words where nothing does. */
export function changesTable(changes: readonly Change[], names: Names) {
  const words = t.customise.changes;
  if (changes.length === 0) return html`<p>${words.none}</p>`;
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.setting}</th>
          <th scope="col">${words.before}</th>
          <th scope="col">${words.after}</th>
        </tr>
      </thead>
      <tbody>
        ${changes.map(
          ({key, before, after}) =>
            html`<tr>
              <th scope="row">${labelOf(key)}</th>
              <td>${settingWords(key, before, names)}</td>
              <td>${settingWords(key, after, names)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="small soft">${words.rest}</p>`;
}

/** Such as “Pass mark, per cent”, or “Safeguarding lead: Phone”. */
export function labelOf(key: string): string {
  const group = settingGroups.find(({settings}) => settings.some(guide => guide.key === key));
  const label = group?.settings.find(guide => guide.key === key)?.label ?? key;
  return group && key.startsWith('contacts.') ? `${group.title}: ${label}` : label;
}
