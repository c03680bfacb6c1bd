import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/glossary-term/glossary-list.js';
import {focusedElement} from '../../../src/components/focus.js';
import {NrrTerm} from '../../../src/components/glossary-term/glossary-term.js';
import {meanings} from './find-samples.js';
import {hear, part, textOf, within, wordsOf} from './heard.js';

describe('<nrr-term>', () => {
  let term: NrrTerm;

  beforeEach(async () => {
    NrrTerm.meanings = meanings;
    const sentence = await fixture(
      html`<p>Some are <nrr-term of="grooming">groomed</nrr-term> for months, in games too.</p>`,
    );
    term = within(sentence, 'nrr-term');
  });

  const button = () => part(term, '[role=button]');
  const isOpen = () => button().getAttribute('aria-expanded') === 'true';
  const meaning = () => term.shadowRoot?.querySelector('.meaning');

  it('given a term, when read, then it is the sentence’s own word, and a button that is closed', () => {
    expect(textOf(term.parentElement)).to.equal('Some are groomed for months, in games too.');
    expect(isOpen()).to.equal(false);
    expect(meaning()).to.equal(null);
  });

  it('given a term, when pressed by Enter or Space, then its meaning opens beside it, and closes again', async () => {
    button().focus();
    await sendKeys({press: 'Enter'});
    expect(isOpen()).to.equal(true);
    expect(textOf(meaning())).to.equal(
      'grooming: Winning a child’s trust in order to abuse them. Read more: Six pressure moves',
    );
    await sendKeys({press: 'Space'});
    expect(isOpen()).to.equal(false);
    expect(meaning()).to.equal(null);
  });

  it('given a term, when opened and closed, then its meaning is said once, since the focus stays on the term', async () => {
    const said = hear(term, 'nrr-announce');
    button().focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Enter'});
    expect(said).to.deep.equal([
      'grooming: Winning a child’s trust in order to abuse them. Read more: Six pressure moves',
    ]);
  });

  it('given a meaning with a step that says more, when read, then it leads there', async () => {
    button().click();
    await term.updateComplete;
    expect(part(term, 'a').getAttribute('href')).to.equal('#/six-moves');
  });

  it('given an open meaning, when Escape is pressed in it, then it closes and the focus is on the term', async () => {
    button().focus();
    await sendKeys({press: 'Enter'});
    part(term, 'a').focus();
    await sendKeys({press: 'Escape'});
    expect(meaning()).to.equal(null);
    expect(focusedElement() === button()).to.equal(true);
  });

  it('given a narrow screen, when opened, then the sentence goes on beside the term and the meaning is below', async () => {
    const sentence = term.parentElement;
    if (sentence) sentence.style.width = '288px';
    const lines = () => term.getClientRects().length;
    const before = [lines(), button().getBoundingClientRect().left];
    button().click();
    await term.updateComplete;
    expect([lines(), button().getBoundingClientRect().left]).to.deep.equal(before);
    const box = part(term, '.meaning').getBoundingClientRect();
    expect(box.width).to.be.at.most(288);
    expect(box.top).to.be.at.least(button().getBoundingClientRect().top);
    expect(sentence?.scrollWidth).to.equal(288);
  });

  it('given a term at the end of what is in view, when opened, then its meaning is brought into view', async () => {
    const sentence = term.parentElement;
    if (sentence) sentence.style.marginBlock = `${window.innerHeight}px`;
    term.scrollIntoView({block: 'end'});
    button().click();
    await term.updateComplete;
    const box = part(term, '.meaning').getBoundingClientRect();
    expect(box.bottom).to.be.at.most(window.innerHeight + 1);
  });

  it('given a term that the glossary does not hold, when shown, then it stays a word', async () => {
    const other = await fixture(html`<nrr-term of="gone">word</nrr-term>`);
    expect(other.shadowRoot?.querySelector('[role=button]')).to.equal(null);
  });
});

describe('<nrr-glossary-list>', () => {
  it('given the glossary, when opened, then its heading has the focus and each term has its meaning', async () => {
    const list = await fixture(
      html`<nrr-glossary-list .terms=${[...meanings.values()]}></nrr-glossary-list>`,
    );
    expect(textOf(focusedElement())).to.equal('Glossary');
    expect(wordsOf(list)).to.contain('grooming Winning a child’s trust in order to abuse them.');
    expect(part(list, 'dt[lang=mi]').textContent).to.equal('whānau');
    expect(part(list, 'dd a').getAttribute('href')).to.equal('#/six-moves');
  });
});
