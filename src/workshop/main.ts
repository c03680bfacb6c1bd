import {loadRegion} from 'virtual:course';
import {moves} from 'virtual:moves';
import {activities, lessons, titles, version, workshop} from 'virtual:workshop';
import {schoolNames} from '../components/school-names.js';
import type {SettingsProblem} from '../settings/checks.js';
import {correctContacts} from '../settings/correct-contacts.js';
import {readSettings} from '../settings/read-settings.js';
import {focusView} from './focus-view.js';
import {showAccent} from './room-accent.js';
import {forSchoolOfRoom} from './school-of-room.js';
import {writtenSettings} from './written-settings.js';
import './workshop-app.js';

/* Where the workshop is put together: the content, the school's own settings, and the page. */

async function begin() {
  const reading = readSettings(writtenSettings(), Object.keys(loadRegion));
  const page = document.querySelector('nrr-workshop');
  const loaded = await loadRegion[reading.settings.region]?.();
  if (!loaded || !page) return;
  const address = location.href;
  showAccent(reading.settings);
  const {settings, problems} = await forSchoolOfRoom(reading, page);
  tell(problems);
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
  // Whoever was asked reads on in what the answer opened.
  if (location.href !== address) void focusView(page, 'h1');
}

function tell(problems: readonly SettingsProblem[]) {
  for (const {where, what, allowed} of problems) {
    console.warn(`settings.js: ${where} ${what}; allowed: ${allowed}`);
  }
}

void begin();
