import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/about-page/about-page.js';
import type {NrrAboutPage} from '../../../src/components/about-page/about-page.js';
import {focusedElement} from '../../../src/components/focus.js';
import {buttonOf, hear, textOf, wordsOf} from './heard.js';
import {regionReviews} from './find-samples.js';
import {course, region, reviewedRegion} from './samples.js';

describe('<nrr-about-page>', () => {
  let page: NrrAboutPage;

  beforeEach(async () => {
    page = await fixture(
      html`<nrr-about-page
        .course=${course}
        .region=${region}
        .reviews=${regionReviews}
        connected
      ></nrr-about-page>`,
    );
  });

  const become = async (change: Partial<NrrAboutPage>) => {
    Object.assign(page, change);
    await page.updateComplete;
  };

  /** The lines of the list that stands below a heading, up to the next. */
  const linesUnder = (heading: string) => {
    const parts = [...(page.shadowRoot?.querySelector('section')?.children ?? [])];
    const at = parts.findIndex(each => each.localName === 'h2' && textOf(each) === heading);
    const rest = parts.slice(at + 1);
    const end = rest.findIndex(({localName}) => localName === 'h2');
    return rest.slice(0, end).flatMap(each => [...each.querySelectorAll('li')].map(textOf));
  };

  it('given the page, when it opens, then its heading has the focus', () => {
    expect(textOf(focusedElement())).to.equal('About this course');
  });

  it('given the page, when read, then it names course, version, region and licences', () => {
    const words = wordsOf(page);
    expect(words).to.contain('Notice · Respond · Report').and.contain('Version 0.1.0');
    expect(words).to.contain('Aotearoa New Zealand');
    expect(words).to.contain('MIT').and.contain('CC BY 4.0');
    expect(words).to.contain('Lit (BSD 3-Clause), tslib (0BSD)').and.contain('Lucide (ISC');
  });

  it('given the page, when read, then it says plainly what nobody has tried, screen readers among it', () => {
    const tried = linesUnder('What it was tried with').join();
    expect(tried).to.contain('Not yet in a real LMS.').and.contain('Not yet in Safari');
    expect(tried).to.contain(
      'Screen readers: Orca in part, by a program. Not NVDA, JAWS, VoiceOver',
    );
  });

  it('given two regions, one reviewed, when read, then it names what is not reviewed, and where', () => {
    expect(linesUnder('What has not been reviewed')).to.deep.equal([
      'the law, by a lawyer: Aotearoa New Zealand',
      'safeguarding practice, by a specialist: Aotearoa New Zealand',
      'te reo Māori and tikanga, by a Māori reviewer',
      'the whole course, by survivors',
      'by Deaf and disabled people',
      'by rainbow readers',
      'by young people',
      'by Pacific readers and communities',
    ]);
  });

  it('given all regions reviewed, when read, then the readers whom nobody asked are still named', async () => {
    await become({reviews: regionReviews.slice(1)});
    expect(linesUnder('What has not been reviewed')[0]).to.equal('the whole course, by survivors');
  });

  it('given contacts, when read, then it says when their pages were seen and how many were rung', async () => {
    expect(wordsOf(page)).to.contain('were last seen in November 2026. 1 of the 9 contacts was');
    const contacts = region.contacts.map(contact => ({...contact, rung: null}));
    await become({region: {...region, contacts}});
    expect(wordsOf(page)).to.contain('Nobody has rung any of the 9 contacts yet.');
  });

  it('given the page, when followed, then it leads to sources, glossary and search', () => {
    const links = [...(page.shadowRoot?.querySelectorAll('.way') ?? [])];
    expect(links.map(link => link.getAttribute('href'))).to.deep.equal([
      '#/sources',
      '#/glossary',
      '#/search',
    ]);
  });

  it('given reviews that are owed, when read, then each is named', () => {
    expect(wordsOf(page)).to.match(
      /Draft content: not yet reviewed by .*lawyer.*safeguarding.*Māori reviewer/,
    );
  });

  it('given all reviews, when read, then it says who reviewed when, and nothing of a draft', async () => {
    await become({region: reviewedRegion});
    expect(wordsOf(page)).to.contain('Law: reviewed by A. Lawyer on 1 December 2026.');
    expect(wordsOf(page)).to.contain('C. Reviewer on 3 December 2026');
    expect(wordsOf(page)).to.not.contain('Draft');
  });

  it('given one review of three, when read, then the others are still owed', async () => {
    await become({region: {...region, reviews: reviewedRegion.reviews.slice(0, 1)}});
    expect(wordsOf(page)).to.contain('Law: reviewed by A. Lawyer');
    expect(wordsOf(page)).to.match(/not yet reviewed by a safeguarding .* or a Māori reviewer/);
    expect(wordsOf(page)).to.not.contain('reviewed by a lawyer');
  });

  it('given a course that reports, when read, then it lists what the LMS is sent', () => {
    const items = linesUnder('What your learning system (LMS) is sent');
    expect(items).to.have.length(6);
    expect(items.join()).to.match(/completed.*best score.*how long.*last on.*practice answers/);
    expect(wordsOf(page)).to.contain('Your answers in the final check are not sent one by one.');
  });

  it('given a school that wants each answer, when read, then that is listed too', async () => {
    await become({interactions: true});
    expect(wordsOf(page)).to.contain('each of your answers in the final check');
    expect(wordsOf(page)).to.not.contain('not sent one by one');
  });

  it('given a copy without an LMS, when read, then nothing is said to be sent', async () => {
    await become({connected: false});
    expect(wordsOf(page)).to.contain('this copy is not connected');
    expect(linesUnder('What your learning system (LMS) is sent')).to.deep.equal([]);
  });

  it('given the way back, when pressed, then it is told', () => {
    const heard = hear(page, 'nrr-dismiss');
    buttonOf(page, 'Back to the course').click();
    expect(heard).to.deep.equal(['nrr-dismiss']);
  });
});
