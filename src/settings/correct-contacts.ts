import {correctedRegion} from '../course/corrected-region.js';
import type {Contact, Region} from '../course/region.js';
import type {SettingsProblem} from './checks.js';
import type {Settings} from './settings-schema.js';

/** A region with the school's corrections of its contacts, and those that were not taken. */
export function correctContacts(
  region: Region,
  {contactCorrections}: Pick<Settings, 'contactCorrections'>,
): {readonly region: Region; readonly problems: readonly SettingsProblem[]} {
  const problems = wrongCorrections(region, contactCorrections);
  return {region: correctedRegion(region, contactCorrections), problems};
}

/** What decides which of a region's contacts may be corrected. */
export interface Correctable {
  readonly id: string;
  readonly contacts: readonly Pick<Contact, 'id' | 'emergency'>[];
}

/** Corrections of contacts that the region has not, or that are never changed. */
export function wrongCorrections(
  {id: region, contacts}: Correctable,
  corrections: Settings['contactCorrections'],
): readonly SettingsProblem[] {
  const ids = contacts.filter(({emergency}) => !emergency).map(({id}) => id);
  return Object.keys(corrections)
    .filter(id => !ids.includes(id))
    .map(id => ({
      where: `contactCorrections.${id}`,
      what: contacts.some(contact => contact.id === id)
        ? 'is an emergency contact, which is never changed'
        : `is no contact of the region "${region}"`,
      allowed: `one of: ${ids.join(', ')}`,
    }));
}
