import {expect, fixture, html} from '@open-wc/testing';
import {cardServices} from '../../../src/components/route-card/card-parts.js';
import {stopOf} from '../../../src/components/route-map/route-stops.js';
import type {Edition} from '../../../src/components/text-edition/edition.js';
import {helpText} from '../../../src/components/text-edition/region-text.js';
import {correctedRegion} from '../../../src/course/corrected-region.js';
import {corrections, region, today as now} from '../shell/samples.js';

const own = correctedRegion(region, corrections);

describe('what a school has corrected', () => {
  const pages = {
    'the card for the wall': () => cardServices(own.contacts),
    'the whole course as text': () => helpText({region: own, now} as unknown as Edition, ''),
  };

  for (const [page, draw] of Object.entries(pages)) {
    it(`given ${page}, when read, then it has the school's number, and says whose it is`, async () => {
      const {textContent: words} = await fixture(html`<div>${draw()}</div>`);
      expect(words).to.contain('09\u00a0555\u00a00100');
      expect(words).to.contain('Given by your school: phone number, web address.');
      expect(words).to.not.match(/0508\s638\s723|NETSAFE/);
    });
  }

  it('given a route, when it goes by a corrected service, then that is said beside its name', () => {
    const about = (id: string) => stopOf(id, own, {})?.about;
    expect(about('netsafe')).to.equal('Given by your school: phone number, web address.');
    expect(about('police-105')).to.equal('');
  });
});
