import {loadRegion} from 'virtual:course';
import {moves} from 'virtual:moves';
import {activities, lessons, titles, version, workshop} from 'virtual:workshop';
import {schoolNames} from '../components/school-names.js';
import type {SettingsProblem} from '../settings/checks.js';
import {correctContacts} from '../settings/correct-contacts.js';
import {readSettings} from '../settings/read-settings.js';
import {writtenSettings} from './written-settings.js';
import './workshop-app.js';

/* Where the workshop is put together: the content, the school's own settings, and the page. */

async function begin() {
  const {settings, problems} = readSettings(writtenSettings(), Object.keys(loadRegion));
  tell(problems);
  const loaded = await loadRegion[settings.region]?.();
  const page = document.querySelector('nrr-workshop');
  if (!loaded || !page) return;
  const {region, problems: untaken} = correctContacts(loaded.region, settings);
  tell(untaken);
  const name = schoolNames(settings, region);
  page.deck = {
    workshop,
    version,
    lessons,
    activities,
    titles,
    moves,
    region,
    school: settings,
    name,
  };
}

function tell(problems: readonly SettingsProblem[]) {
  for (const {where, what, allowed} of problems) {
    console.warn(`settings.js: ${where} ${what}; allowed: ${allowed}`);
  }
}

void begin();
