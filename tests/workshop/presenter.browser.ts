import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {t} from '../../src/i18n/workshop.js';
import '../../src/workshop/agenda-builder.js';
import type {NrrAgendaBuilder} from '../../src/workshop/agenda-builder.js';
import {csvOf} from '../../src/workshop/hands-file.js';
import {keyIn} from '../../src/workshop/keys.js';
import '../../src/workshop/presenter-view.js';
import type {NrrPresenter} from '../../src/workshop/presenter-view.js';
import type {NrrSlide} from '../../src/workshop/slide-view.js';
import type {Hands} from '../../src/workshop/run.js';
import {BeginEvent, EndEvent} from '../../src/workshop/workshop-events.js';
import {sampleDeck, sampleHands} from '../helpers/sample-workshop.js';
import {click, find, wordsOf} from '../components/activities/stage.js';
import {sampleSession} from './workshop-states.js';

describe('the presenter', () => {
  const {presenter, hands, end} = t.workshop;

  it('given keys alone, when pressed, then slides, blank, clock, notes and hands follow', async () => {
    const session = sampleSession();
    const element = await shown(session);
    await sendKeys({press: 'ArrowRight'});
    await sendKeys({press: 'PageDown'});
    await sendKeys({press: 'ArrowLeft'});
    expect(session.view.run.at).to.equal(1);
    await sendKeys({press: 'b'});
    expect(session.view.run.blank).to.be.true;
    await sendKeys({press: 't'});
    expect(session.view.run.pausedAt).not.to.be.undefined;
    await sendKeys({press: 'h'});
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.notes')).to.be.null;
    session.goTo(5);
    await sendKeys({press: '2'});
    expect(session.view.run.hands[sampleHands.id]?.before).to.deep.equal([0, 1, 0]);
  });

  it('given a browser that bars windows, when the projector is opened, then both are here, and it says why', async () => {
    const element = await shown(sampleSession());
    await click(element, presenter.open);
    expect(element.split).to.be.true;
    expect(wordsOf(element)).to.contain(presenter.split);
    await sendKeys({press: 'h'});
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('.columns')).to.be.null;
    expect(element.shadowRoot?.querySelectorAll('nrr-slide')).to.have.length(1);
  });

  it('given every key, when the buttons are read, then there is one for it', async () => {
    const element = await shown(sampleSession({at: 5}));
    for (const words of [presenter.back, presenter.next, presenter.blank, presenter.start]) {
      expect(find(element, 'button', words)).to.exist;
    }
    const more = `button[aria-label="${hands.more('1')}"]`;
    element.shadowRoot?.querySelector<HTMLElement>(more)?.click();
    await element.updateComplete;
    expect(wordsOf(element)).to.contain(hands.tooFew);
  });

  it('given letters and digits turned off, when pressed here or at the projector, then only the arrows work', async () => {
    const session = sampleSession();
    const element = await shown(session);
    find(element, 'label', presenter.signs).click();
    expect(session.signs).to.be.false;
    for (const press of ['ArrowRight', 'b', 't']) {
      (element.shadowRoot?.activeElement as HTMLElement | null)?.blur();
      await sendKeys({press});
    }
    expect(session.view.run).to.include({at: 1, blank: false, pausedAt: undefined});
    expect(session.asked(keyIn('KeyB b'))).to.be.undefined;
    find(element, 'label', presenter.signs).click();
    expect(session.asked(keyIn('KeyB b'))).to.deep.equal({do: 'blank'});
  });

  it('given a move or a blank projector, when the line of the place is heard, then it says the slide, and that it is blank', async () => {
    const session = sampleSession();
    const element = await shown(session);
    const heard = async () => {
      await element.updateComplete;
      return element.shadowRoot?.querySelector('.place')?.textContent.replace(/\s+/g, ' ').trim();
    };
    session.goTo(5);
    expect(await heard()).to.equal(
      `${presenter.place(6, session.agenda.slides.length)}: What do you do first?`,
    );
    session.do({do: 'blank'});
    expect(await heard()).to.contain(presenter.blanked);
  });

  it('given one hand, when it is taken back, then the button keeps the focus, and a few hands are said', async () => {
    const session = sampleSession({at: 5});
    const element = await shown(session);
    const few = element.shadowRoot?.querySelector('.hands [role="status"]');
    session.do({do: 'hand', option: 0, step: 1});
    await element.updateComplete;
    expect(few?.textContent).to.contain(hands.tooFew);
    const less = element.shadowRoot?.querySelector<HTMLElement>(
      `button[aria-label="${hands.less('1')}"]`,
    );
    less?.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(session.view.run.hands[sampleHands.id]?.before).to.deep.equal([0, 0, 0]);
    expect(element.shadowRoot?.activeElement === less, 'still has the focus').to.be.true;
    expect(less?.getAttribute('aria-disabled')).to.equal('true');
  });

  it('given the end, when it is said twice, then it is over', async () => {
    const element = await shown(sampleSession());
    await click(element, presenter.end);
    const over = oneEvent(element, EndEvent.eventName);
    await click(element, end.end);
    await over;
  });

  it('given counts, when they are a file, then its words are plain', () => {
    const session = sampleSession({at: 5});
    for (let hand = 0; hand < 3; hand++) session.do({do: 'hand', option: 1, step: 1});
    expect(csvOf(session)).to.contain('"What do you do first?","Tell the lead","3","0"');
  });
});

describe('hands on the projector', () => {
  const shownHands: Hands = {before: [3, 0, 5], after: [0, 8, 4], turn: 'after', shown: true};

  for (const [when, hands, bars] of [
    ['counted and not shown', {...shownHands, shown: false}, 0],
    ['shown before', {...shownHands, turn: 'before'}, 3],
    ['shown after', shownHands, 6],
    ['shown, where one before is too few', {...shownHands, before: [3, 1, 5]}, 3],
    ['shown, where two after are too few', {...shownHands, after: [2, 8, 4]}, 3],
  ] as const) {
    it(`given hands ${when}, when seen, then there are ${String(bars)} bars`, async () => {
      const slide = await fixture<NrrSlide>(
        html`<nrr-slide .slide=${sampleHands} .deck=${sampleDeck} .hands=${hands}></nrr-slide>`,
      );
      expect(slide.shadowRoot?.querySelectorAll('.bar')).to.have.length(bars);
    });
  }
});

describe('the agenda builder', () => {
  const {start} = t.workshop;

  it('given choices, when made, then the agenda adjusts and the workshop begins with them', async () => {
    const element = await fixture<NrrAgendaBuilder>(
      html`<nrr-agenda-builder .deck=${sampleDeck}></nrr-agenda-builder>`,
    );
    expect(wordsOf(element)).to.contain(start.total(60));
    choose(element, start.agendas(30));
    choose(element, start.alone);
    choose(element, `Part c (${start.optional})`);
    await element.updateComplete;
    expect(wordsOf(element)).to.contain(start.total(30));
    const rows = [...(element.shadowRoot?.querySelectorAll('tbody th') ?? [])];
    expect(rows.map(row => row.textContent.trim())).to.deep.equal([
      start.register,
      'Part a',
      'Part d',
      start.evaluation,
      start.slack,
    ]);
    const begun = oneEvent(element, BeginEvent.eventName);
    await click(element, start.begin);
    const {choice} = (await begun) as unknown as BeginEvent;
    expect(choice).to.deep.equal({plan: 'short', without: ['c'], alone: true});
  });

  it('given own minutes, when typed, then the agenda has just as many', async () => {
    const element = await fixture<NrrAgendaBuilder>(
      html`<nrr-agenda-builder .deck=${sampleDeck}></nrr-agenda-builder>`,
    );
    choose(element, start.own);
    await element.updateComplete;
    const field = element.shadowRoot?.querySelector<HTMLInputElement>('input[type=number]');
    if (!field) throw new Error('no field');
    field.value = '75';
    field.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(wordsOf(element)).to.contain(start.total(75));
    choose(element, start.agendas(60));
    await element.updateComplete;
    expect(wordsOf(element)).to.contain(start.total(60));
  });

  it('given no part, when all are left out, then it says so, and nothing begins', async () => {
    const element = await fixture<NrrAgendaBuilder>(
      html`<nrr-agenda-builder
        .deck=${sampleDeck}
        .choice=${{plan: 'short', without: ['a', 'c', 'd'], alone: false}}
      ></nrr-agenda-builder>`,
    );
    expect(wordsOf(element)).to.contain(start.none);
    expect(element.shadowRoot?.querySelector('.begin')).to.be.null;
  });

  it('given the agenda, when printing is asked for, then the page is printed', async () => {
    let printed = 0;
    const print = () => {
      printed++;
    };
    const element = await fixture<NrrAgendaBuilder>(
      html`<nrr-agenda-builder .deck=${sampleDeck} .print=${print}></nrr-agenda-builder>`,
    );
    await click(element, start.print);
    expect(printed).to.equal(1);
  });
});

async function shown(session: ReturnType<typeof sampleSession>): Promise<NrrPresenter> {
  return fixture<NrrPresenter>(html`<nrr-presenter .session=${session}></nrr-presenter>`);
}

/** Clicks the radio button or checkbox of a label. */
function choose(element: NrrAgendaBuilder, words: string): void {
  find(element, 'label', words).click();
}
