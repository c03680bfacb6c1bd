import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {t} from '../../i18n/record.js';
import {base} from '../../styles/base.styles.js';
import '../copy-field/copy-field.js';

/**
 * A note that the learner can copy for the person who looks after the LMS, for the day it has lost
 * what they did. `note-text.ts` writes it.
 *
 * @fires {AnnounceEvent} nrr-announce - Whether copying worked.
 */
@customElement('nrr-admin-note')
export class NrrAdminNote extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        max-width: var(--measure);
        margin-top: var(--space-6);
      }
    `,
  ];

  @property() text = '';

  override render() {
    const words = t.record.note;
    return html`<section aria-labelledby="title">
      <h2 id="title">${words.heading}</h2>
      <p>${words.about}</p>
      <nrr-copy-field
        .label=${words.label}
        .action=${words.copy}
        .text=${this.text}
      ></nrr-copy-field>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-admin-note': NrrAdminNote;
  }
}
