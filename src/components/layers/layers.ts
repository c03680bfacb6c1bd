import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {parties, type Layer, type LayerCell, type Layers, type Party} from '../../course/figure.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {activityStyles} from '../activity.styles.js';
import {dataTable} from '../data-table.styles.js';
import '../lesson-page/lesson-page.js';
import {styles} from './layers.styles.js';
import {drawScene} from './scene-drawing.js';
import {sightMark} from './sight-mark.js';

/**
 * Shows who can see what: a scene for each way in which a message travels, and a table that says the same
 * and more in words. Nothing to answer.
 */
@customElement('nrr-layers')
export class NrrLayers extends LitElement {
  static override styles = [base, activityStyles, dataTable, styles];

  @property({attribute: false}) activity!: Layers;
  @property({attribute: false}) name: NameOf = role => role;

  override render() {
    const {intro, what, closing, sources} = this.activity;
    return html`
      <div class="intro">${say(intro, this.name)}</div>
      <div class="scenes">${what.map(layer => this.#renderScene(layer))}</div>
      ${this.#renderTable()}
      <dl>
        ${what.map(
          ({name, why}) =>
            html`<div>
              <dt>${name}:</dt>
              <dd>${say(why, this.name)}</dd>
            </div>`,
        )}
      </dl>
      <nrr-lesson-page .lesson=${{body: closing, sources}} .name=${this.name}></nrr-lesson-page>
    `;
  }

  #renderScene({name, letter, cells}: Layer) {
    if (!letter) return undefined;
    const {who} = this.activity;
    return html`<figure>
      <figcaption>${name}</figcaption>
      <svg
        class="scene"
        viewBox="0 0 280 284"
        role="img"
        aria-label=${t.activity.layers.scene(name)}
      >
        ${drawScene(letter, who, cells)}
      </svg>
    </figure>`;
  }

  /** The roles are said again, since a narrow screen lays the rows out as blocks, and some browsers then forget them. */
  #renderTable() {
    const {who, what} = this.activity;
    return html`<table role="table">
      <caption>
        ${t.activity.layers.table}
      </caption>
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader">${t.activity.layers.what}</th>
          ${parties.map(party => html`<th scope="col" role="columnheader">${who[party]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${what.map(
          ({name, cells}) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${name}</th>
              ${parties.map(party => this.#renderCell(party, cells[party]))}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  #renderCell(party: Party, {sight, says}: LayerCell) {
    return html`<td role="cell">
      <span class="who" aria-hidden="true">${this.activity.who[party]}</span>
      <svg class="mark" viewBox="-12 -12 24 24" aria-hidden="true">${sightMark(sight)}</svg>
      <span class="says">${says}</span>
    </td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-layers': NrrLayers;
  }
}
