import fc from 'fast-check';
import {readSettings} from '../../src/settings/read-settings.js';
import type {Settings} from '../../src/settings/settings-schema.js';

/** What somebody might write to break out of a script, a page, a manifest or a line. */
const hostile = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '"; alert(1); //',
  "'); DROP TABLE schools; --",
  '*/ alert(1) /*',
  'line\u2028separator\u2029paragraph',
  '<!-- ]]> &amp; &#x3c;',
  '${alert(1)} `tick` \\ back\\u0022slash',
  'מבטחים مدرسة \u202eright to left',
  '🏫👩🏽‍🏫 Te Kura Kaupapa Māori ā, ē, ī, ō, ū',
  '\ud800 half a pair',
  '\u0000\u0007 bell \n and lines\r\n',
  '__proto__',
];

/** Any settings that a package with these regions takes, with text that nobody should write. */
export function anySettings(regions: readonly string[]): fc.Arbitrary<Settings> {
  const words = fc.oneof(fc.constantFrom(...hostile), fc.string({unit: 'grapheme', maxLength: 40}));
  const contact = fc.record({
    name: words,
    role: words,
    phone: fc.constantFrom('', '09 555 0100', '111', '+64 9 555 0100 <ext "2">'),
    email: fc.constantFrom('', 'lead@school.example', '"<b>"@school.example'),
  });
  const contacts = fc.record({
    lead: contact,
    deputy: contact,
    outOfHours: contact,
    instead: contact,
  });
  const raw = fc.record(
    {
      region: fc.constantFrom(...regions),
      schoolName: words,
      contacts,
      schools: fc.array(fc.record({schoolName: words, contacts}), {maxLength: 3}),
      contactCorrections: fc.dictionary(
        fc.constantFrom('police', '1737', 'oranga-tamariki', 'constructor'),
        fc.record({phone: fc.constant('0800 555 010'), hours: words}, {requiredKeys: []}),
      ),
      logo: fc.constantFrom('', 'data:image/png;base64,iVBORw0KGgo='),
      accentColour: fc.constantFrom('', '#7a1F5c', '#ffff00'),
      modulesOff: fc.array(fc.constantFrom('m2', 'm5', 'nothing', ...hostile), {maxLength: 3}),
      expressRoute: fc.boolean(),
      exit: fc.constantFrom('stay', 'close'),
      passMark: fc.oneof(fc.nat({max: 100}), fc.double({min: 0, max: 100, noNaN: true})),
      completion: fc.constantFrom('pass', 'visit', 'pass-and-visit'),
      statusOnFail: fc.constantFrom('incomplete', 'failed'),
      interactions: fc.boolean(),
      keepOnDevice: fc.boolean(),
      certificateHours: fc.double({min: 0.25, max: 40, noNaN: true}),
      printContactCodes: fc.boolean(),
    },
    {requiredKeys: []},
  );
  return raw.map(value => readSettings(value, regions).settings);
}
