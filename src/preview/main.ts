import {applyDisplay} from '../components/display-choice/theme.js';
import {browserEnvironment} from '../lms/browser-environment.js';
import {readChoices} from './choices.js';
import {scormAgain} from './engine.js';
import type {NrrLmsDesk} from './lms-desk.js';
import './lms-desk.js';
import {RecordStore} from './record-store.js';

/*
 * Where the page meets the browser: what was chosen lasts as long as the tab, what was recorded until it
 * is erased, and the course hears that the page is going before it is gone.
 */

const choicesKey = 'nrr-lms.choices';

function begin(desk: NrrLmsDesk) {
  const {clock, storage, lifecycle} = browserEnvironment(window);
  lifecycle.onPageHide(() => desk.leave());
  lifecycle.onPageShow(persisted => {
    if (persisted) void desk.comeBack();
  });
  void desk.begin({
    host: window,
    records: new RecordStore(storage),
    // Each package lies unpacked in a folder of its edition's name, beside this page.
    address: edition => `${edition}/index.html`,
    engine: scormAgain,
    now: () => clock.now(),
    choices: readChoices(tabStorage()?.getItem(choicesKey) ?? undefined),
    keepChoices: choices => tabStorage()?.setItem(choicesKey, JSON.stringify(choices)),
  });
}

/** Nothing where the browser blocks it: then choices last as long as the page. */
function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

applyDisplay('device');
const desk = document.querySelector('nrr-lms-desk');
if (desk) begin(desk);
