import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  atSchool,
  keptAnswer,
  sameNames,
  schoolNamesOf,
  settingsFor,
} from '../../src/settings/at-school.js';
import {defaultSettings, type School, type Settings} from '../../src/settings/settings-schema.js';

const lead = {name: 'Ms Rangi', phone: '09 555 0101'};
const own: Settings = {
  ...defaultSettings,
  schoolName: 'The trust',
  contacts: {lead: {name: 'Mr Trust'}, instead: {name: 'Chair'}, outOfHours: {name: 'On call'}},
  schools: [
    {schoolName: 'Motukiwi School', contacts: {lead}},
    {schoolName: 'Āwhina School'},
    {schoolName: 'Bay School'},
  ],
};
const listing = (...schools: readonly School[]): Settings => ({...own, schools});

describe('a package for several schools', () => {
  it('given a school, when chosen, then its name and its people hold, and nobody else stands in', () => {
    const {schoolName, contacts, ...rest} = atSchool(own, 'Motukiwi School');
    assert.deepEqual({schoolName, contacts}, {schoolName: 'Motukiwi School', contacts: {lead}});
    assert.deepEqual({...own, ...rest}, own);
    assert.deepEqual(atSchool(own, 'Bay School').contacts, {});
  });

  it('given two schools of one name, when it is chosen, then neither has people, and that is a problem', () => {
    const two = listing(...own.schools, {schoolName: 'Motukiwi School', contacts: {}});
    assert.deepEqual(atSchool(two, 'Motukiwi School').contacts, {});
    assert.equal(schoolNamesOf(two).length, 3);
    assert.deepEqual(
      sameNames(two).map(({where}) => where),
      ['schools.3.schoolName'],
    );
    assert.deepEqual(sameNames(own), []);
  });

  it('given macrons, when the schools are listed, then they stand in the order of the alphabet', () => {
    assert.deepEqual(schoolNamesOf(own), ['Āwhina School', 'Bay School', 'Motukiwi School']);
  });

  it('given a kept school, when the course is opened again, then nobody is asked until it leaves the list', () => {
    const kept = keptAnswer(own, 'Bay School');
    assert.equal(settingsFor(own, kept)?.schoolName, 'Bay School');
    assert.equal(settingsFor(listing({schoolName: 'Motukiwi School'}), kept), undefined);
    assert.equal(settingsFor(own, undefined), undefined);
  });

  it('given a school that is not there, when opened again, then the package’s own people stay until the list changes', () => {
    const kept = keptAnswer(own, undefined);
    assert.equal(settingsFor(own, kept), own);
    assert.equal(settingsFor(listing(...own.schools, {schoolName: 'New School'}), kept), undefined);
  });
});
