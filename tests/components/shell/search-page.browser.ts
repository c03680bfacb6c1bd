import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {AnnounceEvent} from '../../../src/components/announce.js';
import {focusedElement} from '../../../src/components/focus.js';
import '../../../src/components/search/search-page.js';
import type {NrrSearchPage} from '../../../src/components/search/search-page.js';
import '../../../src/components/safeguarding-card/safeguarding-card.js';
import '../../../src/components/step-nav/all-steps.js';
import {searchItems} from './find-samples.js';
import {hear, part, textOf, wordsOf} from './heard.js';
import {module, region} from './samples.js';

describe('<nrr-search-page>', () => {
  let page: NrrSearchPage;
  let kept: string[];

  const open = async (typed = '') => {
    kept = [];
    page = await fixture(
      html`<nrr-search-page
        .items=${searchItems}
        .typed=${typed}
        .keep=${(words: string) => kept.push(words)}
      ></nrr-search-page>`,
    );
  };
  const results = () => [...(page.shadowRoot?.querySelectorAll('.results > li') ?? [])];
  const type = async (words: string) => {
    await sendKeys({type: words});
    await page.updateComplete;
  };

  it('given the screen, when it opens, then the field has the focus and says that nothing is sent', async () => {
    await open();
    expect(focusedElement()?.id).to.equal('typed');
    expect(textOf(part(page, 'label'))).to.equal('What are you looking for?');
    expect(textOf(part(page, '#hint'))).to.contain('not saved and not sent');
    expect(part(page, 'input').getAttribute('autocomplete')).to.equal('off');
  });

  it('given nothing typed, when read, then it says what will come and names other ways', async () => {
    await open();
    expect(wordsOf(page)).to.contain('Results appear here while you type.');
    const ways = [...(page.shadowRoot?.querySelectorAll('.ways a') ?? [])];
    expect(ways.map(way => way.getAttribute('href'))).to.deep.equal([
      '#/modules',
      '#/glossary',
      '#/sources',
    ]);
  });

  it('given a word without its macron, when typed, then step, term and source are found, each with its place', async () => {
    await open();
    await type('whanau');
    expect(textOf(page.shadowRoot?.querySelectorAll('h2')[0])).to.equal('3 results for “whanau”');
    expect(results().map(textOf)).to.deep.equal([
      'whānau Glossary Family in a wide sense. Read more: Six pressure moves',
      'Six pressure moves Step in “How people who offend operate” People who offend add pressure. Talk with whānau.',
      'Whānau and safety Source Somebody, 2024 Cited in: Six pressure moves, When it moves',
    ]);
    expect(results()[1]?.querySelector('mark')?.textContent).to.equal('whānau');
    expect(results()[1]?.querySelector('h3 a')?.getAttribute('href')).to.equal('#/six-moves');
    expect(kept.at(-1)).to.equal('whanau');
  });

  it('given a word that is nowhere, when typed, then it says so and what to do', async () => {
    await open();
    await type('zebra');
    expect(wordsOf(page)).to.contain('Nothing was found for “zebra”').and.contain('Try one word');
  });

  it('given somebody who types, when they rest, then the count is announced once', async () => {
    await open();
    const heard = hear(page, 'nrr-announce');
    await type('whanau');
    if (heard.length === 0) await oneEvent(page, AnnounceEvent.eventName);
    expect(heard).to.deep.equal(['3 results for “whanau”']);
  });

  it('given words typed, when Enter is pressed, then the count is announced at once and the screen stays', async () => {
    await open('whanau');
    const heard = hear(page, 'nrr-announce');
    await sendKeys({press: 'Enter'});
    expect(heard).to.deep.equal(['3 results for “whanau”']);
    expect(focusedElement()?.id).to.equal('typed');
  });

  it('given somebody who comes back, when the screen opens, then the results are there again', async () => {
    await open('whanau');
    expect((part(page, 'input') as HTMLInputElement).value).to.equal('whanau');
    expect(results()).to.have.length(3);
  });
});

describe('the ways to search', () => {
  const way = (host: Element) => textOf(part(host, 'a[href="#/search"]'));

  it('given the list of all steps, when read, then search is one of its ways', async () => {
    const list = await fixture(html`<nrr-all-steps .steps=${module.steps}></nrr-all-steps>`);
    expect(way(list)).to.equal('Search the course');
  });

  it('given help and report, when search is chosen there, then the card closes', async () => {
    const card = await fixture(
      html`<nrr-safeguarding-card .region=${region} open></nrr-safeguarding-card>`,
    );
    const heard = hear(card, 'nrr-dismiss');
    card.addEventListener('click', event => {
      event.preventDefault();
    });
    expect(way(card)).to.equal('Search the course');
    part(card, 'a[href="#/search"]').click();
    expect(heard).to.deep.equal(['nrr-dismiss']);
  });
});
