import {html, nothing, type TemplateResult} from 'lit';
import {wantsSeveral, type Item} from '../../course/bank.js';
import type {NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {exhibit, isPlain, stemOf} from './exhibit.js';

/** How an item is put into words. */
export interface Asked {
  readonly item: Item;
  /** Without its story, where it has a twin. */
  readonly plainly: boolean;
  readonly name: NameOf;
}

/**
 * The field set of an item: the question as its legend, then what belongs to its story and how it counts, which
 * describe the group, so that whoever goes by Tab from field to field hears them too. Needs `exhibitStyles`.
 */
export function asked({item, plainly, name}: Asked, fields: unknown): TemplateResult {
  const shown = isPlain(item, plainly) ? nothing : exhibit(item, name);
  const rule = ruleOf(item);
  const told = [...(shown === nothing ? [] : ['exhibit']), ...(rule ? ['rule'] : [])];
  return html`<fieldset aria-describedby=${told.join(' ') || nothing}>
    <legend>${stemOf(item, plainly, name)}</legend>
    ${shown === nothing ? nothing : html`<div id="exhibit">${shown}</div>`}
    ${rule ? html`<p id="rule" class="soft">${rule}</p>` : nothing} ${fields}
  </fieldset>`;
}

/** How the item counts, where that does not go without saying, and what may be looked at. */
function ruleOf(item: Item): string {
  const words = t.activity.item;
  if ('prompts' in item) return words.pairsRule;
  if ('steps' in item) return words.orderRule;
  if (wantsSeveral(item)) return words.severalRule;
  return item.type === 'route' ? words.openBook : '';
}
