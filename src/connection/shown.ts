import {html} from 'lit';
import type {Checked, Shown} from './checked.js';
import './finding-list.js';

/** What a check found, with the list to show it in. */
export function shown(checked: Checked): Shown {
  const list = html`<nrr-flight-findings .findings=${checked.findings}></nrr-flight-findings>`;
  return {...checked, list};
}
