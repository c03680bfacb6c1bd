import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {correctedRegion} from '../../../src/course/corrected-region.js';
import {focusedElement} from '../../../src/components/focus.js';
import '../../../src/components/safeguarding-card/help-button.js';
import '../../../src/components/safeguarding-card/safeguarding-card.js';
import type {NrrSafeguardingCard} from '../../../src/components/safeguarding-card/safeguarding-card.js';
import {buttonOf, hear, part, textOf, within, wordsOf} from './heard.js';
import {corrections, region, reviewedRegion, school, today} from './samples.js';

describe('<nrr-safeguarding-card>', () => {
  let page: HTMLElement;
  let card: NrrSafeguardingCard;

  beforeEach(async () => {
    page = await fixture(html`
      <main>
        <nrr-help-button></nrr-help-button>
        <nrr-safeguarding-card
          .school=${school}
          .region=${region}
          .now=${today}
        ></nrr-safeguarding-card>
        <button id="elsewhere">Next</button>
      </main>
    `);
    card = within(page, 'nrr-safeguarding-card');
    page.addEventListener('nrr-help', () => {
      card.open = !card.open;
    });
    page.addEventListener('nrr-dismiss', () => {
      card.open = false;
    });
  });

  const helpButton = () => part(within(page, 'nrr-help-button'), 'button');
  const section = (title: string) => {
    const sections = [...(card.shadowRoot?.querySelectorAll('section section') ?? [])];
    return sections.find(element => textOf(element.querySelector('h3')) === title);
  };
  const headings = () => [...(card.shadowRoot?.querySelectorAll('h3') ?? [])].map(textOf);
  const open = async (change: Partial<NrrSafeguardingCard> = {}) => {
    Object.assign(card, {open: true, ...change});
    await card.updateComplete;
  };

  describe('opening and closing', () => {
    it('given a closed card, when the page is read, then nothing of it is there', () => {
      expect(wordsOf(card)).to.equal('');
    });

    it('given the button, when pressed by key, then the card opens and its heading has the focus', async () => {
      helpButton().focus();
      await sendKeys({press: 'Enter'});
      await card.updateComplete;
      expect(textOf(focusedElement())).to.equal('Help and report');
      expect(focusedElement()?.localName).to.equal('h2');
    });

    it('given a card far down the page, when it opens, then its beginning is in view', async () => {
      const tall = document.createElement('div');
      tall.style.height = '3000px';
      page.prepend(tall);
      await open();
      const {top} = part(card, 'h2').getBoundingClientRect();
      expect(top).to.be.within(-1, innerHeight / 2);
    });

    for (const close of ['Close', 'Close help and report']) {
      it(`given an open card, when "${close}" is pressed, then it closes and the focus is back`, async () => {
        helpButton().focus();
        await sendKeys({press: 'Enter'});
        await card.updateComplete;
        buttonOf(card, close).focus();
        await sendKeys({press: 'Enter'});
        await card.updateComplete;
        expect(wordsOf(card)).to.equal('');
        expect(focusedElement() === helpButton()).to.equal(true);
      });
    }

    it('given an open card, when Escape is pressed in it, then it closes and the focus is back', async () => {
      helpButton().click();
      await card.updateComplete;
      await sendKeys({press: 'Tab'});
      await sendKeys({press: 'Escape'});
      await card.updateComplete;
      expect(card.open).to.equal(false);
      expect(focusedElement() === helpButton()).to.equal(true);
    });

    it('given an open card that was read by a screen reader’s own keys, so that nothing has the focus, when Escape is pressed, then it closes', async () => {
      helpButton().click();
      await card.updateComplete;
      focusedElement()?.blur();
      await sendKeys({press: 'Escape'});
      await card.updateComplete;
      expect(card.open).to.equal(false);
      expect(focusedElement() === helpButton()).to.equal(true);
    });

    it('given an open card, when another screen closes it, then the focus stays where that put it', async () => {
      helpButton().click();
      await card.updateComplete;
      const elsewhere = page.querySelector<HTMLElement>('#elsewhere');
      elsewhere?.focus();
      card.open = false;
      await card.updateComplete;
      expect(focusedElement() === elsewhere).to.equal(true);
    });

    it('given the button, when the card is open, then it says so', async () => {
      const help = await fixture(html`<nrr-help-button expanded></nrr-help-button>`);
      expect(part(help, 'button').getAttribute('aria-expanded')).to.equal('true');
      expect(helpButton().getAttribute('aria-expanded')).to.equal('false');
    });

    it('given an open card, when a listener asks, then only closing was told', async () => {
      const heard = hear(card, 'nrr-dismiss');
      await open();
      buttonOf(card, 'For me').click();
      expect(heard).to.deep.equal([]);
    });
  });

  describe('what stands on it', () => {
    it('given a card, when read from its top, then emergency comes first, then the school, then services', async () => {
      await open();
      expect(headings()).to.deep.equal([
        'If someone is in danger now',
        'Kōwhai School',
        'For a student',
        'For me',
      ]);
      expect(textOf(section('If someone is in danger now'))).to.contain('a threat with a deadline');
    });

    it('given a place on the card, when its button is pressed, then its heading has the focus', async () => {
      await open();
      buttonOf(card, 'For me').focus();
      await sendKeys({press: 'Enter'});
      expect(textOf(focusedElement())).to.equal('For me');
    });

    it('given contacts for one audience, when read, then each stands under its own heading only', async () => {
      await open();
      expect(textOf(section('For a student')))
        .to.contain('105 (Police)')
        .and.contain('Netsafe');
      expect(textOf(section('For me')))
        .to.contain('1737')
        .and.not.contain('105 (Police)');
    });

    it('given the school’s people, when "For me" is read, then none of them is there', async () => {
      await open();
      const words = textOf(section('For me'));
      for (const name of ['Ms Rangi', 'Mr Faleolo', 'Duty phone', 'Mrs Chen']) {
        expect(words).to.not.contain(name);
      }
    });

    it('given a concern about one of them, when the school is read, then it says whom to tell instead', async () => {
      await open();
      const words = textOf(section('Kōwhai School'));
      expect(words).to.contain('If the concern is about one of them');
      expect(words).to.match(/do not tell that person\. Tell: Mrs Chen, presiding member/);
    });

    it('given a school that filled in nothing, when read, then the card says so and what to do', async () => {
      await open({school: {}});
      const words = textOf(section('Your school'));
      expect(words).to.contain('has not filled in its safeguarding lead');
      expect(words).to.contain('ask your principal or the office');
      expect(words).to.contain('go straight to the services below');
    });

    it('given many services, when read, then the later ones are folded away and counted', async () => {
      await open();
      const details = section('For a student')?.querySelector('details');
      expect(textOf(details?.querySelector('summary'))).to.equal('2 more services');
      expect(details?.open).to.equal(false);
      expect(details?.querySelectorAll('li.entry')).to.have.length(2);
    });
  });

  describe('its links', () => {
    const links = () => [...(card.shadowRoot?.querySelectorAll('a') ?? [])];
    const link = (href: string) => links().find(element => element.getAttribute('href') === href);

    it('given numbers and addresses, when read, then each link shows where it leads', async () => {
      await open();
      const shown: Record<string, string> = {
        'tel:111': '111',
        'tel:0508638723': '0508 NETSAFE (0508 638 723)',
        'sms:4282': 'Text “Netsafe” to 4282',
        'mailto:help@netsafe.org.nz': 'help@netsafe.org.nz',
        'tel:095550142': 'Phone 09 555 0142',
        'mailto:rangi@kowhai.example': 'rangi@kowhai.example',
      };
      for (const [href, words] of Object.entries(shown)) {
        expect(textOf(link(href)), href).to.equal(words);
      }
    });

    it('given a web address, when read, then it opens outside and says so, and hands nothing over', async () => {
      await open();
      const web = link('https://105.police.govt.nz');
      expect(textOf(web)).to.contain('105.police.govt.nz').and.contain('(opens in a new tab)');
      expect(web?.target).to.equal('_blank');
      expect(web?.rel).to.equal('noopener noreferrer');
    });

    it('given a number that nobody can be sure of, when read, then it is words and no link', async () => {
      const lead = {name: 'Ms Rangi', phone: '09 555 0142 ext 7'};
      await open({school: {contacts: {lead}}});
      expect(textOf(section('Your school'))).to.contain('Phone 09 555 0142 ext 7');
      expect(section('Your school')?.querySelectorAll('a')).to.have.length(0);
    });
  });

  describe('how far it can be relied on', () => {
    const entry = (name: string) => {
      const entries = [...(card.shadowRoot?.querySelectorAll('li.entry') ?? [])];
      return textOf(entries.find(element => textOf(element.querySelector('h4')) === name));
    };

    it('given a number that nobody rang, when read, then it says when its page was seen, and that', async () => {
      await open();
      expect(entry('105 (Police)')).to.contain(
        'Last checked: November 2026 (page seen); nobody has rung it yet.',
      );
    });

    it('given a number that was rung, when read, then the day stands there', async () => {
      await open();
      expect(entry('Netsafe')).to.contain('Last checked: rung 20 November 2026');
    });

    it('given a number to confirm, when read, then it says so; others do not', async () => {
      await open();
      expect(entry('1737, Need to talk?')).to.contain('Confirm this number locally.');
      expect(entry('Netsafe')).to.not.contain('Confirm');
    });

    it('given what the school has corrected, when read years later, then that is said, and no date of ours', async () => {
      await open({region: correctedRegion(region, corrections), now: new Date(2028, 5, 1)});
      expect(entry('Netsafe')).to.contain('09 555 0100');
      expect(entry('Netsafe')).to.contain('Given by your school: phone number, web address.');
      expect(entry('Netsafe')).to.not.match(/0508|NETSAFE|Last checked|more than a year/);
      const hours = entry('1737, Need to talk?');
      expect(hours).to.contain('Given by your school: hours. Last checked: November 2026');
      expect(hours).to.contain('more than a year ago');
      expect(hours).to.contain('Confirm this number locally.');
    });

    it('given each contact, when read, then its hours stand there', async () => {
      await open();
      expect(entry('Netsafe')).to.contain('People answer Monday to Friday, 8 am to 8 pm.');
    });

    it('given a card read more than a year later, when read, then it says so, above and at each', async () => {
      await open({now: new Date(2028, 0, 15)});
      expect(wordsOf(card)).to.contain('were last checked more than a year ago');
      expect(entry('111 (emergency)')).to.contain('more than a year ago');
    });

    it('given a card read within the year, when read, then nothing is called old', async () => {
      await open();
      expect(wordsOf(card)).to.not.contain('more than a year ago');
    });

    it('given reviews that are owed, when read, then the card is called a draft', async () => {
      await open();
      expect(wordsOf(card)).to.match(/Draft: .* not yet been reviewed by .*Māori reviewer/);
    });

    it('given a region that was reviewed, when read, then nothing is called a draft', async () => {
      await open({region: reviewedRegion});
      expect(wordsOf(card)).to.not.contain('Draft');
    });
  });
});
