import type {Contact, ContactWay, Region} from '../../../course/region.js';
import type {Prosed} from '../prose/prose-in.js';
import type {ContactSource, RegionSource} from '../source/region-schema.js';

/** Makes a region as the player knows it, with emergency contacts first. */
export function compileRegion(source: Prosed<RegionSource>): Region {
  const contacts = source.contacts.map(compileContact);
  const {words, law, route} = source;
  return {
    id: source.id,
    name: source.name,
    reviews: source.reviews,
    reviewsNeeded: source.reviewsNeeded,
    roles: source.roles,
    contacts: [
      ...contacts.filter(({emergency}) => emergency),
      ...contacts.filter(({emergency}) => !emergency),
    ],
    ...(words && {words}),
    ...(law && {law}),
    ...(route && {route}),
  };
}

function compileContact(contact: Prosed<ContactSource>): Contact {
  return {...contact, emergency: contact.emergency ?? false, ways: contact.ways.map(compileWay)};
}

/** A way without a label shows its number or address. */
function compileWay({phone, text, email, web, label}: ContactSource['ways'][number]): ContactWay {
  if (phone !== undefined) return {kind: 'phone', label: label ?? phone, number: phone};
  if (text !== undefined) return {kind: 'text', label: label ?? text, number: text};
  if (email !== undefined) return {kind: 'email', label: label ?? email, address: email};
  const address = web ?? '';
  return {kind: 'web', label: label ?? bare(address), address};
}

function bare(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
}
