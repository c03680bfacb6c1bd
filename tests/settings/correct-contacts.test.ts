import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {schoolNames} from '../../src/components/school-names.js';
import {correctContacts} from '../../src/settings/correct-contacts.js';
import type {Settings} from '../../src/settings/settings-schema.js';
import {region} from '../components/shell/samples.js';

const corrected = (contactCorrections: Settings['contactCorrections']) =>
  correctContacts(region, {contactCorrections});
const contactOf = (id: string, contactCorrections: Settings['contactCorrections']) => {
  const found = corrected(contactCorrections).region.contacts.find(contact => contact.id === id);
  assert.ok(found);
  return found;
};

describe('corrected contacts', () => {
  it('given a number, when it is corrected, then the first of its kind is replaced, letters and all', () => {
    const {ways, corrected: parts} = contactOf('netsafe', {
      netsafe: {phone: '09 555 0100', text: '4999', web: 'https://www.other.example/'},
    });
    assert.deepEqual(ways, [
      {kind: 'phone', label: '09 555 0100', number: '09 555 0100'},
      {kind: 'text', label: 'Text 4999', number: '4999'},
      {kind: 'email', label: 'help@netsafe.org.nz', address: 'help@netsafe.org.nz'},
      {kind: 'web', label: 'other.example', address: 'https://www.other.example/'},
    ]);
    assert.deepEqual(parts, ['phone', 'text', 'web']);
  });

  it('given a way of no such kind, when it is corrected, then it is added; hours stand in for hours', () => {
    const {
      ways,
      hours,
      corrected: parts,
    } = contactOf('police-105', {
      'police-105': {email: 'station@police.example', hours: 'Weekdays'},
    });
    assert.deepEqual(
      ways.map(({kind}) => kind),
      ['phone', 'web', 'email'],
    );
    assert.equal(hours, 'Weekdays');
    assert.deepEqual(parts, ['email', 'hours']);
  });

  it('given a corrected number, when prose names the contact, then it says that one, and no other', () => {
    const changes = {'police-105': {phone: '09 555 0105'}, 'need-to-talk': {phone: '0800 1737 00'}};
    const name = schoolNames({}, corrected(changes).region);
    assert.equal(name('contact:police'), '09 555 0105 (Police)');
    assert.equal(name('contact:counselling'), '0800 1737 00, Need to talk?');
  });

  it('given a number to confirm, when something else is corrected, then it is still to be confirmed', () => {
    assert.equal(
      contactOf('need-to-talk', {'need-to-talk': {hours: 'Days'}}).confidence,
      'confirm',
    );
    assert.equal(contactOf('need-to-talk', {'need-to-talk': {phone: '1738'}}).confidence, 'seen');
  });

  it('given an emergency contact, when it is corrected, then nothing changes and that is a problem', () => {
    const {region: own, problems} = corrected({'emergency-111': {phone: '112'}});
    assert.deepEqual(own, region);
    assert.deepEqual(
      problems.map(({where, what}) => [where, what]),
      [['contactCorrections.emergency-111', 'is an emergency contact, which is never changed']],
    );
  });

  it('given an id that the region has not, when corrections are read, then it is named with those there are', () => {
    const [problem, ...more] = corrected({
      poliec: {phone: '105'},
      netsafe: {phone: '105'},
    }).problems;
    assert.equal(problem?.where, 'contactCorrections.poliec');
    assert.match(problem.allowed, /^one of: police-105, netsafe, /);
    assert.deepEqual(more, []);
  });

  it('given a correction without anything, when it is read, then the contact is as it was', () => {
    assert.deepEqual(corrected({netsafe: {}}).region, region);
  });
});
