import {html} from 'lit';
import {until} from 'lit/directives/until.js';
import '../components/diagnostics/diagnostics.js';
import type {Fact, LoggedCallRow} from '../components/diagnostics/diagnostics-text.js';
import type {CheckedEvent} from '../connection/checked.js';
import {askSettingsAt, byLine} from '../connection/settings-source.js';
import {encodeState} from '../course/state-codec.js';
import {t} from '../i18n/details.js';
import type {SettingsProblem} from '../settings/checks.js';
import type {LoggedCall} from '../lms/call-log.js';
import {connectionSection, takeChecked} from './connection-section.js';
import {stateKeys} from './content.js';
import {keeps} from './keeps.js';
import type {PlayerModel} from './player-model.js';
import {foundProblems} from './settings-problems.js';

const words = t.details;

let known: {readonly model: PlayerModel; readonly problems: readonly SettingsProblem[]} | undefined;

/** The technical details of this visit, for whoever looks after the LMS; fetched when they are opened. */
export function renderScreen(model: PlayerModel) {
  const screen = (problems: readonly SettingsProblem[]) => detailsOf(model, problems);
  // One shape, known or not: another one would take the focus again.
  return html`${known?.model === model ? screen(known.problems) : until(allProblems(model).then(screen), screen(model.visit.problems))}`;
}

/** Their lines, and what the region makes of the settings, have to be fetched, which may take, or fail. */
async function allProblems(model: PlayerModel): Promise<readonly SettingsProblem[]> {
  const problems = await byLine(await foundProblems(model), askSettingsAt(window));
  known = {model, problems};
  return problems;
}

function detailsOf(model: PlayerModel, problems: readonly SettingsProblem[]) {
  const {session} = model.visit;
  const calls = () => session.log.entries().map(call => rowOf(call, model.now()));
  return html`<div class="plain">
    <nrr-diagnostics
      .facts=${factsOf(model, problems.length)}
      .calls=${calls()}
      .problems=${problems.map(problem => words.problem(problem))}
      @nrr-checked=${(event: CheckedEvent) => {
        takeChecked(event, calls);
      }}
      @nrr-dismiss=${() => {
        history.back();
      }}
      >${connectionSection(model)}</nrr-diagnostics
    >
  </div>`;
}

function factsOf(model: PlayerModel, problems: number): readonly Fact[] {
  const {course, store, storage, visit} = model;
  const {session, where, reporter} = visit;
  const launch = session.readLaunch();
  const mark = visit.passMark();
  const commits = session.log.count('Commit');
  const {facts} = words;
  return [
    {name: facts.version, value: course.version},
    {name: facts.edition, value: words.editions[session.edition]},
    {name: facts.place, value: where ? words.places[where] : words.notFound},
    {name: facts.mode, value: words.modes[launch.mode]},
    {name: facts.credit, value: launch.credit ? words.credit.yes : words.credit.no},
    {name: facts.passMark, value: words.passMark(mark.value, mark.from)},
    {name: facts.state, value: words.state(encodeState(store.attempt, stateKeys).length)},
    {name: facts.lastCommit, value: lastCommit(model)},
    {name: facts.commits, value: words.commits(commits)},
    {name: facts.slow, value: reporter.slow ? words.slow.yes : words.slow.no},
    {name: facts.storage, value: keeps(storage) ? words.storage.yes : words.storage.no},
    {name: facts.language, value: navigator.language},
    {name: facts.frame, value: words.frame(window.innerWidth, window.innerHeight)},
    {name: facts.problems, value: words.problems(problems)},
  ];
}

function lastCommit({saving: {lastSent}}: PlayerModel): string {
  if (!lastSent) return words.known.never;
  return words.lastCommit(lastSent.at, lastSent.kind === 'saved' ? 'probe' : 'lms');
}

function rowOf(call: LoggedCall, now: Date): LoggedCallRow {
  const at = new Date(now.getTime() - performance.now() + call.atMs);
  return {
    at: at.toISOString().slice(11, 23),
    call: call.call,
    input: call.input.join(' = '),
    output: call.output,
    code: call.code === undefined ? '' : String(call.code),
  };
}
