import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Lesson, Source} from '../../course/course.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/shell.js';
import {base} from '../../styles/base.styles.js';
import {styles} from './lesson-page.styles.js';

/**
 * Shows a lesson's prose, and the sources it rests on. Addresses are text to select, never links:
 * nothing leaves the package.
 */
@customElement('nrr-lesson-page')
export class NrrLessonPage extends LitElement {
  static override styles = [base, styles];

  @property({attribute: false}) lesson!: Lesson;
  @property({attribute: false}) name: NameOf = role => role;

  override render() {
    return html`
      <div class="prose">${say(this.lesson.body, this.name)}</div>
      ${this.lesson.sources.length > 0 ? this.#renderSources() : nothing}
    `;
  }

  #renderSources() {
    return html`<section class="sources" aria-labelledby="sources">
      <h2 id="sources">${t.lesson.sources}</h2>
      <ol>
        ${this.lesson.sources.map(source => this.#renderSource(source))}
      </ol>
    </section>`;
  }

  #renderSource({title, publisher, year, address}: Source) {
    return html`<li>
      <cite>${title}</cite>, ${publisher}, ${year}.
      <span class="address">${address}</span>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-lesson-page': NrrLessonPage;
  }
}
