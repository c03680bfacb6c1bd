import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dialled, linkOf, wordsOf} from '../../../src/components/safeguarding-card/ways.js';
import type {ContactWay} from '../../../src/course/region.js';

describe('the number that a telephone dials', () => {
  const cases: readonly [written: string, dialled: string | undefined][] = [
    ['111', '111'],
    ['0508 638 723', '0508638723'],
    ['(09) 555 0142', '095550142'],
    ['+64 9 555 0142', '+6495550142'],
    ['09-555-0142', '095550142'],
    ['0508 EDASSIST (0508 332 774)', undefined],
    ['09 555 0142 ext 5', undefined],
    ['09 555 0142 / 021 555 0177', undefined],
    ['+64 (0)9 555 0142', undefined],
    ['09 555 0142, 021 555 0177', undefined],
    ['09 555 0142 021 555 0177', undefined],
    ['1', undefined],
    ['', undefined],
  ];
  for (const [written, expected] of cases) {
    const then = expected ? `then it dials ${expected}` : 'then there is nothing to tap';
    it(`given "${written}", when it is made a link, ${then}`, () => {
      assert.equal(dialled(written), expected);
    });
  }
});

describe('a way of contact', () => {
  const cases: readonly [way: ContactWay, link: string | undefined, words: string][] = [
    [{kind: 'phone', label: 'Phone', number: '1737'}, 'tel:1737', 'Phone 1737'],
    [{kind: 'phone', label: '111', number: '111'}, 'tel:111', '111'],
    [
      {kind: 'phone', label: '0508 NETSAFE (0508 638 723)', number: '0508 638 723'},
      'tel:0508638723',
      '0508 NETSAFE (0508\u00a0638\u00a0723)',
    ],
    [{kind: 'text', label: 'Text HELP to 4357', number: '4357'}, 'sms:4357', 'Text HELP to 4357'],
    [
      {kind: 'email', label: 'Email', address: 'help@netsafe.org.nz'},
      'mailto:help@netsafe.org.nz',
      'Email help@netsafe.org.nz',
    ],
    [{kind: 'email', label: '', address: 'a@b.nz?bcc=c@d.nz'}, undefined, 'a@b.nz?bcc=c@d.nz'],
    [
      {kind: 'web', label: 'Form', address: 'https://www.dia.govt.nz/Report/'},
      'https://www.dia.govt.nz/Report',
      'Form www.dia.govt.nz/Report',
    ],
    [
      {kind: 'web', label: 'Report form at dia.govt.nz', address: 'https://www.dia.govt.nz/Report'},
      'https://www.dia.govt.nz/Report',
      'Report form at dia.govt.nz',
    ],
    [{kind: 'web', label: '', address: 'http://a.nz'}, 'https://a.nz', 'a.nz'],
    [
      {kind: 'web', label: 'Page', address: 'javascript:alert(1).a'},
      undefined,
      'Page javascript:alert(1).a',
    ],
  ];
  for (const [way, link, words] of cases) {
    it(`given ${JSON.stringify(way)}, when it is shown, then "${words}" leads to ${link ?? 'nowhere'}`, () => {
      assert.equal(linkOf(way), link);
      assert.equal(wordsOf(way), words);
    });
  }
});
