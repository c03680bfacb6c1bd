import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {say, type NameOf} from '../../course/words.js';
import type {Voices, VoicesSide} from '../../course/unscored.js';
import {base} from '../../styles/base.styles.js';
import {activityStyles} from '../activity.styles.js';
import {paperStyles} from '../paper.styles.js';

/** Two voices on a question that experts dispute, side by side where there is room, with equal weight. Nothing to answer. */
@customElement('nrr-two-voices')
export class NrrTwoVoices extends LitElement {
  static override styles = [
    base,
    activityStyles,
    paperStyles,
    css`
      .sides {
        display: grid;
        gap: var(--space-5);
        margin-bottom: var(--space-5);
      }
      section {
        padding: var(--space-5);
        border: 1px solid var(--line-strong);
        border-top: 4px solid var(--accent);
        border-radius: var(--radius);
        background: var(--surface);
      }
      li + li {
        margin-top: var(--space-3);
      }
      ul {
        margin: 0;
        padding-inline-start: 1.25rem;
      }
      @container (min-width: 38rem) {
        .sides {
          grid-template-columns: 1fr 1fr;
        }
      }
    `,
  ];

  @property({attribute: false}) activity!: Voices;
  @property({attribute: false}) name: NameOf = role => role;

  override render() {
    const {intro, sides, closing} = this.activity;
    return html`
      <div class="intro">${say(intro, this.name)}</div>
      <div class="sides">${sides.map((side, index) => this.#renderSide(side, index))}</div>
      <div>${say(closing, this.name)}</div>
    `;
  }

  #renderSide({name, points}: VoicesSide, index: number) {
    const id = `side-${String(index)}`;
    return html`<section aria-labelledby=${id}>
      <h2 id=${id}>${name}</h2>
      <ul>
        ${points.map(point => html`<li>${say(point, this.name)}</li>`)}
      </ul>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-two-voices': NrrTwoVoices;
  }
}
