import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {CircleCheck, CircleX, Info} from 'lucide';
import {icon} from '../components/icon.js';
import {t} from '../i18n/flight-looking.js';
import {base} from '../styles/base.styles.js';
import type {Finding, Grade} from './finding.js';

const icons = {trouble: CircleX, note: Info, fine: CircleCheck};
const grades: readonly Grade[] = ['trouble', 'note', 'fine'];

/** The findings by grade, the worst first: each with what was seen, what it means and what to do. */
@customElement('nrr-flight-findings')
export class NrrFlightFindings extends LitElement {
  static override styles = [
    base,
    css`
      .findings {
        list-style: none;
        margin: var(--space-4) 0;
        padding: 0;
      }
      /* Of what is fine there is much, and little to read. */
      ul.fine {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
        gap: var(--space-3);
      }
      ul.fine > li {
        margin: 0;
      }
      .finding {
        break-inside: avoid;
        margin: 0 0 var(--space-3);
        padding: var(--space-3) var(--space-4);
        border: 1px solid var(--line);
        border-inline-start: 0.375rem solid var(--tone);
        border-radius: var(--radius);
        background: var(--surface);
      }
      .trouble {
        --tone: var(--off);
      }
      .note {
        --tone: var(--notice);
      }
      .fine {
        --tone: var(--good);
      }
      h3 {
        margin: 0 0 var(--space-1);
        font: 600 var(--text-m) / 1.4 var(--body);
      }
      .grade {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        margin: 0;
        font-size: var(--text-s);
        font-weight: 600;
        color: var(--tone);
      }
      .finding p,
      .each {
        margin: 0 0 var(--space-1);
        max-width: var(--measure);
        overflow-wrap: anywhere;
      }
      .each {
        padding-inline-start: var(--space-4);
        list-style: disc;
      }
    `,
  ];

  @property({attribute: false}) findings: readonly Finding[] = [];

  override render() {
    return grades.map(grade => this.#list(grade));
  }

  #list(grade: Grade) {
    const findings = this.findings.filter(finding => finding.grade === grade);
    if (findings.length === 0) return nothing;
    return html`<ul class="findings ${grade}" aria-label=${t.flight.grades[grade]}>
      ${findings.map(item)}
    </ul>`;
  }
}

function item({id, grade, said}: Finding) {
  const words = t.flight;
  return html`<li class="finding ${grade}">
    <h3>${words.titles[id]}</h3>
    <p class="grade">${icon(icons[grade])}${words.grades[grade]}</p>
    <p>${said.seen}</p>
    ${
      said.each
        ? html`<ul class="each">
            ${said.each.map(line => html`<li>${line}</li>`)}
          </ul>`
        : nothing
    }
    <p class="soft">${said.means}</p>
    ${said.todo ? html`<p><strong>${words.todo}:</strong> ${said.todo}</p>` : nothing}
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-flight-findings': NrrFlightFindings;
  }
}
