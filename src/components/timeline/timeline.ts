import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Move, Timeline, TimelineStation} from '../../course/course.js';
import {say, type NameOf} from '../../course/words.js';
import {base} from '../../styles/base.styles.js';
import {notice} from '../feedback/feedback.js';
import {activityStyles} from '../activity.styles.js';
import {drawStation} from './timeline-drawing.js';
import {styles} from './timeline.styles.js';

/**
 * Shows the pressure moves in order, each with a drawing, what the child may feel, and what an adult
 * nearby may notice. Nothing to answer.
 */
@customElement('nrr-timeline')
export class NrrTimeline extends LitElement {
  static override styles = [base, activityStyles, styles];

  @property({attribute: false}) activity!: Timeline;
  /** The course's moves, which give the stations their names. */
  @property({attribute: false}) moves: readonly Move[] = [];
  @property({attribute: false}) name: NameOf = role => role;

  override render() {
    const {intro, stations, closing} = this.activity;
    return html`
      <div class="intro">${say(intro, this.name)}</div>
      <ol>
        ${stations.map((station, index) => this.#renderStation(station, index))}
      </ol>
      <div>${say(closing, this.name)}</div>
    `;
  }

  #renderStation(station: TimelineStation, index: number) {
    const move = this.moves.find(({id}) => id === station.move);
    return html`<li>
      <svg class="drawing" viewBox="-60 -60 120 120" aria-hidden="true">
        ${drawStation(index, this.activity.stations.length)}
      </svg>
      <div>
        <h2><span class="number">${index + 1}</span> ${move?.name}</h2>
        <p class="soft">${move?.meaning}</p>
      </div>
      <div class="words">
        <p class="child-words">${say(station.child, this.name)}</p>
        ${notice(say(station.notice, this.name))}
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-timeline': NrrTimeline;
  }
}
