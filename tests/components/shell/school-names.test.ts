import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {correctedRegion} from '../../../src/course/corrected-region.js';
import type {Region} from '../../../src/course/region.js';
import {schoolNames} from '../../../src/components/school-names.js';
import {region, school} from './samples.js';

describe('names in prose', () => {
  const own = schoolNames(school, region);
  const none = schoolNames({}, region);
  const noLead = schoolNames({contacts: {}}, region);
  const words = {lead: {text: 'school’s own person'}, principal: 'headteacher', family: 'whānau'};
  const titled = {...region, words};

  const cases: readonly [name: unknown, expected: string, given: string][] = [
    [own('lead'), 'Ms Rangi', 'a school with a lead'],
    [none('lead'), 'your safeguarding lead', 'no settings'],
    [noLead('lead'), 'your safeguarding lead', 'a school without a lead'],
    [schoolNames(school, titled)('lead'), 'Ms Rangi', 'a lead in a region with a title for one'],
    [
      schoolNames({}, titled)('lead'),
      'your school’s own person',
      'a region with a title for a lead',
    ],
    [
      schoolNames(school, titled)('principal'),
      'headteacher',
      'a region with a word for principals',
    ],
    [own('school'), 'Kōwhai School', 'a school with a name'],
    [none('school'), 'your school', 'a school without a name'],
    [own('contact:police'), '105 (Police)', 'a contact whose name says its number'],
    [own('contact:online-safety'), 'Netsafe (0508\u00a0638\u00a0723)', 'a contact with a number'],
    [
      own('contact:counselling'),
      '1737, Need to talk? (confirm this number locally)',
      'a number to confirm',
    ],
    [own('contact:nobody'), 'a service listed under Help and report', 'a role nobody has'],
  ];
  for (const [name, expected, given] of cases) {
    it(`given ${given}, when it is named, then it is "${expected}"`, () => {
      assert.equal(name, expected);
    });
  }

  it('given a region whose word for family is of another language, when it is named, then that is marked', () => {
    const name = schoolNames({}, {...titled, words: {...words, familyLanguage: 'mi'}})('family');
    assert.deepEqual((name as {values: unknown}).values, ['mi', 'whānau']);
    assert.deepEqual(
      (schoolNames({}, titled)('family') as {values: unknown[]}).values[1],
      'whānau',
    );
  });

  it('given a contact with words of its own for prose, when it is named, then they stand there, until a school gives its number', () => {
    const contacts = region.contacts.map(contact => ({...contact, inProse: 'your local police'}));
    const police = (at: Region) => schoolNames({}, at)('contact:police');
    const worded = {...region, contacts};
    assert.equal(police(worded), 'your local police');
    const {id = ''} = contacts.find(contact => contact.id === worded.roles['police']) ?? {};
    assert.equal(
      police(correctedRegion(worded, {[id]: {phone: '555'}})),
      schoolNames({}, correctedRegion(region, {[id]: {phone: '555'}}))('contact:police'),
    );
    assert.match(String(police(correctedRegion(worded, {[id]: {phone: '555'}}))), /555/);
  });

  it('given a contact with a web address only, when it is named, then the address stands with it', () => {
    const [first] = region.contacts;
    assert.ok(first);
    const web = {kind: 'web', label: 'Form', address: 'https://forms.nz/'} as const;
    const contacts = [{...first, id: 'police-105', name: 'Police', ways: [web]}];
    assert.equal(schoolNames({}, {...region, contacts})('contact:police'), 'Police (forms.nz)');
  });
});
