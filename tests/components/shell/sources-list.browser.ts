import {expect, fixture, html} from '@open-wc/testing';
import {focusedElement} from '../../../src/components/focus.js';
import '../../../src/components/sources-list/sources-list.js';
import type {NrrSourcesList} from '../../../src/components/sources-list/sources-list.js';
import {listedSources, regionSources} from './find-samples.js';
import {part, textOf, wordsOf} from './heard.js';

describe('<nrr-sources-list>', () => {
  let list: NrrSourcesList;

  beforeEach(async () => {
    list = await fixture(
      html`<nrr-sources-list
        .sources=${listedSources}
        .region=${regionSources}
      ></nrr-sources-list>`,
    );
  });

  it('given sources, when opened, then the heading has the focus, and each says what it is', () => {
    expect(textOf(focusedElement())).to.equal('Sources');
    expect(textOf(part(list, 'li'))).to.match(
      /^Safer Internet Day, New Zealand Police, 2023\. https:.* Cited in: Six pressure moves, When it moves, glossary: grooming$/,
    );
  });

  it('given a source, when followed, then steps are links and the address is text', () => {
    const links = [...part(list, 'li').querySelectorAll('a')];
    expect(links.map(link => link.getAttribute('href'))).to.deep.equal(['#/six-moves', '#/moving']);
    expect(part(list, '.address').querySelector('a')).to.equal(null);
  });

  it('given a region, when read, then the pages behind it say when they were dated and seen', () => {
    expect(wordsOf(list)).to.contain('Contacts and law: Aotearoa New Zealand');
    expect(wordsOf(list)).to.contain(
      'Calling emergency 111, dated August 2021, page seen 20 November 2026.',
    );
  });
});
