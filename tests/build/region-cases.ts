import {change, type Case} from './case.js';

const nz = 'regions/nz.yaml';
const au = 'regions/au.yaml';

/** Mistakes in contacts and sources. */
export const regionCases: readonly Case[] = [
  {
    when: 'a contact has no date on which it was seen',
    edits: [change(nz, "    seen: '2026-11'\n", '')],
    says: `${nz}:7:5 “seen” is missing`,
    allows: 'such as 2026-11',
  },
  {
    when: 'a contact has no source',
    edits: [
      change(nz, "    source: {title: Police, address: 'https://www.police.govt.nz/105'}\n", ''),
    ],
    says: `${nz}:7:5 “source” is missing`,
    allows: 'the page that says so',
  },
  {
    when: 'a source of a contact has no date',
    edits: [change(nz, "    sourceDate: '2025-02'\n", '')],
    says: `${nz}:7:5 “sourceDate” is missing`,
    allows: 'or null where it bears none',
  },
  {
    when: 'a month is not on the calendar',
    edits: [change(nz, "seen: '2026-11'\n", "seen: '2026-13'\n")],
    says: `${nz}:19:11 “seen” cannot be "2026-13"`,
    allows: 'such as 2026-11',
  },
  {
    when: 'a day is not on the calendar',
    edits: [change(nz, "rung: '2026-11-21'", "rung: '2026-02-30'")],
    says: `${nz}:32:11 “rung” cannot be "2026-02-30"`,
    allows: 'or null',
  },
  {
    when: 'a contact was seen next month',
    edits: [change(nz, "seen: '2026-11'\n", "seen: '2026-12'\n")],
    says: `${nz}:19:11 the date 2026-12 is still to come`,
    allows: 'today is 2026-11-22',
  },
  {
    when: 'a contact was rung tomorrow',
    edits: [change(nz, "rung: '2026-11-21'", "rung: '2026-11-23'")],
    says: `${nz}:32:11 the date 2026-11-23 is still to come`,
    allows: 'today is 2026-11-22',
  },
  {
    when: 'a review was signed next year',
    edits: [change('regions/au.yaml', "date: '2026-10-01'", "date: '2027-10-01'")],
    says: 'regions/au.yaml:4:29 the date 2027-10-01 is still to come',
    allows: 'today is 2026-11-22',
  },
  {
    when: 'a role is filled by an unknown contact',
    edits: [change(nz, 'police: police-105', 'police: police-106')],
    says: `${nz}:5:17 there is no contact “police-106”`,
    allows: 'did you mean “police-105”?',
  },
  {
    when: 'a route leads to an unknown contact',
    edits: [change(au, 'to: [au-police, lead]', 'to: [au-polis, lead]')],
    says: `${au}:26:10 there is no contact “au-polis”`,
    allows: 'did you mean “au-police”?',
  },
  {
    when: 'somebody who is no contact may hear too',
    edits: [change(au, 'to: [au-police, lead]', 'to: [au-police, lead]\n    also: [lead]')],
    says: `${au}:27:12 there is no contact “lead”`,
    allows: 'au-police',
  },
  {
    when: 'a law has no source',
    edits: [
      change(au, "    source: {title: Government, address: 'https://example.org/law'}\n", ''),
    ],
    says: `${au}:16:5 “source” is missing`,
    allows: 'the page that says so',
  },
  {
    when: 'a law was seen next month',
    edits: [
      change(
        au,
        "    seen: '2026-10'\n    confidence: confirm\nroute",
        "    seen: '2026-12'\n    confidence: confirm\nroute",
      ),
    ],
    says: `${au}:21:11 the date 2026-12 is still to come`,
    allows: 'today is 2026-11-22',
  },
  {
    when: 'the words of a region hold a term to avoid',
    edits: [change(au, 'text: child-safety contact', 'text: child-safety contact, no predator')],
    says: `${au}:7:36 “predator” is a term to avoid`,
    allows: 'person who offends',
  },
  {
    when: 'a role has capitals',
    edits: [change(nz, 'emergency: emergency-111}', 'Emergency: emergency-111}')],
    says: `${nz}:5:29 “Emergency” cannot stand before a colon here`,
    allows: 'small letters',
  },
  {
    when: 'a role that prose names is unfilled in one region',
    edits: [change('regions/au.yaml', 'police: au-police', 'cops: au-police')],
    says: 'noticing/first-signs.md:1:22 {contact:police} is no name that every region knows',
    allows: 'allowed are lead, school',
  },
  {
    when: 'two contacts have one id',
    edits: [
      change(nz, '  - id: emergency-111', '  - id: police-105'),
      change(nz, 'emergency: emergency-111}', 'emergency: police-105}'),
    ],
    says: `${nz}:22:9 the contact “police-105” is taken by modules/${nz}:7`,
    allows: 'give each its own',
  },
  {
    when: 'a way leads nowhere',
    edits: [change(nz, "{phone: '105'}", '{label: Phone}')],
    says: `${nz}:12:9 this does not fit together`,
    allows: 'exactly one of phone, text, email and web',
  },
  {
    when: 'a way leads to two places',
    edits: [change(nz, "{phone: '105'}", "{phone: '105', email: a@example.org}")],
    says: `${nz}:12:9 this does not fit together`,
    allows: 'exactly one of phone, text, email and web',
  },
  {
    when: 'a phone number has letters',
    edits: [change(nz, "{phone: '105'}", '{phone: 0508 NETSAFE}')],
    says: `${nz}:12:9 this does not fit together`,
    allows: 'put letters into the label',
  },
  {
    when: 'a phone number has no quotes, so that a first 0 would be lost',
    edits: [change(nz, "{phone: '105'}", '{phone: 0508}')],
    says: `${nz}:12:17 “phone” cannot be 508`,
    allows: 'in quotes',
  },
  {
    when: 'a region is not called like its file',
    edits: [
      change(nz, 'id: nz', 'id: za'),
      change('course.yaml', 'passMark: 80', 'passMark: 80\nregion: za'),
    ],
    says: `${nz}:1:5 the id is “za” in modules/${nz}`,
    allows: 'write “nz”',
  },
  {
    when: 'the default region does not exist',
    edits: [change('course.yaml', 'passMark: 80', 'passMark: 80\nregion: uk')],
    says: 'course.yaml:6:9 there is no region “uk”',
    allows: 'are au, nz',
  },
  {
    when: 'a source has no year',
    edits: [change('sources.yaml', '  year: 2024\n', '')],
    says: 'sources.yaml:7:3 “year” is missing',
    allows: 'the year in which it was published',
  },
  {
    when: 'a source has no address',
    edits: [change('sources.yaml', '  address: https://example.org/survey\n', '')],
    says: 'sources.yaml:7:3 “address” is missing',
    allows: 'the web address of the source',
  },
  {
    when: 'two sources have one id',
    edits: [
      change('sources.yaml', 'id: survey-2024', 'id: police-2023'),
      change('noticing/first-signs.md', 'source:survey-2024', 'source:police-2023'),
    ],
    says: 'sources.yaml:7:7 the source “police-2023” is taken by modules/sources.yaml:1',
    allows: 'give each its own',
  },
];
