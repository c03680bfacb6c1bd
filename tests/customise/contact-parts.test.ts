import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {correctionProblems, ownPart, without, withPart} from '../../src/customise/contact-parts.js';
import {region} from '../components/shell/samples.js';

const netsafe = region.contacts.find(({id}) => id === 'netsafe');
assert.ok(netsafe);

describe('corrections of a contact', () => {
  it('given what is typed, when it is another, then it corrects; the course’s own and nothing do not', () => {
    const phone = withPart({}, netsafe, 'phone', ' 09 555 0100 ');
    assert.deepEqual(phone, {netsafe: {phone: '09 555 0100'}});
    const both = withPart(phone, netsafe, 'hours', 'Weekdays');
    assert.deepEqual(both, {netsafe: {phone: '09 555 0100', hours: 'Weekdays'}});
    assert.deepEqual(withPart(both, netsafe, 'phone', '0508 638 723'), {
      netsafe: {hours: 'Weekdays'},
    });
    assert.deepEqual(withPart(phone, netsafe, 'phone', ' '), {});
    assert.deepEqual(without({...both, old: {phone: '111'}}, ['netsafe']), {old: {phone: '111'}});
  });

  it('given its ways, when asked, then the first of a kind is the course’s own', () => {
    assert.equal(ownPart(netsafe, 'web'), 'https://report.netsafe.org.nz/new');
    assert.equal(ownPart({...netsafe, ways: []}, 'phone'), undefined);
  });

  it('given values that do not fit, when checked, then each is named with what is allowed', () => {
    const problems = correctionProblems({netsafe: {phone: 'none', email: 'x', hours: 'Weekdays'}});
    assert.deepEqual([...problems.keys()], ['netsafe.phone', 'netsafe.email']);
    assert.equal(problems.get('netsafe.phone'), 'a telephone number, such as "09 555 0100"');
  });
});
