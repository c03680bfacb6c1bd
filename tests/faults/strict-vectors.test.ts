import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {StrictLms} from './strict-lms.js';
import {strictScorm12} from './strict-scorm12.js';
import {strictScorm2004} from './strict-scorm2004.js';
import {vectors12} from './strict-vectors12.js';
import {begun2004, vectors2004} from './strict-vectors2004.js';

function begin12(): StrictLms {
  const lms = strictScorm12();
  lms.api['LMSInitialize']?.('');
  lms.api['LMSSetValue']?.('cmi.interactions.0.id', 'q');
  lms.api['LMSSetValue']?.('cmi.interactions.0.type', 'choice');
  return lms;
}

function begin2004(): StrictLms {
  const lms = strictScorm2004();
  lms.api['Initialize']?.('');
  begun2004.forEach((type, index) => {
    lms.api['SetValue']?.(`cmi.interactions.${String(index)}.id`, `q${String(index)}`);
    if (type !== '') lms.api['SetValue']?.(`cmi.interactions.${String(index)}.type`, type);
  });
  return lms;
}

const shown = (value: string) => (value.length > 40 ? `${String(value.length)} letters` : value);

const editions = [
  {name: '1.2', vectors: vectors12, begin: begin12, set: 'LMSSetValue', last: 'LMSGetLastError'},
  {name: '2004', vectors: vectors2004, begin: begin2004, set: 'SetValue', last: 'GetLastError'},
];

for (const {name, vectors, begin, set, last} of editions) {
  describe(`given the strict LMS of SCORM ${name}`, () => {
    for (const [element, value, code] of vectors) {
      const told = code === 0 ? 'takes it' : `refuses it with ${String(code)}`;
      it(`when ${element} is set to "${shown(value)}", then it ${told}`, () => {
        const {api} = begin();
        const answer = api[set]?.(element, value);
        assert.equal(
          `${String(answer)} ${String(api[last]?.())}`,
          `${String(code === 0)} ${String(code)}`,
        );
      });
    }
  });
}
