/** One mistake of an administrator, and what the course makes of it. */
export interface Mistake {
  readonly raw: unknown;
  readonly where: string;
  readonly what: string | RegExp;
  readonly allowed: string | RegExp;
  /** What is left of the settings, beside the defaults. */
  readonly kept?: object;
}

const number = 'a number from 0 to 100, without quotation marks';
const contact = {name: 'Ms Rangi', phone: '09 555 0100'};
export const mistakes: readonly Mistake[] = [
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
    allowed: /^only region, .* and printContactCodes$/,
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
  {
    raw: {schools: [{schoolName: 'Rātā School'}, {contacts: {lead: {name: 'A'}}}]},
    where: 'schools.1',
    what: 'does not fit',
    allowed: 'a schoolName beside the rest',
    kept: {schools: [{schoolName: 'Rātā School'}]},
  },
  {
    raw: {schools: [{schoolName: 'Rātā School', contacts: {lead: {name: 'A', email: 'nobody'}}}]},
    where: 'schools.0.contacts.lead.email',
    what: 'does not fit',
    allowed: /one e-mail address/,
    kept: {schools: [{schoolName: 'Rātā School', contacts: {lead: {name: 'A'}}}]},
  },
  {
    raw: {schools: 'Rātā School'},
    where: 'schools',
    what: 'does not fit',
    allowed: 'a list in square brackets, of at most 300',
  },
  {
    raw: {contactCorrections: {police: {fax: '1'}, '1737': {phone: '1737'}}},
    where: 'contactCorrections.police.fax',
    what: 'is no setting',
    allowed: 'only phone, text, email, web and hours',
    kept: {contactCorrections: {police: {}, '1737': {phone: '1737'}}},
  },
  {
    raw: {contactCorrections: ['105']},
    where: 'contactCorrections',
    what: 'is ["105"]',
    allowed: 'in curly brackets, each id with its parts',
  },
  {
    raw: {logo: 'data:image/svg+xml;base64,' + 'A'.repeat(60_001)},
    where: 'logo',
    what: /^is "data:image/,
    allowed: /at most 45 kB/,
  },
  {raw: {logo: 'logo.png'}, where: 'logo', what: 'is "logo.png"', allowed: /a picture/},
  {
    raw: {logo: 'data:text/html;base64,PGI+'},
    where: 'logo',
    what: 'is "data:text/html;base64,PGI+"',
    allowed: /a picture/,
  },
  {raw: {accentColour: 'red'}, where: 'accentColour', what: 'is "red"', allowed: /#0b6b5d/},
  {
    raw: {modulesOff: ['m5', 7, null]},
    where: 'modulesOff.1',
    what: 'is 7',
    allowed: /text in quotation marks/,
    kept: {modulesOff: ['m5']},
  },
  {raw: {expressRoute: 'yes'}, where: 'expressRoute', what: 'is "yes"', allowed: /true or false/},
  {raw: {exit: 'leave'}, where: 'exit', what: 'is "leave"', allowed: 'one of: "stay", "close"'},
];
