import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readSettings} from '../../src/settings/read-settings.js';

const defaults = {
  region: 'nz',
  contacts: {},
  completion: 'pass',
  statusOnFail: 'incomplete',
  interactions: false,
  keepOnDevice: true,
  printContactCodes: false,
};
const number = 'a number from 0 to 100, without quotation marks';

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
      passMark: 75.5,
      completion: 'pass-and-visit',
      statusOnFail: 'failed',
      interactions: true,
      keepOnDevice: false,
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

interface Mistake {
  readonly raw: unknown;
  readonly where: string;
  readonly what: string;
  readonly allowed: string | RegExp;
  /** What is left of the settings, beside the defaults. */
  readonly kept?: object;
}

const contact = {name: 'Ms Rangi', phone: '09 555 0100'};
const mistakes: readonly Mistake[] = [
  {raw: {region: 'xx'}, where: 'region', what: 'is "xx"', allowed: 'one of: "nz"'},
  {raw: {passMark: '80'}, where: 'passMark', what: 'is "80"', allowed: number},
  {
    raw: {keepOnDevice: 'no'},
    where: 'keepOnDevice',
    what: 'is "no"',
    allowed: 'true or false, without quotation marks',
  },
  ...[0, -1, '1'].map(certificateHours => ({
    raw: {certificateHours},
    where: 'certificateHours',
    what: `is ${JSON.stringify(certificateHours)}`,
    allowed: 'a number above 0, without quotation marks',
  })),
  {
    raw: {statusOnFail: 'passed'},
    where: 'statusOnFail',
    what: 'is "passed"',
    allowed: 'one of: "incomplete", "failed"',
  },
  {raw: {passMark: 101}, where: 'passMark', what: 'is 101', allowed: number},
  {raw: {passMark: -1}, where: 'passMark', what: 'is -1', allowed: number},
  {
    raw: {completion: 'done'},
    where: 'completion',
    what: 'is "done"',
    allowed: 'one of: "pass", "visit", "pass-and-visit"',
  },
  {
    raw: {interactions: 'true'},
    where: 'interactions',
    what: 'is "true"',
    allowed: 'true or false, without quotation marks',
  },
  {raw: {schoolName: 7}, where: 'schoolName', what: 'is 7', allowed: /at most 120 characters/},
  {
    raw: {schoolName: 'x'.repeat(121)},
    where: 'schoolName',
    what: `is "${'x'.repeat(59)}`,
    allowed: /120/,
  },
  {
    raw: {passmark: 70},
    where: 'passmark',
    what: 'is no setting',
    allowed:
      'only region, schoolName, contacts, passMark, completion, statusOnFail, interactions, keepOnDevice, certificateHours and printContactCodes',
  },
  {raw: {contacts: 'Ms Rangi'}, where: 'contacts', what: 'does not fit', allowed: /lead, deputy/},
  {raw: {contacts: ['Ms Rangi']}, where: 'contacts.0', what: 'is no setting', allowed: /deputy/},
  {
    raw: {contacts: {lead: contact, principal: contact}},
    where: 'contacts.principal',
    what: 'is no setting',
    allowed: 'only lead, deputy, outOfHours and instead',
    kept: {contacts: {lead: contact}},
  },
  {
    raw: {contacts: {lead: {...contact, mobile: '021'}}},
    where: 'contacts.lead.mobile',
    what: 'is no setting',
    allowed: 'only name, role, phone and email',
    kept: {contacts: {lead: contact}},
  },
  {
    raw: {contacts: {lead: {...contact, phone: 95550100}}},
    where: 'contacts.lead.phone',
    what: 'does not fit',
    allowed: /telephone number in quotation marks/,
    kept: {contacts: {lead: {name: 'Ms Rangi'}}},
  },
  {
    raw: {contacts: {lead: {...contact, email: 'lead at school'}}},
    where: 'contacts.lead.email',
    what: 'does not fit',
    allowed: /one e-mail address/,
    kept: {contacts: {lead: contact}},
  },
  {
    raw: {contacts: {lead: {phone: '09 555 0100'}}},
    where: 'contacts.lead',
    what: 'does not fit',
    allowed: /a name or a role/,
  },
];

describe('a mistake in the settings', () => {
  for (const {raw, where, what, allowed, kept} of mistakes) {
    it(`is told and falls back alone: ${JSON.stringify(raw).slice(0, 60)}`, () => {
      const {settings, problems} = readSettings(raw);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.where, where);
      assert.equal(problems[0].what, what);
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
