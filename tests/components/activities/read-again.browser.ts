import {expect, fixture, html} from '@open-wc/testing';
import {tryOutcome} from '../../../src/components/knowledge-check/assessment-parts.js';
import {reviewItem} from '../../../src/components/knowledge-check/check-review.js';
import {t} from '../../../src/i18n/activity.js';
import {bankToDraw} from '../../helpers/bank-to-draw.js';

const [first] = bankToDraw.items;

/** What a learner is told to read again after a wrong answer, and before another try. */
async function told(titles: Record<string, string>, elsewhere?: Record<string, string>) {
  if (!first) throw new Error('the bank is empty');
  const item = {...first, review: 'image-rule'};
  const holder = await fixture(
    html`<div>
      ${reviewItem({item, number: 1, response: {a: 'a'}, plainly: false, name: role => role, titles, elsewhere})}
      ${tryOutcome({missed: [], outcomes: [], review: ['image-rule'], titles, elsewhere})}
    </div>`,
  );
  return {
    links: [...holder.querySelectorAll('a')].map(link => link.getAttribute('href')),
    words: holder.textContent,
  };
}

describe('what is to be read again', () => {
  it('given a step of this course, then links lead there', async () => {
    const {links} = await told({'image-rule': 'The image rule'});
    expect(links).to.deep.equal(['#/image-rule', '#/image-rule']);
  });

  it('given a step of the course that this one goes back to, then its title is told, and no link leads nowhere', async () => {
    const {links, words} = await told({}, {'image-rule': 'The image rule'});
    expect(links).to.deep.equal([]);
    expect(words.split(t.activity.check.inCourse('The image rule'))).to.have.length(3);
  });
});
