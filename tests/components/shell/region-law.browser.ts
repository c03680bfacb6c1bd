import {expect, fixture, html} from '@open-wc/testing';
import {focusedElement} from '../../../src/components/focus.js';
import '../../../src/components/region-law/region-law.js';
import type {NrrRegionLaw} from '../../../src/components/region-law/region-law.js';
import {wrapped} from '../../../src/components/route-map/route-map.js';
import {routeRegion} from '../../helpers/sample-route.js';
import {buttonOf, hear, textOf, wordsOf} from './heard.js';
import {school} from './samples.js';

describe('<nrr-region-law>', () => {
  let page: NrrRegionLaw;

  beforeEach(async () => {
    page = await fixture(
      html`<nrr-region-law
        .region=${routeRegion}
        .school=${school}
        .now=${new Date(2026, 10, 22)}
      ></nrr-region-law>`,
    );
  });

  const headings = (level: string) =>
    [...(page.shadowRoot?.querySelectorAll(level) ?? [])].map(textOf);
  const after = (title: string) => {
    const heading = [...(page.shadowRoot?.querySelectorAll('h3') ?? [])].find(each =>
      textOf(each).endsWith(title),
    );
    const parts: string[] = [];
    for (let next = heading?.nextElementSibling; next && !/^H[23]$/.test(next.tagName);) {
      parts.push(textOf(next));
      next = next.nextElementSibling;
    }
    return parts.join(' ');
  };

  it('given the screen, when it opens, then its heading has the focus, and it says that it is no legal advice', () => {
    expect(textOf(focusedElement())).to.equal('Law and routes: Exampleland');
    expect(wordsOf(page)).to.contain('This is not legal advice.');
    expect(wordsOf(page)).to.contain('Draft: not yet reviewed by a lawyer');
  });

  it('given the law, when read, then each entry has its source, its date, and what is still to be checked', () => {
    expect(after('Your duty')).to.match(/Every state.* Source: Ministry .*page seen November 2026/);
    expect(after('Your duty')).not.to.contain('Check locally.');
    expect(after('Images')).to.contain('more than a year ago').and.to.contain('Check locally.');
  });

  it('given the routes, when read, then each is an ordered list with the school’s people and the services', () => {
    const lists = [...(page.shadowRoot?.querySelectorAll('ol') ?? [])].map(list =>
      [...list.querySelectorAll('li b:first-child')].map(textOf),
    );
    expect(lists).to.deep.equal([
      ['999 (emergency)', 'Ms Rangi'],
      ['Ms Rangi', 'The Police', 'NetHelp'],
      ['Mrs Chen', 'The Police', 'Care'],
    ]);
  });

  it('given the map, when it is looked at, then it has a column for each route with its numbers, and a name for whoever hears it', () => {
    const map = page.shadowRoot?.querySelector('svg.map');
    expect(map?.getAttribute('aria-label')).to.contain('Map of the 3 routes');
    expect([...(map?.querySelectorAll('.head') ?? [])].map(textOf)).to.deep.equal(['1', '2', '3']);
    expect(map?.querySelectorAll('circle.first')).to.have.length(3);
    expect(map?.querySelectorAll('circle.next')).to.have.length(5);
    expect(map?.querySelectorAll('circle.side')).to.have.length(1);
    const names = [...(map?.querySelectorAll('.who') ?? [])].map(textOf);
    expect(names).to.deep.equal([
      '999 (emergency)',
      'Ms Rangi',
      'The Police',
      'NetHelp',
      'Care',
      'Mrs Chen',
    ]);
  });

  it('given a long name, when it stands on the map, then its lines are short and no word is lost', () => {
    const name = 'Oranga Tamariki education line (EDASSIST)';
    expect(wrapped(name).join(' ')).to.equal(name);
    expect(wrapped(name).every(({length}) => length <= 24)).to.equal(true);
  });

  it('given several routes, when a heading is read out, then its number stands apart from its words', () => {
    expect(headings('h3')[0]).to.match(/^1\. \D/);
  });

  it('given what people are called, when read, then a word of another language is marked', () => {
    expect(wordsOf(page)).to.contain('Your designated liaison person. Each school has one.');
    expect(textOf(page.shadowRoot?.querySelector('[lang="mi"]'))).to.equal('whānau');
  });

  it('given somebody worried about their own behaviour, when read, then that help stands last, and nowhere else', () => {
    expect(headings('h2').at(-1)).to.equal('Worried about your own thoughts or behaviour?');
    expect(headings('h3').at(-1)).to.equal('Stop in Time');
    expect(wordsOf(page).split('Stop in Time')).to.have.length(2);
  });

  it('given a region without routes and law, when read, then nothing of them is promised', async () => {
    const {id, name, reviews, reviewsNeeded, roles, contacts} = routeRegion;
    page.region = {id, name, reviews, reviewsNeeded, roles, contacts};
    await page.updateComplete;
    expect(headings('h2')).to.deep.equal(['Worried about your own thoughts or behaviour?']);
  });

  it('given the way back, when pressed, then it is told', () => {
    const heard = hear(page, 'nrr-dismiss');
    buttonOf(page, 'Back to the course').click();
    expect(heard).to.deep.equal(['nrr-dismiss']);
  });
});
