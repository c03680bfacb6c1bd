import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Contact, Region} from '../../course/region.js';
import type {ReflectOption} from '../../course/unscored.js';
import {say, type NameOf} from '../../course/words.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/printables.js';
import {t as route} from '../../i18n/route.js';
import {base} from '../../styles/base.styles.js';
import {isStale} from '../safeguarding-card/age.js';
import {unbroken, wordsOf} from '../safeguarding-card/ways.js';
import type {School} from '../school.js';
import {isoDay} from '../iso-day.js';
import {sheetStyles} from '../sheet.styles.js';

/** The course and its version, as the paper names them. */
export interface PlanCourse {
  readonly title: string;
  readonly version: string;
}

/** The plan to write on by hand: one A4 page, and the same as a sheet on the screen. */
@customElement('nrr-plan-paper')
export class NrrPlanPaper extends LitElement {
  static override styles = [
    base,
    sheetStyles,
    css`
      .title {
        margin: 0 0 0.2em;
        color: var(--deep);
        font-size: 1.75em;
      }
      .part {
        margin: 0 0 0.3em;
        color: var(--deep);
        font-size: 1.125em;
      }
      .action,
      .people {
        margin-top: 1.25em;
        padding-top: 0.75em;
        border-top: 2px solid var(--deep);
      }
      .sheet p {
        margin: 0 0 0.5em;
      }
      .line {
        height: 2.25em;
        border-bottom: 1px solid var(--ink);
      }
      .write {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr));
        gap: 0.25em 2em;
      }
      .line + .write {
        margin-top: 0.75em;
      }
      .write dd {
        height: 2.25em;
        border-bottom: 1px solid var(--ink);
      }
      .school {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
        gap: 0.5em 2em;
        margin-bottom: 0.75em;
      }
      .fill {
        height: 1.75em;
        border-bottom: 1px solid var(--ink);
      }
      .fine {
        color: var(--ink-soft);
        font-size: 0.8125em;
      }
      .sheet .end {
        margin-top: 1.5em;
      }
      /* Room for a hand, as much as the page has. */
      @media print {
        .sheet {
          display: flex;
          flex-direction: column;
          font-size: 11pt;
        }
        .line {
          min-height: 8mm;
        }
        .action {
          display: flex;
          flex: auto;
          flex-direction: column;
        }
        .action .line {
          flex: auto;
        }
        .action .write {
          flex: 1 0 auto;
          align-content: end;
        }
        .sheet .end {
          margin: 4mm 0 0;
        }
      }
    `,
  ];

  /** At most two; what is not chosen is a line to write on. */
  @property({attribute: false}) actions: readonly ReflectOption[] = [];
  @property({attribute: false}) course!: PlanCourse;
  @property({attribute: false}) region!: Region;
  @property({attribute: false}) school: School = {};
  @property({attribute: false}) now = new Date();
  @property({attribute: false}) name: NameOf = role => role;
  /** It stands on a screen that has a title of its own. */
  @property({type: Boolean}) preview = false;

  override render() {
    const {course, now, preview} = this;
    const words = t.printables.plan.paper;
    const today = card.card.date(isoDay(now));
    return html`<div class="sheet">
      ${preview ? html`<h2 class="title">${words.title}</h2>` : html`<h1 class="title">${words.title}</h1>`}
      <p class="fine">${words.rule}</p>
      ${[0, 1].map(index => this.#action(index))} ${this.#people()}
      <div class="action words">
        ${this.#part(words.line)}
        <p class="fine">${words.lineSuch}</p>
        <div class="line"></div>
        <div class="line"></div>
      </div>
      <p class="fine end">${words.printed(course.title, course.version, today)}</p>
    </div>`;
  }

  #part(text: string) {
    return this.preview ? html`<h3 class="part">${text}</h3>` : html`<h2 class="part">${text}</h2>`;
  }

  #action(index: number) {
    const words = t.printables.plan.paper;
    const option = this.actions[index];
    return html`<div class="action">
      ${this.#part(words.action(index + 1))}
      ${
        option
          ? html`<p>${say(option.text, this.name)}</p>`
          : html`<div class="line"></div>
              <div class="line"></div>`
      }
      <dl class="write">
        <div>
          <dt>${words.when}</dt>
          <dd></dd>
        </div>
        <div>
          <dt>${words.who}</dt>
          <dd></dd>
        </div>
      </dl>
    </div>`;
  }

  /** The school's card, and the number for danger, with when it was checked. */
  #people() {
    const {region, school, now} = this;
    const {contacts} = school;
    const owed = card.card.reviewsOwed(region);
    const urgent = region.contacts.filter(({emergency}) => emergency);
    return html`<div class="people">
      ${this.#part(t.printables.plan.paper.first)}
      <dl class="school">
        ${(['lead', 'deputy', 'outOfHours', 'instead'] as const).map(part => {
          const {name, role, phone, email} = contacts?.[part] ?? {};
          const said = [name, role, phone && unbroken(phone), email].filter(Boolean).join(', ');
          return html`<div>
            <dt>${card.card[part]}</dt>
            <dd class=${said ? nothing : 'fill'}>${said}</dd>
          </div>`;
        })}
      </dl>
      ${urgent.map(each => danger(each))}
      ${urgent.some(({seen}) => isStale(seen, now)) ? html`<p>${card.card.staleSome}</p>` : nothing}
      ${owed ? html`<p class="fine">${card.card.draft(owed)}</p>` : nothing}
    </div>`;
  }
}

function danger({name, ways, seen, rung, confidence}: Contact) {
  const {date, emergency, confirm} = card.card;
  const numbers = ways.map(wordsOf).filter(words => !name.includes(words));
  const checked = rung ? route.route.card.rung(date(rung)) : route.route.card.seen(date(seen));
  return html`<p>
    ${emergency}: <b>${[name, ...numbers].join(', ')}</b> <span class="fine">${checked}</span>
    ${confidence === 'confirm' ? confirm : nothing}
  </p>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-plan-paper': NrrPlanPaper;
  }
}
