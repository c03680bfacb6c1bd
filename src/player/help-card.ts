import {regions} from 'virtual:regions';
import '../components/safeguarding-card/safeguarding-card.js';
import type {Region} from '../course/region.js';

/** What is fetched with the safeguarding card: its element, by being imported, and the contacts. */
export function regionOf(id: string): Region | undefined {
  return regions[id];
}
