import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {Play, Printer} from 'lucide';
import {dataTable} from '../components/data-table.styles.js';
import {icon} from '../components/icon.js';
import {say} from '../course/words.js';
import type {WorkshopPart} from '../course/workshop.js';
import {t} from '../i18n/workshop.js';
import {base} from '../styles/base.styles.js';
import {styles} from './agenda-builder.styles.js';
import {agendaTable} from './agenda-table.js';
import {agendaOf, planFor, type Agenda, type AgendaChoice} from './agenda.js';
import type {Deck} from './deck.js';
import {paperList} from './paper-list.js';
import {longest} from './places.js';
import {BeginEvent, PlanEvent} from './workshop-events.js';

/** What own minutes may be. */
const own = {least: 15, most: longest, usual: 45};

/**
 * Where a workshop is put together: how long, alone or two, which parts. The agenda stands beside it and adjusts
 * with each choice; below it stands what may be printed for it.
 *
 * @fires {BeginEvent} nrr-begin - The trainer starts the workshop.
 * @fires {PlanEvent} nrr-plan - Something was chosen.
 */
@customElement('nrr-agenda-builder')
export class NrrAgendaBuilder extends LitElement {
  static override styles = [base, dataTable, styles];

  @property({attribute: false}) deck!: Deck;
  @property({attribute: false}) choice: AgendaChoice = {plan: '', without: [], alone: false};
  /** Papers are in large print. */
  @property({type: Boolean}) large = false;
  /** Replaced in tests. */
  @property({attribute: false}) print: () => void = () => {
    window.print();
  };

  @state() private ownMinutes = own.usual;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('choice')) this.ownMinutes = this.choice.minutes ?? this.ownMinutes;
    const {agendas} = this.deck.workshop;
    if (agendas.some(({id}) => id === this.choice.plan)) return;
    const hour = agendas.find(({minutes}) => minutes === 60) ?? agendas[0];
    this.choice = {...this.choice, plan: hour?.id ?? ''};
  }

  override render() {
    const {workshop, name} = this.deck;
    const {start} = t.workshop;
    const agenda = this.#planned();
    return html`<header>
        <h1>${unbroken(workshop.title)}</h1>
        <p class="lead">${say(workshop.summary, name)}</p>
        <p class="soft screen">${start.works}</p>
      </header>
      <div class="columns">
        <form class="screen" @submit=${this.#submit}>
          ${this.#plans()} ${this.#people()} ${this.#parts()}
        </form>
        <section class="agenda">${this.#agenda(agenda)}</section>
      </div>
      ${agenda ? paperList({...this.#asked(), deck: this.deck, agenda}, this.#sized) : nothing}`;
  }

  #plans() {
    const {start} = t.workshop;
    const {minutes} = this.choice;
    return html`<fieldset>
      <legend>${start.plan}</legend>
      <div class="row">
        ${this.deck.workshop.agendas.map(plan =>
          this.#radio('plan', start.agendas(plan.minutes), this.#isPlan(plan.id), () => {
            this.#choose({plan: plan.id, minutes: undefined});
          }),
        )}
        ${this.#radio('plan', start.own, minutes !== undefined, () => {
          this.#setOwn(this.ownMinutes);
        })}
      </div>
      ${minutes === undefined ? nothing : this.#ownField()}
    </fieldset>`;
  }

  #isPlan(id: string): boolean {
    return this.choice.minutes === undefined && this.choice.plan === id;
  }

  #ownField() {
    const {start} = t.workshop;
    const plan = this.deck.workshop.agendas.find(({id}) => id === this.choice.plan);
    return html`<label class="own">
        ${start.ownMinutes}
        <input
          type="number"
          min=${own.least}
          max=${own.most}
          .value=${String(this.ownMinutes)}
          @input=${this.#typed}
        />
      </label>
      <p class="small soft">${plan ? start.ownFrom(plan.minutes) : nothing}</p>`;
  }

  #people() {
    const {start} = t.workshop;
    const {alone} = this.choice;
    const left = this.deck.workshop.parts.filter(
      part => part.needsTwo && part.minutes[this.choice.plan] !== undefined,
    );
    return html`<fieldset>
      <legend>${start.people}</legend>
      <div class="row">
        ${this.#radio('people', start.two, !alone, () => {
          this.#choose({alone: false});
        })}
        ${this.#radio('people', start.alone, alone, () => {
          this.#choose({alone: true});
        })}
      </div>
      ${
        alone && left.length
          ? html`<p class="small">${start.aloneNote(left.map(({title}) => title))}</p>`
          : nothing
      }
    </fieldset>`;
  }

  #parts() {
    const {start} = t.workshop;
    const {plan, alone} = this.choice;
    const offered = this.deck.workshop.parts.filter(
      part => part.minutes[plan] !== undefined && !(alone && part.needsTwo),
    );
    return html`<fieldset>
      <legend>${start.parts}</legend>
      <p class="small soft">${start.partsNote}</p>
      ${offered.map(part => this.#part(part))}
    </fieldset>`;
  }

  #part({id, title, optional}: WorkshopPart) {
    const {start} = t.workshop;
    const isIn = !this.choice.without.includes(id);
    return html`<label class="choice">
        <input type="checkbox" .checked=${isIn} @change=${() => this.#togglePart(id)} />
        <span
          >${title}
          ${optional ? html`<span class="soft">(${start.optional})</span>` : nothing}</span
        >
      </label>
      ${isIn || optional ? nothing : html`<p class="small needed">${start.needed}</p>`}`;
  }

  #radio(group: string, words: string, checked: boolean, choose: () => void) {
    return html`<label class="choice">
      <input type="radio" name=${group} .checked=${checked} @change=${choose} />
      ${words}
    </label>`;
  }

  /** What changes is said in a line; the table is there to be read. */
  #agenda(agenda: Agenda | undefined) {
    const {start} = t.workshop;
    if (!agenda) {
      const none = this.#partsLeft().length === 0;
      return html`<p class="problem" role="status">${none ? start.none : start.tooFew}</p>`;
    }
    return html`<p class="hidden-words" role="status">
        ${start.now(agenda.parts.length, agenda.minutes)}
      </p>
      <div class="row screen">
        <button type="button" class="primary begin" @click=${this.#begin}>
          ${icon(Play)} ${start.begin}
        </button>
        <button type="button" @click=${this.#print}>${icon(Printer)} ${start.print}</button>
      </div>
      ${agendaTable(agenda, this.deck.workshop)}`;
  }

  #planned(): Agenda | undefined {
    try {
      return agendaOf(this.deck.workshop, this.choice);
    } catch (problem) {
      if (problem instanceof RangeError) return undefined;
      throw problem;
    }
  }

  #partsLeft(): readonly WorkshopPart[] {
    const {plan, alone, without} = this.choice;
    return this.deck.workshop.parts.filter(
      ({id, minutes, needsTwo}) =>
        minutes[plan] !== undefined && !(alone && needsTwo) && !without.includes(id),
    );
  }

  #choose({minutes, ...change}: {plan?: string; alone?: boolean; minutes?: number | undefined}) {
    const {minutes: before, ...rest} = this.choice;
    const kept = 'plan' in change ? minutes : before;
    this.#keep({...rest, ...change, ...(kept !== undefined && {minutes: kept})});
  }

  #keep(choice: AgendaChoice) {
    this.choice = choice;
    this.dispatchEvent(new PlanEvent(choice, this.large));
  }

  #asked() {
    const {choice, large} = this;
    return {choice, large};
  }

  readonly #sized = (event: Event) => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    this.large = event.currentTarget.checked;
    this.dispatchEvent(new PlanEvent(this.choice, this.large));
  };

  #setOwn(minutes: number) {
    const plan = planFor(minutes, this.deck.workshop)?.id ?? '';
    this.#choose({plan, minutes});
  }

  #typed(event: Event) {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const minutes = event.currentTarget.valueAsNumber;
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > own.most) return;
    this.ownMinutes = minutes;
    this.#setOwn(minutes);
  }

  #togglePart(id: string) {
    const {without} = this.choice;
    const left = without.includes(id) ? without.filter(each => each !== id) : [...without, id];
    this.#keep({...this.choice, without: left});
  }

  #submit(event: Event) {
    event.preventDefault();
  }

  #begin() {
    this.dispatchEvent(new BeginEvent(this.choice));
  }

  #print() {
    this.print();
  }
}

/** A line never begins with the dot between two words. */
function unbroken(title: string): string {
  return title.replaceAll(' ·', '\u00a0·');
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-agenda-builder': NrrAgendaBuilder;
  }
}
