import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {GoEvent} from '../../../src/components/step-nav/go-events.js';
import '../../../src/components/step-nav/all-steps.js';
import '../../../src/components/step-nav/step-list.js';
import type {NrrStepList} from '../../../src/components/step-nav/step-list.js';
import '../../../src/components/step-nav/step-nav.js';
import type {NrrStepNav} from '../../../src/components/step-nav/step-nav.js';
import {buttonOf, hear, part, textOf} from './heard.js';
import {module} from './samples.js';

/** The steps that an element asks to go to. */
function goneTo(element: Element): string[] {
  const steps: string[] = [];
  element.addEventListener('nrr-go', event => {
    if (event instanceof GoEvent) steps.push(event.stepId);
  });
  return steps;
}

describe('<nrr-step-nav>', () => {
  const at = (current: string) =>
    fixture<NrrStepNav>(
      html`<nrr-step-nav .steps=${module.steps} current=${current}></nrr-step-nav>`,
    );
  const buttons = (element: NrrStepNav) =>
    [...(element.shadowRoot?.querySelectorAll('button') ?? [])].map(textOf);

  it('given a step in the middle, when read, then previous and next name the steps they lead to', async () => {
    expect(buttons(await at('moving'))).to.deep.equal([
      'Previous What you can notice along the way',
      'Next A new friend',
    ]);
  });

  it('given a step in the middle, when next is pressed by key, then the next step is asked for', async () => {
    const element = await at('moving');
    const steps = goneTo(element);
    buttonOf(element, 'Next').focus();
    await sendKeys({press: 'Enter'});
    buttonOf(element, 'Previous').focus();
    await sendKeys({press: 'Enter'});
    expect(steps).to.deep.equal(['thread', 'timeline']);
  });

  it('given the first step, when going back, then the way leads out', async () => {
    const element = await at('six-moves');
    const heard = hear(element, 'nrr-go', 'nrr-home');
    buttonOf(element, 'Start page').click();
    expect(heard).to.deep.equal(['nrr-home']);
  });

  it('given the last step, when going on, then the way leads out', async () => {
    const element = await at('check');
    const heard = hear(element, 'nrr-go', 'nrr-home');
    buttonOf(element, 'Finish').click();
    expect(heard).to.deep.equal(['nrr-home']);
  });
});

describe('<nrr-step-list>', () => {
  let element: NrrStepList;

  beforeEach(async () => {
    element = await fixture(
      html`<nrr-step-list
        .module=${module}
        current="moving"
        .done=${new Set(['six-moves', 'timeline', 'a-step-of-another-module'])}
      ></nrr-step-list>`,
    );
  });

  const details = () => part(element, 'details') as HTMLDetailsElement;
  const summary = () => part(element, 'summary');
  const list = () => part(element, 'nrr-all-steps');
  const rows = () => [...(list().shadowRoot?.querySelectorAll('li button') ?? [])];

  it('given a step, when read, then it says where one is, what is done and what is left', () => {
    expect(textOf(summary())).to.contain('Step 3 of 5');
    expect(textOf(summary())).to.contain('2 of 5 steps done, about 5 minutes left');
  });

  it('given some steps done, when the bar is seen, then it has the same count, and is not said a second time', () => {
    const bar = part(element, 'progress') as HTMLProgressElement;
    expect([bar.value, bar.max]).to.deep.equal([2, 5]);
    expect(bar.ariaHidden).to.equal('true');
  });

  it('given every step done, when read, then that is said', async () => {
    element.done = new Set(module.steps.map(({id}) => id));
    await element.updateComplete;
    expect(textOf(summary())).to.contain('All steps done');
  });

  it('given the list, when it is unfolded by key, then done and here are told in words', async () => {
    summary().focus();
    await sendKeys({press: 'Enter'});
    expect(details().open).to.equal(true);
    expect(rows().map(textOf)).to.deep.equal([
      'Six pressure moves 2 minutes, Done',
      'What you can notice along the way 1 minute, Done',
      'When the conversation moves 1 minute, You are here',
      'A new friend 2 minutes',
      'Check your understanding 2 minutes',
    ]);
    expect(rows().map(row => row.getAttribute('aria-current'))).to.deep.equal([
      null,
      null,
      'step',
      null,
      null,
    ]);
  });

  it('given the list unfolded, when a step is chosen by key, then it is asked for and the list folds', async () => {
    const steps = goneTo(element);
    summary().focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(steps).to.deep.equal(['timeline']);
    expect(details().open).to.equal(false);
  });

  it('given the list unfolded, when Escape is pressed, then it folds and the focus is on its summary', async () => {
    summary().focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Escape'});
    expect(details().open).to.equal(false);
    expect(element.shadowRoot?.activeElement === summary()).to.equal(true);
  });
});

describe('the steps that a learner may leave out', () => {
  const steps = module.steps.map(step => ({
    ...step,
    ...(step.id === 'moving' && {optional: true as const, for: 'leadership' as const}),
    ...(step.id === 'thread' && {optional: true as const}),
    ...(step.id === 'timeline' && {full: true as const}),
  }));

  it('given such steps, when the list is read, then each says so, and for whom it is', async () => {
    const element = await fixture<HTMLElement>(
      html`<nrr-all-steps .steps=${steps} current="six-moves"></nrr-all-steps>`,
    );
    const said = [...(element.shadowRoot?.querySelectorAll('.facts') ?? [])].map(textOf);
    expect(said).to.deep.equal([
      '2 minutes, You are here',
      'not on the 45-minute route, 1 minute',
      'for leaders, optional, 1 minute',
      'optional, 2 minutes',
      '2 minutes',
    ]);
  });

  it('given all others done, when the place is read, then all is done', async () => {
    const done = new Set(steps.filter(step => !('optional' in step)).map(({id}) => id));
    const element = await fixture<NrrStepList>(
      html`<nrr-step-list
        .module=${{...module, steps}}
        current="thread"
        .done=${done}
      ></nrr-step-list>`,
    );
    expect(textOf(part(element, 'summary')))
      .to.contain('Step 4 of 5')
      .and.contain('All steps done');
    const progress = part(element, 'progress') as HTMLProgressElement;
    expect([progress.value, progress.max]).to.deep.equal([3, 3]);
  });
});
