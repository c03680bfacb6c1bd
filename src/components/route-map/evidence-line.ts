import {html, nothing, type TemplateResult} from 'lit';
import type {Evidence} from '../../course/region.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/route.js';
import {isStale} from '../safeguarding-card/age.js';
import {bareAddress} from '../safeguarding-card/ways.js';

/**
 * What something rests on, when that was seen, and what is still to be done. The address is there to read and
 * copy, and leads nowhere.
 *
 * @param confirm Said where it is still to be confirmed.
 */
export function evidenceLine(
  {source, sourceDate, seen, confidence}: Evidence,
  confirm: string,
  now: Date,
): TemplateResult {
  const {route} = t;
  const {date} = card.card;
  const dates = [
    ...(sourceDate ? [route.sourceDate(date(sourceDate))] : []),
    route.seen(date(seen)),
  ].join(', ');
  return html`<p class="evidence small soft">
    ${route.source} ${source.title} (${dates}).
    <span class="address">${bareAddress(source.address)}</span>
    ${isStale(seen, now) ? html`<b>${route.stale}</b>` : nothing}
    ${confidence === 'confirm' ? html`<b>${confirm}</b>` : nothing}
  </p>`;
}
