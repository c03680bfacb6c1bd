import type {LitElement, ReactiveController} from 'lit';
import {goTo} from './focus.js';

/**
 * Moves the focus to something that a learner's action is about to render. It waits until the host has
 * rendered what was asked for, since the answer comes back down from the player.
 */
export class FocusAfter implements ReactiveController {
  readonly #host: LitElement;
  #wanted: {selector: string; ready: () => boolean} | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Focuses the first match of `selector` after the first render for which `ready` is true. */
  move(selector: string, ready = () => true) {
    this.#wanted = {selector, ready};
    this.#host.requestUpdate();
  }

  hostUpdated() {
    if (!this.#wanted?.ready()) return;
    const target = this.#host.renderRoot.querySelector<HTMLElement>(this.#wanted.selector);
    if (!target) return;
    this.#wanted = undefined;
    // A control has its label above it, which must stay in view; a heading is where reading begins.
    if (target.tabIndex < 0) goTo(target);
    else target.focus();
  }
}
