import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/components/save-status/save-status.js';
import type {NrrSaveStatus} from '../../../src/components/save-status/save-status.js';
import type {SaveStatus} from '../../../src/components/save-status/status.js';
import {hear, part, wordsOf} from './heard.js';
import {today} from './samples.js';

const sent: SaveStatus = {kind: 'sent', at: today};
const waiting: SaveStatus = {kind: 'waiting'};
const failed: SaveStatus = {kind: 'not-sent', since: today, reason: 'failed'};

describe('<nrr-save-status>', () => {
  let element: NrrSaveStatus;
  let heard: string[];

  beforeEach(async () => {
    const main = document.createElement('main');
    heard = hear(main, 'nrr-announce');
    element = await fixture(html`<nrr-save-status></nrr-save-status>`, {parentNode: main});
  });

  async function become(...statuses: readonly SaveStatus[]): Promise<void> {
    for (const status of statuses) {
      element.status = status;
      await element.updateComplete;
    }
  }

  it('given a course that has just begun, when read, then it is connecting, silently', () => {
    expect(wordsOf(element)).to.equal('Connecting to your learning system…');
    expect(heard).to.deep.equal([]);
  });

  it('given work that goes out as usual, when it is sent again and again, then nothing is said aloud', async () => {
    await become(sent, waiting, sent, waiting, sent);
    expect(heard).to.deep.equal([]);
  });

  it('given an LMS that fails, when it is tried for long, then that is said once, and its end once', async () => {
    await become(
      sent,
      waiting,
      failed,
      waiting,
      failed,
      {...failed, since: new Date()},
      waiting,
      sent,
    );
    expect(heard).to.have.length(2);
    expect(heard[0]).to.contain('did not take your work');
    expect(heard[1]).to.equal('Your work has now been sent.');
  });

  it('given work sent and then known to be saved, when that goes on, then nothing is said aloud', async () => {
    await become(sent, {kind: 'saved', at: today}, waiting, sent, {kind: 'saved', at: today});
    expect(heard).to.deep.equal([]);
    expect(wordsOf(element)).to.match(/^Saved in your learning system at 10\.42\sam$/);
  });

  it('given trouble, when the work is found to be saved, then that is said once', async () => {
    await become(failed, waiting, {kind: 'saved', at: today}, waiting, sent);
    expect(heard).to.have.length(2);
    expect(heard[1]).to.match(/^Saved in your learning system/);
  });

  it('given another window that took over, when it did, then that is said, and stands as trouble does', async () => {
    element.style.setProperty('--off', 'red');
    await become(sent, {kind: 'elsewhere'});
    expect(heard).to.deep.equal(['Open in another window: nothing is sent from here any more']);
    expect(getComputedStyle(part(element, 'p')).borderInlineStartWidth).to.equal('4px');
  });

  it('given trouble, when read, then the words say what to do, and an icon stands beside them', async () => {
    await become(failed);
    expect(wordsOf(element)).to.match(/Not sent since 10\.42\sam.*leave it open/);
    expect(element.shadowRoot?.querySelectorAll('[aria-hidden] svg')).to.have.length(1);
  });

  it('given a look back at a finished attempt, when it opens, then it is said that nothing is recorded', async () => {
    await become({kind: 'review', why: 'review'});
    expect(heard).to.deep.equal(['You are looking back: nothing is recorded']);
  });

  it('given the line, when it changes, then it is no live region of its own', () => {
    expect(element.shadowRoot?.querySelectorAll('[role], [aria-live]')).to.have.length(0);
  });
});
