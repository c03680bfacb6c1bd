import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {mistakes} from './settings-mistakes.js';
import {readSettings} from '../../src/settings/read-settings.js';

const defaults = {
  region: 'nz',
  contacts: {},
  schools: [],
  contactCorrections: {},
  modulesOff: [],
  expressRoute: false,
  completion: 'pass',
  statusOnFail: 'incomplete',
  interactions: false,
  keepOnDevice: true,
  exit: 'stay',
  printContactCodes: false,
};

describe('settings', () => {
  it('take their defaults where nothing is set', () => {
    assert.deepEqual(readSettings({}), {settings: defaults, problems: []});
  });

  it('are taken as they are set', () => {
    const set = {
      region: 'au',
      schoolName: 'Kōwhai School',
      contacts: {
        lead: {
          name: 'Ms Rangi',
          role: 'Safeguarding lead',
          phone: '09 555 0100 (ext 2)',
          email: 'lead@school.example',
        },
        outOfHours: {name: 'Duty phone', phone: '+64 21 555 010'},
      },
      schools: [
        {
          schoolName: 'Motukiwi School',
          contacts: {lead: {name: 'Principal', phone: '09 555 0101'}},
        },
        {schoolName: 'Rātā School'},
      ],
      contactCorrections: {police: {phone: '105', hours: 'Any time'}},
      logo: 'data:image/svg+xml;base64,PHN2Zy8+',
      accentColour: '#7a1F5c',
      modulesOff: ['m5'],
      expressRoute: true,
      passMark: 75.5,
      completion: 'pass-and-visit',
      statusOnFail: 'failed',
      interactions: true,
      keepOnDevice: false,
      exit: 'close',
      certificateHours: 1.5,
      printContactCodes: true,
    };
    assert.deepEqual(readSettings(set, ['nz', 'au']), {settings: set, problems: []});
  });

  it('count null, empty texts and empty groups as not set', () => {
    const blank = {name: '', role: ' ', phone: null, email: ''};
    const raw = {schoolName: '', passMark: null, contacts: {lead: blank, deputy: {}}};
    assert.deepEqual(readSettings(raw), {settings: defaults, problems: []});
  });

  it('lose the spaces around a text', () => {
    const {settings} = readSettings({schoolName: '  Kōwhai School '});
    assert.equal(settings.schoolName, 'Kōwhai School');
  });

  it('let a role stand for the name', () => {
    const {settings, problems} = readSettings({
      contacts: {lead: {role: 'Safeguarding lead', phone: '09 555 0100'}},
    });
    assert.deepEqual(settings.contacts.lead, {name: 'Safeguarding lead', phone: '09 555 0100'});
    assert.deepEqual(problems, []);
  });
});

describe('a mistake in the settings', () => {
  for (const {raw, where, what, allowed, kept} of mistakes) {
    it(`is told and falls back alone: ${JSON.stringify(raw).slice(0, 60)}`, () => {
      const {settings, problems} = readSettings(raw);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.where, where);
      if (typeof what === 'string') assert.equal(problems[0].what, what);
      else assert.match(problems[0].what, what);
      if (typeof allowed === 'string') assert.equal(problems[0].allowed, allowed);
      else assert.match(problems[0].allowed, allowed);
      assert.deepEqual(settings, {...defaults, ...kept});
    });
  }

  it('is told with all the others at once, and the rest is taken', () => {
    const {settings, problems} = readSettings({
      region: 'xx',
      passMark: 'eighty',
      color: 'red',
      language: 'mi',
      schoolName: 'Kōwhai School',
      contacts: {lead: {name: 'Ms Rangi', phone: 'none', fax: '1'}, head: {}},
    });
    assert.deepEqual(problems.map(({where}) => where).sort(), [
      'color',
      'contacts.lead.fax',
      'contacts.lead.phone',
      'language',
      'passMark',
      'region',
    ]);
    assert.deepEqual(settings, {
      ...defaults,
      schoolName: 'Kōwhai School',
      contacts: {lead: {name: 'Ms Rangi'}},
    });
  });

  it('in a contact is told without what the contact says', () => {
    const {problems} = readSettings({contacts: {lead: {name: 'Ms Rangi', email: 'rangi'}}});
    assert.doesNotMatch(JSON.stringify(problems), /rangi/i);
  });

  for (const raw of [undefined, null, 'nz', 5, [], ['nz'], circular()]) {
    it(`of the whole file is told: ${Array.isArray(raw) ? 'a list' : typeof raw}`, () => {
      const {settings, problems} = readSettings(raw);
      assert.deepEqual(settings, defaults);
      assert.deepEqual(
        problems.map(({where}) => where),
        ['settings.js'],
      );
    });
  }
});

describe('reading settings', () => {
  it('never throws, whatever was assigned, and always ends in settings that hold', () => {
    const names = ['region', 'contacts', 'passMark', 'completion', 'lead', 'name', 'phone'];
    const key = fc.oneof(fc.constantFrom(...names), fc.string());
    const anything = fc.anything({key, withBigInt: true, withDate: true, withNullPrototype: true});
    fc.assert(
      fc.property(anything, raw => {
        const {settings} = readSettings(raw);
        assert.deepEqual(readSettings(settings), {settings, problems: []});
      }),
      {numRuns: 1000},
    );
  });
});

function circular(): object {
  const contacts: Record<string, unknown> = {};
  return Object.assign(contacts, {contacts});
}
