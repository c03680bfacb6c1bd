import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/lesson-page/lesson-page.js';
import type {NrrLessonPage} from '../../../src/components/lesson-page/lesson-page.js';
import '../../../src/components/timeline/timeline.js';
import type {NrrTimeline} from '../../../src/components/timeline/timeline.js';
import type {Lesson} from '../../../src/course/course.js';
import {sampleLesson, sampleMoves, sampleTimeline} from '../../helpers/sample-activities.js';
import {wordsOf} from './stage.js';

const name = (role: string) => (role === 'lead' ? 'Ms Rangi' : role);

describe('<nrr-lesson-page>', () => {
  const lessonPage = (lesson: Lesson) =>
    fixture<NrrLessonPage>(
      html`<nrr-lesson-page .lesson=${lesson} .name=${name}></nrr-lesson-page>`,
    );

  it('given prose that names a role, when shown, then the school’s own name stands there', async () => {
    const element = await lessonPage(sampleLesson);
    expect(wordsOf(element)).to.contain('a reason to tell Ms Rangi .');
  });

  it('given sources, when shown, then they are listed in order with their year, and no address is a link', async () => {
    const element = await lessonPage(sampleLesson);
    const items = [...element.renderRoot.querySelectorAll('.sources li')];
    expect(items.map(item => item.querySelector('cite')?.textContent)).to.deep.equal([
      'Trends in financial sextortion',
      'Police warn of online blackmail',
    ]);
    expect(items[1]?.textContent).to.contain('New Zealand Police, 2024');
    expect(items[1]?.textContent).to.contain('https://police.example.org/news');
    expect(element.renderRoot.querySelectorAll('.sources a')).to.have.length(0);
  });

  it('given no sources, when shown, then no heading promises any', async () => {
    const element = await lessonPage({body: 'Short.', sources: []});
    expect(wordsOf(element)).to.equal('Short.');
  });

  it('given an address longer than the screen, when the screen is narrow, then it wraps', async () => {
    const holder = await fixture<HTMLElement>(html`
      <div><nrr-lesson-page .lesson=${sampleLesson} .name=${name}></nrr-lesson-page></div>
    `);
    holder.style.width = '288px';
    expect(holder.scrollWidth).to.equal(288);
  });
});

describe('<nrr-timeline>', () => {
  let element: NrrTimeline;

  beforeEach(async () => {
    element = await fixture(html`
      <nrr-timeline .activity=${sampleTimeline} .moves=${sampleMoves} .name=${name}></nrr-timeline>
    `);
  });

  const stations = () => [...element.renderRoot.querySelectorAll('ol > li')];
  const count = (selector: string) =>
    stations().map(station => station.querySelectorAll(selector).length);

  it('given six stations, when shown, then each has its move, the child and what may be noticed in words', () => {
    expect(stations()).to.have.length(6);
    const words = stations()[2]?.textContent.replace(/\s+/g, ' ').trim();
    expect(words).to.equal(
      '3 Secrecy Keeping the talk from the people who care. It is our thing. Nobody else would get it. ' +
        'You may notice: Short answers about a friend they used to be glad to talk about.',
    );
  });

  it('given the drawings, when read by a screen reader, then they are left out', () => {
    expect(count('svg[aria-hidden="true"]')).to.deep.equal([1, 1, 1, 1, 1, 1]);
  });

  it('given the moves in order, when drawn, then fewer people stay near each time, and nobody vanishes', () => {
    const near = count('.near');
    expect(near).to.deep.equal(near.toSorted((a, b) => b - a));
    expect(new Set(near).size).to.equal(6);
    expect(near.at(-1)).to.equal(0);
    expect(count('.near, .far')).to.deep.equal([8, 8, 8, 8, 8, 8]);
  });

  it('given the last move, when drawn, then one adult reaches in, and only there', () => {
    expect(count('.reach')).to.deep.equal([0, 0, 0, 0, 0, 1]);
    expect(count('.adult')).to.deep.equal([1, 1, 1, 1, 1, 1]);
  });

  it('given a narrow screen, when shown, then nothing is cut off', () => {
    element.style.display = 'block';
    element.style.width = '288px';
    expect(element.scrollWidth).to.equal(288);
  });
});
