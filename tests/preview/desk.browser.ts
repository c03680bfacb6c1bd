import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {openDesk, settled, type DeskUnderTest} from './desk.js';

const bar = 'nrr-launch-bar';

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({press: key});
}

/** Presses a button of the launch bar with the keyboard. */
async function pressButton({find, desk}: DeskUnderTest, selector: string): Promise<void> {
  find(bar, selector).focus();
  await press('Enter');
  await settled(desk);
}

describe('given the small LMS with a course in its frame', () => {
  let under: DeskUnderTest;

  beforeEach(async () => {
    under = await openDesk();
  });
  afterEach(() => {
    under.desk.leave();
  });

  it('when it is opened, then the course runs and what it set is in the record', () => {
    expect(under.status()).to.equal('The course is open: SCORM 1.2, normal mode.');
    expect(under.text('nrr-record-table')).to.contain('Not finished yet incomplete');
    expect(under.text('nrr-record-table')).to.contain('Last commit at 10:42:07');
  });

  it('when the course sets a value, then the record shows at once that it is not committed', async () => {
    under.frame()?.contentDocument?.querySelector('button')?.click();
    await settled(under.desk);
    expect(under.text('nrr-record-table')).to.match(/page-2 not committed yet/);
  });

  it('when the course is closed by key, then it says its last word first and the keyboard stays in the bar', async () => {
    await pressButton(under, '.close');
    expect(under.frame() === null).to.be.true;
    expect(under.status()).to.equal('The course is closed. Launch it to carry on.');
    expect(under.text('nrr-record-table')).to.match(
      /Time in ended sessions cmi\.core\.total_time 5 s/,
    );
    expect(under.focused()).to.equal('launch');
    expect('API' in window).to.be.false;
  });

  it('when it is launched again by key, then it resumes and the keyboard is in the course', async () => {
    await pressButton(under, '.close');
    await pressButton(under, '.launch');
    await under.running();
    expect(under.text('nrr-record-table')).to.contain('Carried on from last time');
    expect(under.focused()).to.equal('iframe');
  });

  it('when the page goes, then the course has ended before', async () => {
    under.desk.leave();
    await under.desk.updateComplete;
    expect(under.status()).to.contain('The course is closed');
    expect(under.frame() === null).to.be.true;
    expect('API' in window).to.be.false;
  });

  it('when the page comes back, then the course is opened again', async () => {
    under.desk.leave();
    await under.desk.comeBack();
    await under.running();
    expect(under.text('nrr-record-table')).to.contain('Carried on from last time');
  });

  it('when a new attempt is asked for by key, then it asks in place and keeps the record unless told', async () => {
    await pressButton(under, '.fresh');
    expect(under.text(bar, '.ask')).to.contain('Erase what this LMS recorded for SCORM 1.2');
    expect(under.focused()).to.equal('ask');
    await press('Tab', 'Tab', 'Enter');
    await settled(under.desk);
    expect(under.focused()).to.equal('fresh');
    expect(under.text(bar)).not.to.contain('Erase');
    expect(under.text('nrr-record-table')).to.contain('1 session so far');
  });

  it('when a new attempt is confirmed by key, then it begins from nothing', async () => {
    await pressButton(under, '.close');
    await pressButton(under, '.fresh');
    await press('Tab', 'Enter');
    await under.running();
    expect(under.text('nrr-record-table')).to.contain('Opened for the first time');
    expect(under.text('nrr-record-table')).to.contain('1 session so far');
  });

  it('when a frame size is chosen by key, then the frame has it at once and the course goes on', async () => {
    const before = under.frame();
    const size = under.find(bar, 'select[name=size]') as HTMLSelectElement;
    size.focus();
    await press('End', 'ArrowUp');
    await settled(under.desk);
    expect(size.value).to.equal('phone');
    expect(under.frame() === before).to.be.true;
    expect([under.frame()?.clientWidth, under.frame()?.clientHeight]).to.deep.equal([367, 666]);
    expect(under.chosen.at(-1)?.size).to.equal('phone');
  });

  it('when another mode is chosen, then it counts from the next launch on', async () => {
    under.find(bar, 'select[name=mode]').focus();
    await press('ArrowDown');
    await settled(under.desk);
    expect(under.status()).to.contain('normal mode');
    expect(under.text(bar, '.changed:not([hidden])')).to.equal(
      'Launch again to use what you chose.',
    );
    await pressButton(under, '.launch');
    await under.running();
    expect(under.status()).to.contain('review mode');
    expect(under.text('nrr-record-table')).to.contain('Does not count');
  });

  it('when a name is typed and Enter is pressed, then the course is launched for that learner', async () => {
    const name = under.find(bar, 'input') as HTMLInputElement;
    name.focus();
    name.select();
    await sendKeys({type: 'Ōku, Hēmi'});
    await press('Enter');
    await under.running();
    expect(under.text('nrr-record-table')).to.contain('Ōku, Hēmi');
  });

  it('when the calls are unfolded by key, then they are there with their values', async () => {
    const summaries = under.desk.shadowRoot?.querySelectorAll('summary');
    summaries?.[3]?.focus();
    await press('Enter');
    await settled(under.desk);
    await nextFrame();
    expect(under.text('nrr-call-log')).to.match(/LMSSetValue cmi\.core\.exit suspend true/);
  });

  it('when the skip link is used, then the keyboard is in the course', async () => {
    under.find('.skip').focus();
    await press('Enter');
    await aTimeout(0);
    expect(under.focused()).to.equal('iframe');
  });
});

describe('given a browser that keeps nothing', () => {
  it('when the LMS is opened, then it says so, and a relaunch still resumes', async () => {
    const under = await openDesk(true);
    expect(under.text('.alert')).to.contain('keeps nothing for this page');
    await pressButton(under, '.launch');
    await under.running();
    expect(under.text('nrr-record-table')).to.contain('Carried on from last time');
    under.desk.leave();
  });
});
