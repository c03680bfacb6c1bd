import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/about-page/about-page.js';
import type {NrrAboutPage} from '../../../src/components/about-page/about-page.js';
import {focusedElement} from '../../../src/components/focus.js';
import {buttonOf, hear, textOf, wordsOf} from './heard.js';
import {course, region, reviewedRegion} from './samples.js';

describe('<nrr-about-page>', () => {
  let page: NrrAboutPage;

  beforeEach(async () => {
    page = await fixture(
      html`<nrr-about-page .course=${course} .region=${region} connected></nrr-about-page>`,
    );
  });

  const become = async (change: Partial<NrrAboutPage>) => {
    Object.assign(page, change);
    await page.updateComplete;
  };

  it('given the page, when it opens, then its heading has the focus', () => {
    expect(textOf(focusedElement())).to.equal('About this course');
  });

  it('given the page, when read, then it names course, version, region and licences', () => {
    const words = wordsOf(page);
    expect(words).to.contain('Notice · Respond · Report').and.contain('Version 0.1.0');
    expect(words).to.contain('Aotearoa New Zealand');
    expect(words).to.contain('MIT').and.contain('CC BY 4.0');
    expect(words).to.contain('Not tested in a real LMS yet');
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
    expect(wordsOf(page)).to.not.contain('lawyer');
  });

  it('given a course that reports, when read, then it lists what the LMS is sent', () => {
    const items = [...(page.shadowRoot?.querySelectorAll('li') ?? [])].map(textOf);
    expect(items).to.have.length(5);
    expect(items.join()).to.match(/completed.*best score.*how long.*last on.*practice answers/);
    expect(wordsOf(page)).to.contain('Your answers in the check are not sent one by one.');
  });

  it('given a school that wants each answer, when read, then that is listed too', async () => {
    await become({interactions: true});
    expect(wordsOf(page)).to.contain('each of your answers in the check');
    expect(wordsOf(page)).to.not.contain('not sent one by one');
  });

  it('given a copy without an LMS, when read, then nothing is said to be sent', async () => {
    await become({connected: false});
    expect(wordsOf(page)).to.contain('this copy is not connected');
    expect(page.shadowRoot?.querySelectorAll('li')).to.have.length(0);
  });

  it('given the way back, when pressed, then it is told', () => {
    const heard = hear(page, 'nrr-dismiss');
    buttonOf(page, 'Back to the course').click();
    expect(heard).to.deep.equal(['nrr-dismiss']);
  });
});
