import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {pdfPlans} from '../../src/build/release/workshop-pdf.js';

describe('the PDFs of a release', () => {
  const plans = pdfPlans({
    papers: [
      {id: 'guide', kind: 'guide'},
      {id: 'route-card', kind: 'handout'},
      {id: 'slides', kind: 'slides'},
    ],
    plans: ['short', 'full'],
    regions: ['nz', 'ie'],
  });

  it('given papers and agendas, when planned, then each has a file in each size that it comes in', () => {
    assert.deepEqual(plans.map(({name}) => name).sort(), [
      'large-print/guide-full.pdf',
      'large-print/guide-short.pdf',
      'large-print/route-card.pdf',
      'usual-print/guide-full.pdf',
      'usual-print/guide-short.pdf',
      'usual-print/route-card.pdf',
      'usual-print/slides-full.pdf',
      'usual-print/slides-short.pdf',
    ]);
  });

  it('given a file’s name, when asked for, then what is printed is what it says', () => {
    for (const {name, asked} of plans) {
      assert.equal(asked.large, name.startsWith('large-print/'), name);
      assert.equal(`${[asked.what, asked.plan].filter(Boolean).join('-')}.pdf`, name.split('/')[1]);
      assert.equal(asked.region, 'nz');
    }
  });
});
