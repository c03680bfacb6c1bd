import {expect, fixture, html} from '@open-wc/testing';
import {AnnounceEvent} from '../../../src/components/announce.js';
import {focusedElement} from '../../../src/components/focus.js';
import type {Edition} from '../../../src/components/text-edition/edition.js';
import '../../../src/components/text-edition/text-edition.js';
import type {NrrTextEdition} from '../../../src/components/text-edition/text-edition.js';
import type {Activity} from '../../../src/course/course.js';
import {t} from '../../../src/i18n/text-edition.js';
import {contentOf, reviewEdition, sampleEdition} from './samples.js';
import {fetched, loading} from './states.js';

/** For each kind an id, what its text holds for readers, and what for reviewers alone. */
const kinds: Readonly<
  Record<Activity['kind'] | 'lesson', readonly [id: string, read: RegExp, review?: RegExp]>
> = {
  lesson: ['sample-lesson', /People who offend seldom begin.*tell \[lead\].*Thorn and NCMEC, 2024/],
  timeline: [
    'moves-timeline',
    /Fast closeness\. Becoming a best friend.*finally understands.*A new name/,
  ],
  figure: [
    'figures',
    /Of those: it went on ?Share 25% source 1.*The second lies inside.*A survey, Survey Office/,
  ],
  layers: [
    'who-sees',
    /Messages with encryption.*The company Only what is reported.*Only the people in the chat can/,
  ],
  matching: [
    'what-interrupts',
    /Fast closeness Its match An adult who often asks.*Why This takes the force/,
    /Hint Think of what this move needs/,
  ],
  'chat-lab': [
    'thread-game',
    /Before you read it: Someone builds pressure.*J, Wednesday 6\.02 pm: \[asks to move to another app\] Pressure move: A move elsewhere\..*You may notice: A sudden change/,
  ],
  check: [
    'm2-check',
    /Question 1 Which of these.*A\. A friend from a game.*Right: B\. It takes away/,
    /A\. A friend from a game says that the last round was good fun\. Not right\. It may be worth/,
  ],
  assessment: [
    'final-check',
    /It has 3 questions.*75 %.*these must be right: The image rule\./,
    /Keep it closed\. Right\. Said to answer 2\./,
  ],
  sort: [
    'triage',
    /Mateo has until four o’clock to pay\. Place Now ?Why A deadline today\. What would change it: If it ended/,
    /Today: Look at the clock\. ?Routine: This would cost the most\./,
  ],
  sequence: ['what-next', /Stay with Ravi The child comes first\. Stop replying.*Safe, stop, keep/],
  repair: [
    'the-note',
    /Instead of: Kavi seems depressed\. Better: 1\.20 pm.*Seen\./,
    /Not this: He has not been himself\. Since when\?/,
  ],
  conversation: [
    'talk-mere',
    /1\. Mere says Can you keep a secret\?.*You say: I tell only people.*2\. Mere says Someone wants.*Other replies.*Yes, I promise\. .*This can do harm\..*It goes on at 3\..*How it can end Heard/,
  ],
  voices: ['two-voices', /Police Reports start rescues\..*Privacy Children need privacy/],
  reflect: ['before-you-start', /What would you need.*Proof.*Whatever you answered: Waiting/],
  route: [
    'build-the-route',
    /Kahu, 14.*999 \(emergency\)\..*The designated liaison person\..*A deadline is/,
  ],
  recall: ['recall-sample', /Two from before\..*Secret\? ?Note\? ?On to something new/],
};

async function open(edition: Edition, ...lacking: readonly string[]): Promise<NrrTextEdition> {
  const holder = await fixture<HTMLElement>(
    html`<main>
      <nrr-text-edition .edition=${edition} .load=${loading(...lacking)}></nrr-text-edition>
    </main>`,
  );
  await fetched(holder);
  const element = holder.querySelector('nrr-text-edition');
  if (!element) throw new Error('no page');
  return element;
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function idsIn(element: Element): string[] {
  return [...element.querySelectorAll('[id]')].map(({id}) => id);
}

describe('<nrr-text-edition>', () => {
  describe('a step of each kind', () => {
    let read: NrrTextEdition;
    let review: NrrTextEdition;

    before(async () => {
      read = await open(sampleEdition);
      review = await open(reviewEdition());
    });

    for (const [kind, [id, words, more]] of Object.entries(kinds)) {
      it(`given ${kind}, when read, then its text teaches the same`, () => {
        const step = textOf(read.querySelector(`[id="${id}"]`));
        expect(step).to.match(words);
        if (more) expect(step).not.to.match(more);
      });

      if (more) {
        it(`given ${kind}, when reviewed, then all that is said to answers stands there`, () => {
          expect(textOf(review.querySelector(`[id="${id}"]`))).to.match(more);
        });
      }
    }

    it('given the final assessment, when read, then none of its questions stands there', () => {
      expect(textOf(read)).not.to.contain('Ana holds out her phone');
      expect(idsIn(read)).not.to.contain('item-look');
    });

    it('given the final assessment, when reviewed, then its items stand by region, with that region’s names', () => {
      const words = textOf(review.querySelector('#final-check'));
      expect(words).to.match(/In every region.*id: item-look.*must be known: The image rule/);
      expect(words).to.contain('Images and evidence: 3 questions outcome: lo6');
      expect(words).to.match(/The same without the story: A child holds out/);
      expect(words).to.match(/Only in: United Kingdom.*105 \(Police\) act\./);
      expect(words).to.match(/Stay The child comes first\. A\. Tell/);
    });

    it('given both editions, when looked through, then no element id stands twice', () => {
      for (const page of [read, review]) {
        const ids = idsIn(page);
        expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
      }
    });

    it('given lessons’ own headings, when read, then they stand below their step’s', () => {
      const lesson = read.querySelector('#sample-lesson');
      expect(textOf(lesson?.querySelector('h4'))).to.equal('What stays the same');
      expect(textOf(lesson?.querySelector('h5'))).to.equal('Be fair about language');
    });
  });

  it('given the page, when it opens, then its title has the focus, and once all is there it is said once', async () => {
    const said: string[] = [];
    const hear = (event: Event) => {
      if (event instanceof AnnounceEvent) said.push(event.words);
    };
    document.addEventListener(AnnounceEvent.eventName, hear);
    await open(sampleEdition);
    document.removeEventListener(AnnounceEvent.eventName, hear);
    expect(textOf(focusedElement())).to.equal(t.edition.title('Notice · Respond · Report'));
    expect(said).to.deep.equal([t.edition.loaded(2)]);
  });

  it('given a link in the contents, when followed, then the step’s heading has the focus and the address stays', async () => {
    const element = await open(sampleEdition);
    const address = location.href;
    element.querySelector<HTMLElement>('nav a[href="#triage"]')?.click();
    expect(textOf(focusedElement())).to.equal('Step triage');
    expect(location.href).to.equal(address);
    expect(element.querySelector('#triage a.open')?.getAttribute('href')).to.equal('#/triage');
  });

  it('given a module that cannot be fetched, when tried again, then it is there and has the focus', async () => {
    const element = await open(sampleEdition, 'every-kind');
    const module = element.querySelector('#module--every-kind');
    expect(textOf(module)).to.contain(t.edition.failed);
    expect(textOf(element.querySelector('#extra'))).to.contain('Lead by asking.');
    expect(textOf(element.querySelector('.progress'))).to.equal(t.edition.lacking(1, 2));
    element.load = loading();
    module?.querySelector('button')?.click();
    await new Promise(resolve => {
      document.addEventListener(AnnounceEvent.eventName, resolve, {once: true});
    });
    expect(textOf(element.querySelector('#triage h3'))).to.equal('Step triage');
    expect(textOf(focusedElement())).to.equal('1. Every kind');
  });

  it('given steps that are extra or for a role, when read, then they say so', async () => {
    const element = await open(sampleEdition);
    expect(textOf(element.querySelector('#extra .about'))).to.match(/optional · for leaders/);
    expect(textOf(element.querySelector('#final-check .about'))).to.match(/not on the 45-minute/);
  });

  it('given the reader’s region and school, when read, then help, law, terms and sources stand at the end', async () => {
    const element = await open(sampleEdition);
    const end = (part: string) => textOf(element.querySelector(`[id="end--${part}"]`));
    expect(end('help-xx')).to.match(/Ms Rangi.*Last checked: November 2026.*Stop in Time/);
    expect(end('law-xx')).to.match(
      /An adult online Ms Rangi.*Having one is an offence\..*Check locally\./,
    );
    expect(end('glossary')).to.match(/grooming ?Winning a child’s trust/);
    expect(end('sources')).to.match(
      /Safer Internet Day, New Zealand Police, 2023.*glossary: grooming/,
    );
  });

  it('given the page’s styles, when it closes, then none of them stays', async () => {
    const before = document.adoptedStyleSheets.length;
    const element = await open(sampleEdition);
    expect(document.adoptedStyleSheets.length).to.be.greaterThan(before);
    element.remove();
    expect(document.adoptedStyleSheets.length).to.equal(before);
  });

  it('given the button, when pressed, then the page is printed', async () => {
    const element = await open(sampleEdition);
    let printed = 0;
    element.print = () => {
      printed += 1;
    };
    await element.updateComplete;
    element.querySelector<HTMLElement>('.progress + button')?.click();
    expect(printed).to.equal(1);
  });

  describe('for reviewers', () => {
    it('given regions, when opened, then it says which sign-offs each owes, and which could not be fetched', async () => {
      const words = textOf(await open(reviewEdition()));
      expect(words).to.contain(t.edition.review.forWhom);
      expect(words).to.match(/Aotearoa New Zealand ?Law owed ?Safeguarding owed ?Māori owed/);
      expect(words).to.contain(t.edition.review.lacking('Aotearoa New Zealand'));
      expect(words).to.contain('Law and routes: United Kingdom');
    });

    it('given a box, when a judgement is chosen, then it takes over who reviews, and is kept while the course is open', async () => {
      const edition = reviewEdition();
      const element = await open(edition);
      write(element, 'reviewer/name', 'A. Lawyer');
      write(element, 'triage/role', 'Solicitor');
      const agree = element.querySelector<HTMLInputElement>('[name="triage/verdict"]');
      agree?.click();
      await element.updateComplete;
      expect(field(element, 'triage/name').value).to.equal('A. Lawyer');
      expect(field(element, 'triage/role').value).to.equal('Solicitor');
      expect(field(element, 'thread-game/name').value).to.equal('');
      const again = await open(edition);
      expect(field(again, 'triage/name').value).to.equal('A. Lawyer');
      expect(again.querySelector<HTMLInputElement>('[name="triage/verdict"]')?.checked).to.equal(
        true,
      );
    });
  });
});

function field(element: Element, name: string): HTMLInputElement {
  const found = element.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (!found) throw new Error(`no field ${name}`);
  return found;
}

function write(element: Element, name: string, words: string): void {
  const input = field(element, name);
  input.value = words;
  input.dispatchEvent(new Event('input', {bubbles: true}));
}

it('given the samples, when their kinds are gone through, then each kind has one', () => {
  const found = Object.values(contentOf).flatMap(({activities}) => Object.values(activities));
  expect([...found.map(({kind}) => kind), 'lesson'].toSorted()).to.deep.equal(
    Object.keys(kinds).toSorted(),
  );
});
