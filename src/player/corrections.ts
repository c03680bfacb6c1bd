import type {Region} from '../course/region.js';
import {correctContacts} from '../settings/correct-contacts.js';
import type {Settings} from '../settings/settings-schema.js';

/** Whose problems were told already: a region is asked for again and again. */
const told = new WeakSet();

/** The region as the school corrected it; what could not be taken is told once. Fetched where there are any. */
export function corrected(region: Region, settings: Pick<Settings, 'contactCorrections'>): Region {
  const {region: own, problems} = correctContacts(region, settings);
  const {contactCorrections} = settings;
  if (!told.has(contactCorrections)) {
    for (const {where, what, allowed} of problems) {
      console.warn(`settings.js: ${where} ${what}; allowed: ${allowed}`);
    }
  }
  told.add(contactCorrections);
  return own;
}
