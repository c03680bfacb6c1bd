import {expect, fixture, html} from '@open-wc/testing';
import type {NrrPaper} from '../../src/workshop/paper/paper-view.js';
import {trySmallScreen} from '../helpers/small-screen.js';
import {paperDeck, paperStates} from './paper-states.js';

const show = (what: string) =>
  fixture<NrrPaper>(html`<nrr-paper .deck=${paperDeck} .what=${what}></nrr-paper>`);

const inside = (paper: NrrPaper, selector: string): HTMLElement => {
  const found = paper.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

function namesIn(paper: NrrPaper): HTMLTextAreaElement {
  const field = inside(paper, 'textarea');
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('no field for names');
  return field;
}

async function typeNames(paper: NrrPaper, names: string): Promise<void> {
  const field = namesIn(paper);
  field.value = names;
  field.dispatchEvent(new InputEvent('input'));
  await paper.updateComplete;
}

describe('a paper on a screen of 320 px', () => {
  trySmallScreen(paperStates);
});

describe('a paper', () => {
  it('given names, when the page is left, then they are wiped and were never stored', async () => {
    const paper = await show('certificates');
    await typeNames(paper, 'Hana\n\n Wiremu ');
    const shown = () => [...(paper.shadowRoot?.querySelectorAll('.holder') ?? [])];
    expect(shown().map(each => each.textContent)).to.deep.equal(['Hana', 'Wiremu']);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    await paper.updateComplete;
    expect(shown().map(each => each.textContent)).to.deep.equal(['']);
    expect(namesIn(paper).value).to.equal('');
  });

  it('given names, when another paper is shown, then they are wiped', async () => {
    const paper = await show('certificates');
    await typeNames(paper, 'Hana');
    paper.what = 'register';
    await paper.updateComplete;
    paper.what = 'certificates';
    await paper.updateComplete;
    expect(namesIn(paper).value).to.equal('');
  });

  it('given a start, when it is typed, then the guide goes by the clock', async () => {
    const paper = await show('guide');
    const first = () => inside(paper, 'tbody th').textContent;
    expect(first()).to.equal('0 min');
    const field = inside(paper, 'input[type="time"]');
    Object.assign(field, {value: '12:05'});
    field.dispatchEvent(new InputEvent('input'));
    await paper.updateComplete;
    expect(first()).to.equal('12.05 pm');
  });

  it('given the button, when it is pressed, then it prints; what it is called names the file', async () => {
    let printed = '';
    const before = document.title;
    const paper = await show('register');
    paper.print = () => {
      printed = document.title;
    };
    inside(paper, 'button').click();
    expect(printed).to.equal('Register');
    const rules = document.adoptedStyleSheets.length;
    paper.remove();
    await paper.updateComplete;
    expect(document.title).to.equal(before);
    expect(document.adoptedStyleSheets.length).to.equal(rules - 1);
  });
});
