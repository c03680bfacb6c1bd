import '../components/announcer.js';
import {look} from '../connection/look.js';
import {askServerAt} from '../connection/server.js';
import {checkSettings} from '../connection/settings-check.js';
import {askSettingsAt} from '../connection/settings-source.js';
import {shown} from '../connection/shown.js';
import {surroundingsOf} from '../connection/surroundings.js';
import {browserEnvironment} from '../lms/browser-environment.js';
import {CallLog} from '../lms/call-log.js';
import {findApi} from '../lms/find-api.js';
import {scorm12} from '../lms/scorm12.js';
import {scorm2004} from '../lms/scorm2004.js';
import type {SettingsTextReading} from '../settings/read-settings-text.js';
import {meta} from './meta.js';
import './package-check.js';
import {settingsProblems, type SettingsFacts} from '../settings/settings-problems.js';

/* Where the page in each package is put together: it looks, whatever LMS it finds, and writes nothing. */

function judge({raw}: SettingsTextReading) {
  return settingsProblems(raw, JSON.parse(meta('nrr-settings')) as SettingsFacts);
}

async function lookAround() {
  const {clock, storage} = browserEnvironment(window);
  const looked = await look({
    around: surroundingsOf(window),
    clock,
    storage,
    askServer: askServerAt(window, meta('nrr-here'), meta('nrr-token')),
    edition: findApi(window, scorm2004).found ? scorm2004 : scorm12,
    log: new CallLog(),
    own: false,
    checkSettings: () => checkSettings({ask: askSettingsAt(window), judge}),
  });
  return shown(looked);
}

if (window.matchMedia('(prefers-contrast: more)').matches) {
  document.documentElement.dataset['theme'] = 'contrast';
}
const page = document.querySelector('nrr-package-check');
if (page) {
  page.version = meta('nrr-version');
  page.run = lookAround;
}
