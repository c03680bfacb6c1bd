import {html} from 'lit';
import type {NrrDiagnostics} from '../components/diagnostics/diagnostics.js';
import type {LoggedCallRow} from '../components/diagnostics/diagnostics-text.js';
import type {CheckedEvent} from '../connection/checked.js';
import '../connection/connection-check.js';
import {t} from '../i18n/connection.js';
import type {PlayerModel} from './player-model.js';

/** The check of the connection in the technical details; what it runs is fetched when it is started. */
export function connectionSection(model: PlayerModel) {
  const run = async () => (await import('./check-connection.js')).checkConnection(model);
  return html`<nrr-connection-check
    .about=${t.connection.inCourse}
    .run=${run}
  ></nrr-connection-check>`;
}

/**
 * Puts what a check found into the text that is passed on, and its calls among the others.
 *
 * @param calls - gives all calls so far
 */
export function takeChecked(event: CheckedEvent, calls: () => readonly LoggedCallRow[]): void {
  const details = event.currentTarget as NrrDiagnostics;
  details.checked = event.checked.report;
  details.calls = calls();
}
