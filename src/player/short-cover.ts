import {reviews} from 'virtual:reviews';
import {pageMessages} from '../i18n/en-nz/page.js';

/** The cover of a short course names the region that the school has chosen, and says who has yet to review that. */
export function showRegion(id: string): void {
  const region = reviews.find(each => each.id === id);
  if (!region) return;
  put('#region', pageMessages.region(region.name));
  put('#cover .draft', pageMessages.draft(region));
}

function put(selector: string, words: string): void {
  const place = document.querySelector(selector);
  if (place) place.textContent = words;
}
