import {reviews} from 'virtual:reviews';
import {pageMessages} from '../i18n/en-nz/page.js';
import {readSettings} from '../settings/read-settings.js';

/*
 * The cover of a short course names the region that the school has chosen, and says who has yet to review that.
 * A script of its own, which the page of a short course asks for beside the player: no other has its bytes.
 */

const {settings} = readSettings(
  (window as {nrrSettings?: unknown}).nrrSettings,
  reviews.map(({id}) => id),
);
const region = reviews.find(({id}) => id === settings.region);

if (region) {
  put('#region', pageMessages.region(region.name));
  put('#cover .draft', pageMessages.draft(region));
}

function put(selector: string, words: string): void {
  const place = document.querySelector(selector);
  if (place) place.textContent = words;
}
