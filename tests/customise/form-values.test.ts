import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readValues, valuesOf} from '../../src/customise/form-values.js';
import {defaultSettings} from '../../src/settings/settings-schema.js';
import {anySettings} from './arbitrary-settings.js';

const regions = ['nz', 'au'];

describe('the values of the form', () => {
  it('given any settings of a zip, when they go through the form untouched, then none is lost or another', () => {
    fc.assert(
      fc.property(anySettings(regions), settings => {
        assert.deepEqual(readValues(valuesOf(settings), regions), {settings, problems: {}});
      }),
      {numRuns: 50},
    );
  });

  it('given a mistake within a list, when read, then it is said at the list’s own field', () => {
    const values = {
      ...valuesOf(defaultSettings),
      schools: [{schoolName: 'Motukiwi School', contacts: {lead: {name: 'Ana', phone: 'x'}}}],
      contactCorrections: {police: {web: 7}},
      'contacts.lead.phone': '09 555 0100',
    };
    const {problems} = readValues(values, regions);
    assert.deepEqual(Object.keys(problems).sort(), [
      'contactCorrections',
      'contacts.lead.name',
      'schools',
    ]);
  });
});
