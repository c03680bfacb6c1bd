import {html, nothing} from 'lit';
import {t} from '../i18n/customise.js';
import type {SettingGuide} from '../settings/setting-guide.js';

/** What a field that is an element of its own says under its label; `help` describes its control. */
export function helpOf({help, unset}: SettingGuide) {
  return html`<p class="small soft" id="help">${help} ${t.customise.form.unset(unset)}</p>`;
}

/** What is allowed, where the field has something else; `problem` describes its control. */
export function problemOf(allowed: string | undefined) {
  if (allowed === undefined) return nothing;
  return html`<p class="problem" id="problem">${t.customise.form.allowed(allowed)}</p>`;
}
