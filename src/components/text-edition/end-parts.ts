import {html, nothing, type TemplateResult} from 'lit';
import {t} from '../../i18n/text-edition.js';
import {schoolPeople} from '../safeguarding-card/school-people.js';
import {inRegion, isReview, type Edition} from './edition.js';
import {glossaryText, sourcesText} from './reference-text.js';
import {helpText, lawText} from './region-text.js';
import {signOff} from './sign-off.js';

/** What stands after the modules. */
interface EndPart {
  /** What its element id is made of, and its box to sign off. */
  readonly key: string;
  readonly title: string;
  readonly text: () => TemplateResult;
}

/** The law and the help of the reader's region, for reviewers of the others too; then glossary and sources. */
export function endParts(edition: Edition): readonly EndPart[] {
  const {review, school} = edition;
  const words = t.edition.region;
  const others = [...(review?.others.values() ?? [])].map(region => inRegion(edition, region));
  return [
    ...regionParts(edition, () => schoolPeople(school)),
    ...others.flatMap(other => regionParts(other, () => nothing)),
    {key: 'glossary', title: words.glossary, text: () => glossaryText(edition)},
    {key: 'sources', title: words.sources, text: () => sourcesText(edition)},
  ];
}

function regionParts(edition: Edition, people: () => unknown): readonly EndPart[] {
  const {id, name} = edition.region;
  const {law, help} = t.edition.region;
  return [
    {key: `law-${id}`, title: law(name), text: () => lawText(edition)},
    {key: `help-${id}`, title: help(name), text: () => helpText(edition, people())},
  ];
}

/** The element id of a part. */
export function endAnchor(key: string): string {
  return `end--${key}`;
}

/** A part, with its box to sign off for reviewers. */
export function endPartText({key, title, text}: EndPart, edition: Edition): TemplateResult {
  const anchor = endAnchor(key);
  return html`<section class="module" id=${anchor} aria-labelledby="${anchor}--title">
    <h2 id="${anchor}--title">${title}</h2>
    ${text()} ${isReview(edition) ? signOff(key, edition) : nothing}
  </section>`;
}
