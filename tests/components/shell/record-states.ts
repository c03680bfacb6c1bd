import {html} from 'lit';
import {adminNote} from '../../../src/components/admin-note/note-text.js';
import '../../../src/components/admin-note/admin-note.js';
import '../../../src/components/connection-screen/connection-screen.js';
import type {ConnectionTrouble} from '../../../src/components/connection-screen/connection-screen.js';
import '../../../src/components/copy-field/copy-field.js';
import '../../../src/components/diagnostics/diagnostics.js';
import '../../../src/components/exit-screen/exit-screen.js';
import '../../../src/components/open-elsewhere/open-elsewhere.js';
import type {WindowTrouble} from '../../../src/components/open-elsewhere/open-elsewhere.js';
import '../../../src/components/recovery-question/recovery-question.js';
import '../../../src/components/save-status/save-status.js';
import type {SaveStatus} from '../../../src/components/save-status/status.js';
import type {Result} from '../../../src/course/result.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {calls, facts, noteFacts, problems} from './record-samples.js';
import {today} from './samples.js';
import {unfold} from './unfold.js';

const passed: Result = {completion: 'completed', success: 'passed', score: 80};
const notPassed: Result = {completion: 'incomplete', success: 'failed', score: 60};
const sent: SaveStatus = {kind: 'sent', at: today};

const statuses: Readonly<Record<string, SaveStatus>> = {
  connecting: {kind: 'connecting'},
  sent,
  saved: {kind: 'saved', at: today},
  waiting: {kind: 'waiting'},
  failing: {kind: 'not-sent', since: today, reason: 'failed'},
  refused: {kind: 'not-sent', since: today, reason: 'refused'},
  lost: {kind: 'not-sent', since: today, reason: 'lost'},
  'signed out': {kind: 'not-sent', since: today, reason: 'signed-out'},
  offline: {kind: 'not-sent', since: today, reason: 'offline'},
  'offline and kept': {kind: 'not-sent', since: today, reason: 'offline', kept: true},
  elsewhere: {kind: 'elsewhere'},
  'ended and sent': {kind: 'ended', sent: true},
  'ended and not sent': {kind: 'ended', sent: false},
  'ended, not sent and kept': {kind: 'ended', sent: false, kept: true},
  review: {kind: 'review', why: 'review'},
  browse: {kind: 'review', why: 'browse'},
  'no credit': {kind: 'review', why: 'no-credit'},
  'untracked and kept': {kind: 'untracked', kept: true},
  'untracked and not kept': {kind: 'untracked', kept: false},
};

const troubles: readonly ConnectionTrouble[] = [
  'not-found',
  'blocked',
  'wrong-edition',
  'closed',
  'initialise-failed',
];

const windows: readonly WindowTrouble[] = ['asking', 'waiting', 'elsewhere'];

/** The elements that tell where the learner's work is, in every state a learner can meet. */
export const recordStates: readonly ComponentState[] = [
  ...Object.entries(statuses).map(([name, status]): ComponentState => ({
    name: `nrr-save-status ${name}`,
    template: html`<nrr-save-status .status=${status}></nrr-save-status>`,
  })),
  ...troubles.map((reason): ComponentState => ({
    name: `nrr-connection-screen ${reason}`,
    template: html`<nrr-connection-screen
      reason=${reason}
      details="SCORM 1.2; searched 3 windows, none answers"
    ></nrr-connection-screen>`,
    setup: unfold,
  })),
  {
    name: 'nrr-connection-screen trying again',
    template: html`<nrr-connection-screen trying></nrr-connection-screen>`,
  },
  ...Object.entries(statuses).map(([name, status]): ComponentState => ({
    name: `nrr-exit-screen ${name}`,
    template: html`<nrr-exit-screen .status=${status} .result=${passed}></nrr-exit-screen>`,
  })),
  {
    name: 'nrr-exit-screen after a try that did not pass',
    template: html`<nrr-exit-screen .status=${sent} .result=${notPassed} closed></nrr-exit-screen>`,
  },
  {
    name: 'nrr-exit-screen with a note',
    template: html`<nrr-exit-screen
      .status=${sent}
      .result=${passed}
      .note=${adminNote(noteFacts)}
    ></nrr-exit-screen>`,
  },
  {
    name: 'nrr-admin-note',
    template: html`<nrr-admin-note .text=${adminNote(noteFacts)}></nrr-admin-note>`,
  },
  {
    name: 'nrr-copy-field',
    template: html`<nrr-copy-field
      label="The text"
      action="Copy the text"
      text="some words"
    ></nrr-copy-field>`,
  },
  {
    name: 'nrr-copy-field after a press',
    template: html`<nrr-copy-field
      label="The text"
      action="Copy the text"
      text="some words"
    ></nrr-copy-field>`,
    setup: async holder => {
      const field = holder.querySelector('nrr-copy-field');
      field?.shadowRoot?.querySelector('button')?.click();
      await field?.updateComplete;
    },
  },
  {
    name: 'nrr-diagnostics',
    template: html`<nrr-diagnostics
      .facts=${facts}
      .calls=${calls}
      .problems=${problems}
    ></nrr-diagnostics>`,
  },
  {
    name: 'nrr-diagnostics unfolded',
    template: html`<nrr-diagnostics .facts=${facts} .calls=${calls}></nrr-diagnostics>`,
    setup: unfold,
  },
  {name: 'nrr-diagnostics without calls', template: html`<nrr-diagnostics></nrr-diagnostics>`},
  ...windows.map((state): ComponentState => ({
    name: `nrr-open-elsewhere ${state}`,
    template: html`<nrr-open-elsewhere state=${state}></nrr-open-elsewhere>`,
  })),
  {
    name: 'nrr-recovery-question',
    template: html`<nrr-recovery-question .at=${today}></nrr-recovery-question>`,
  },
];
