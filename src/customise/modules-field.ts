import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {t} from '../i18n/customise.js';
import {readModulesOff} from '../settings/modules-off.js';
import type {SettingGuide} from '../settings/setting-guide.js';
import {base} from '../styles/base.styles.js';
import type {CourseModule} from './course-facts.js';
import {ValueEvent} from './customise-events.js';
import {fieldStyles} from './field.styles.js';
import {problemOf} from './own-field.js';

/**
 * A box for each module, ticked where it is in the course. The value is what is left out.
 *
 * @fires {ValueEvent} nrr-value - Other modules are left out.
 */
@customElement('nrr-modules-field')
export class NrrModulesField extends LitElement {
  static override styles = [base, fieldStyles];

  @property({attribute: false}) guide!: SettingGuide;
  /** Ids of modules that are left out. */
  @property({attribute: false}) value: readonly string[] = [];
  /** The course's; none where the page does not know them. */
  @property({attribute: false}) modules: readonly CourseModule[] = [];
  /** What is allowed, where the value is something else. */
  @property() problem: string | undefined;

  override render() {
    const words = t.customise.modules;
    const {modules, problem} = this;
    return html`<fieldset class="field" aria-describedby="help">
      <legend>${words.label}</legend>
      <p class="small soft" id="help">${words.help}</p>
      ${problemOf(problem)}
      ${modules.length ? modules.map(module => this.#box(module)) : html`<p>${words.none}</p>`}
      <p role="status">${this.#isAllOut ? words.least : nothing}</p>
    </fieldset>`;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input:enabled')?.focus();
  }

  /** Then the course leaves out nothing. */
  get #isAllOut(): boolean {
    const free = this.modules.filter(({stays}) => !stays).map(({id}) => id);
    return readModulesOff(this.value, free).problems.some(({where}) => where === 'modulesOff');
  }

  #box({id, title, minutes, stays}: CourseModule) {
    const words = t.customise.modules;
    const isIn = stays !== undefined || !this.value.includes(id);
    return html`<label class="box">
      <input
        type="checkbox"
        name=${id}
        .checked=${isIn}
        ?disabled=${stays !== undefined}
        @change=${this.#ticked}
      />
      <span>${title}<small>${words.minutes(minutes)}${stays ? words[stays] : nothing}</small></span>
    </label>`;
  }

  #ticked({currentTarget}: Event) {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const {name, checked} = currentTarget;
    const others = this.value.filter(id => id !== name);
    const off = checked ? others : [...others, name];
    // In the order of the course, so that a box which is ticked back leaves no change.
    const order = this.modules.map(({id}) => id);
    off.sort((one, other) => order.indexOf(one) - order.indexOf(other));
    this.dispatchEvent(new ValueEvent(this.guide.key, off));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-modules-field': NrrModulesField;
  }
}
