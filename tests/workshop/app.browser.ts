import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {focusedElement} from '../../src/components/focus.js';
import {t} from '../../src/i18n/workshop.js';
import {t as words} from '../../src/i18n/workshop-paper.js';
import '../../src/workshop/workshop-app.js';
import type {NrrWorkshop} from '../../src/workshop/workshop-app.js';
import {find, wordsOf} from '../components/activities/stage.js';
import {paperDeck} from './paper-states.js';

const {start} = t.workshop;

describe('the workshop’s page', () => {
  let app: NrrWorkshop;

  beforeEach(async () => {
    history.replaceState(null, '', '#/');
    app = await fixture<NrrWorkshop>(html`<nrr-workshop .deck=${paperDeck}></nrr-workshop>`);
  });
  afterEach(() => {
    history.replaceState(null, '', '#/');
  });

  const view = async (tag: string): Promise<LitElement> => {
    await app.updateComplete;
    const shown = app.querySelector<LitElement>(tag);
    if (!shown) throw new Error(`no ${tag}`);
    await shown.updateComplete;
    return shown;
  };

  /** Does what leads to another view, and waits until the focus is there. */
  const follow = async (tag: string, go: () => void): Promise<LitElement> => {
    go();
    const isThere = () => focusedElement()?.getRootNode() === app.querySelector(tag)?.shadowRoot;
    while (!isThere()) await new Promise(requestAnimationFrame);
    return view(tag);
  };

  it('given an agenda, when a paper is opened, made large and left, then it is for that agenda, and all is as it was', async () => {
    const builder = await view('nrr-agenda-builder');
    find(builder, 'label', start.agendas(30)).click();
    await builder.updateComplete;
    const link = find(builder, 'a', 'Guide');
    expect(link.parentElement?.textContent).to.contain(words.paper.screen.pages(11));

    const paper = await follow('nrr-paper', () => {
      link.click();
    });
    expect(focusedElement()?.textContent).to.equal('Guide');
    expect(wordsOf(paper)).to.contain(words.paper.guide.for(30));
    find(paper, 'label', words.paper.screen.large).click();
    await view('nrr-paper');

    const again = await follow('nrr-agenda-builder', () => {
      find(paper, 'a', words.paper.screen.back).click();
    });
    expect(focusedElement()?.textContent).to.equal('Guide');
    expect(wordsOf(again)).to.contain(start.total(30));
    expect(wordsOf(again)).to.contain(words.paper.screen.pages(23));
  });

  it('given the workshop, when it begins and ends, then the focus follows, and the agenda is still chosen', async () => {
    const builder = await view('nrr-agenda-builder');
    find(builder, 'label', start.alone).click();
    await builder.updateComplete;
    const presenter = await follow('nrr-presenter', () => {
      find(builder, 'button', start.begin).click();
    });
    expect(focusedElement()?.textContent).to.equal(t.workshop.presenter.title);
    find(presenter, 'button', t.workshop.presenter.end).click();
    await presenter.updateComplete;
    expect(focusedElement()?.textContent).to.equal(t.workshop.end.title);
    const again = await follow('nrr-agenda-builder', () => {
      find(presenter, 'button', t.workshop.end.end).click();
    });
    expect(wordsOf(again)).to.contain(start.aloneNote(['Part b']));
    expect(history.state).to.equal(null);
  });

  it('given a paper that there is not, when its address is opened, then the agenda is there', async () => {
    await follow('nrr-agenda-builder', () => {
      location.hash = '#/paper/nothing?plan=short';
    });
    expect(wordsOf(await view('nrr-agenda-builder'))).to.contain(start.total(30));
  });
});
