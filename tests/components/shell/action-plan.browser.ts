import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/action-plan/action-plan.js';
import type {NrrActionPlan} from '../../../src/components/action-plan/action-plan.js';
import type {School} from '../../../src/components/school.js';
import {routeRegion} from '../../helpers/sample-route.js';
import {sampleReflect} from '../../helpers/sample-talk.js';
import {buttonOf, hear, part, wordsOf} from './heard.js';
import {course, school, today} from './samples.js';

const open = (started: string, own: School = school) =>
  fixture<NrrActionPlan>(
    html`<nrr-action-plan
      .actions=${sampleReflect}
      .started=${started}
      .course=${course}
      .region=${routeRegion}
      .school=${own}
      .now=${today}
    ></nrr-action-plan>`,
  );

describe('<nrr-action-plan>', () => {
  const own = Object.getOwnPropertyDescriptor(window, 'print');

  afterEach(() => {
    window.dispatchEvent(new Event('afterprint'));
    if (own) Object.defineProperty(window, 'print', own);
  });

  it('given an action was chosen in the course, when a second is ticked by keys, then no third can be, and both are printed', async () => {
    const host = await open('b');
    const heard = hear(document.body, 'nrr-announce');
    const boxes = [...(host.shadowRoot?.querySelectorAll('input') ?? [])];
    expect(boxes.map(({checked}) => checked)).to.deep.equal([false, true, false]);
    boxes[2]?.focus();
    await sendKeys({press: 'Space'});
    await host.updateComplete;
    expect(boxes.map(({disabled}) => disabled)).to.deep.equal([true, false, false]);
    expect(heard).to.deep.equal(['Two are chosen. Untick one to choose another.']);
    const isPrinted = new Promise<void>(resolve => {
      window.print = resolve;
    });
    buttonOf(host, 'Print').click();
    await isPrinted;
    const paper = document.querySelector('body > nrr-plan-paper');
    const words = paper ? wordsOf(paper) : '';
    expect(words).to.match(
      /Action 1 A colleague who saw it too By when With whom Action 2 A worry By when With whom/,
    );
    expect(words).to.contain('Ms Rangi, deputy principal, 09 555 0142');
    expect(words).to.contain('999 (emergency) Last checked: November 2026');
    boxes[2]?.click();
    await host.updateComplete;
    expect(boxes.some(({disabled}) => disabled)).to.equal(false);
  });

  it('given a school that names nobody, when opened, then there are lines to write on', async () => {
    const host = await open('', {});
    const sheet = part(host, 'nrr-plan-paper');
    expect(sheet.shadowRoot?.querySelectorAll('dd.fill')).to.have.length(4);
    expect(wordsOf(sheet)).to.contain('Write no student’s name');
  });
});
