import {correctedRegion} from '../course/corrected-region.js';
import type {Region} from '../course/region.js';
import type {SettingsProblem} from './checks.js';
import type {Settings} from './settings-schema.js';

/** A region with the school's corrections of its contacts, and those that were not taken. */
export function correctContacts(
  region: Region,
  {contactCorrections}: Pick<Settings, 'contactCorrections'>,
): {readonly region: Region; readonly problems: readonly SettingsProblem[]} {
  const {contacts} = region;
  const ids = contacts.filter(({emergency}) => !emergency).map(({id}) => id);
  const problems = Object.keys(contactCorrections)
    .filter(id => !ids.includes(id))
    .map(id => ({
      where: `contactCorrections.${id}`,
      what: contacts.some(contact => contact.id === id)
        ? 'is an emergency contact, which is never changed'
        : `is no contact of the region "${region.id}"`,
      allowed: `one of: ${ids.join(', ')}`,
    }));
  return {region: correctedRegion(region, contactCorrections), problems};
}
