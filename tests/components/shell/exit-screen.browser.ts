import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/exit-screen/exit-screen.js';
import type {NrrExitScreen} from '../../../src/components/exit-screen/exit-screen.js';
import {focusedElement} from '../../../src/components/focus.js';
import type {SaveStatus} from '../../../src/components/save-status/status.js';
import type {Result} from '../../../src/course/result.js';
import {buttonOf, hear, textOf, wordsOf} from './heard.js';
import {today} from './samples.js';

const passed: Result = {completion: 'completed', success: 'passed', score: 80};
const sent: SaveStatus = {kind: 'sent', at: today};
const failed = {kind: 'not-sent', since: today, reason: 'failed'} as const;

describe('<nrr-exit-screen>', () => {
  let heard: string[];

  function show(status: SaveStatus, closed = false): Promise<NrrExitScreen> {
    const main = document.createElement('main');
    heard = hear(main, 'nrr-announce', 'nrr-stay', 'nrr-leave');
    return fixture(
      html`<nrr-exit-screen
        .status=${status}
        .result=${passed}
        ?closed=${closed}
      ></nrr-exit-screen>`,
      {parentNode: main},
    );
  }
  const buttons = (screen: NrrExitScreen) =>
    [...(screen.shadowRoot?.querySelectorAll('button') ?? [])].map(textOf);

  it('given all sent, when shown, then its heading has the focus and says that closing is safe', async () => {
    await show(sent);
    expect(textOf(focusedElement())).to.equal('You can close the course now');
  });

  it('given all sent, when read, then it says what was sent and when', async () => {
    const words = wordsOf(await show(sent));
    expect(words).to.contain('What your learning system was sent');
    expect(words).to.contain('You have completed the course.');
    expect(words).to.contain('You have passed.');
    expect(words).to.contain('Your best score: 80 out of 100.');
    expect(words).to.match(/Last sent at 10\.42\sam/);
  });

  it('given work known to be saved, when read, then it says so and when', async () => {
    const words = wordsOf(await show({kind: 'saved', at: today}));
    expect(words).to.contain('You can close the course now');
    expect(words).to.contain('Everything is saved in your learning system.');
    expect(words).to.match(/Saved at 10\.42\sam/);
  });

  it('given work that was sent, when it turns out to be saved, then nothing is said again', async () => {
    const screen = await show(sent);
    screen.status = {kind: 'saved', at: today};
    await screen.updateComplete;
    expect(heard).to.deep.equal([]);
  });

  it('given another window that took over, when read, then this one may be closed, and tells no result', async () => {
    const screen = await show({kind: 'elsewhere'});
    expect(textOf(focusedElement())).to.equal('You carry on in another window');
    expect(wordsOf(screen)).to.contain('You can close this one.');
    expect(wordsOf(screen)).to.not.contain('You have');
    expect(buttons(screen)).to.deep.equal([]);
  });

  it('given work kept on this device, when read, then leaving loses nothing, and staying still comes first', async () => {
    const screen = await show({...failed, kept: true});
    expect(wordsOf(screen)).to.contain('the next time you open the course here, it is sent');
    expect(wordsOf(screen)).to.not.contain('may be lost');
    expect(buttons(screen)).to.deep.equal(['Stay and send', 'Leave anyway']);
  });

  it('given a note for an administrator, when shown, then it stands there, and without one nothing does', async () => {
    const screen = await show(sent);
    expect(screen.shadowRoot?.querySelectorAll('nrr-admin-note').length).to.equal(0);
    screen.note = 'what was done';
    await screen.updateComplete;
    const note = screen.shadowRoot?.querySelector('nrr-admin-note')?.text;
    expect(note).to.equal('what was done');
  });

  it('given no result yet, when read, then none is told', async () => {
    const screen = await show(sent);
    screen.result = {completion: 'incomplete', success: 'unknown'};
    await screen.updateComplete;
    expect(wordsOf(screen)).to.contain('not completed the course yet');
    expect(wordsOf(screen)).to.not.match(/passed|score/);
  });

  it('given work not sent, when read, then nothing is said to be sent, and staying comes first', async () => {
    const screen = await show(failed);
    expect(wordsOf(screen)).to.not.contain('What your learning system was sent');
    expect(buttons(screen)).to.deep.equal(['Stay and send', 'Leave anyway']);
  });

  it('given work not sent, when a way is chosen by key, then it is told', async () => {
    await show(failed);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(heard).to.deep.equal(['nrr-stay', 'nrr-leave']);
  });

  it('given work being sent, when it has arrived, then that is said once', async () => {
    const screen = await show({kind: 'waiting'});
    expect(textOf(focusedElement())).to.equal('Sending your work…');
    screen.status = sent;
    await screen.updateComplete;
    screen.status = {...sent, at: new Date()};
    await screen.updateComplete;
    expect(heard).to.deep.equal(['You can close the course now']);
  });

  it('given all sent and a session still open, when read, then one may stay', async () => {
    const screen = await show(sent);
    buttonOf(screen, 'Stay in the course').click();
    expect(heard).to.deep.equal(['nrr-stay']);
  });

  const over: readonly [string, SaveStatus, boolean][] = [
    ['a session that was closed', sent, true],
    ['a session that ended', {kind: 'ended', sent: true}, false],
    ['a session that was cut off', {kind: 'ended', sent: false}, false],
    ['an LMS that is gone', {kind: 'not-sent', since: today, reason: 'lost'}, false],
  ];
  for (const [given, status, closed] of over) {
    it(`given ${given}, when shown, then nothing offers to stay`, async () => {
      expect(buttons(await show(status, closed))).to.deep.equal([]);
    });
  }

  it('given a session that was cut off, when read, then it does not say that closing is safe', async () => {
    const words = wordsOf(await show({kind: 'ended', sent: false}));
    expect(words).to.contain('Your last work was not sent');
    expect(words).to.not.contain('What your learning system was sent');
  });

  it('given no LMS, when read, then it says that there is no record', async () => {
    const words = wordsOf(await show({kind: 'untracked', kept: false}));
    expect(words).to.contain('There is no record of this visit');
    expect(words).to.contain('gone when you close');
  });
});
