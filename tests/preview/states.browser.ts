import {expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../src/preview/call-log.js';
import {firstChoices} from '../../src/preview/choices.js';
import '../../src/preview/element-table.js';
import '../../src/preview/interaction-table.js';
import '../../src/preview/launch-bar.js';
import '../../src/preview/record-table.js';
import {audit, auditState, themes, type ComponentState} from '../helpers/a11y.js';
import {openDesk, settled} from './desk.js';

const values = {
  'cmi.core.lesson_status': 'passed',
  'cmi.core.score.raw': '100',
  'cmi.core.score.max': '100',
  'cmi.suspend_data': 'x'.repeat(900),
};
const kept = {values, sessions: 3, at: '2026-11-22T10:00:00.000Z'};
const interaction = {id: 'q1', type: 'choice', response: 'a', pattern: 'b', result: 'wrong'};
const at = new Date('2026-11-22T10:00:00');
const calls = [
  {at, name: 'LMSInitialize', input: [''], output: 'true', code: 0, error: ''},
  {
    at,
    name: 'LMSSetValue',
    input: ['cmi.core.lesson_status', 'Passed'],
    output: 'false',
    code: 405,
    error: 'Incorrect Data Type',
  },
];

const states: readonly ComponentState[] = [
  {
    name: 'nrr-launch-bar with no course open',
    template: html`<nrr-launch-bar .choices=${firstChoices}></nrr-launch-bar>`,
  },
  {
    name: 'nrr-launch-bar asking about a new attempt, with other choices than the open course',
    template: html`<nrr-launch-bar
      .choices=${{...firstChoices, mode: 'review'}}
      .launched=${firstChoices}
    ></nrr-launch-bar>`,
    setup: async holder => {
      const bar = holder.querySelector('nrr-launch-bar');
      bar?.shadowRoot?.querySelector<HTMLElement>('.fresh')?.click();
      await bar?.updateComplete;
    },
  },
  {
    name: 'nrr-record-table with values that are not committed',
    template: html`<nrr-record-table
      .live=${{...values, 'cmi.core.exit': 'suspend'}}
      .kept=${kept}
    ></nrr-record-table>`,
  },
  {name: 'nrr-record-table with nothing', template: html`<nrr-record-table></nrr-record-table>`},
  {
    name: 'nrr-interaction-table with one',
    template: html`<nrr-interaction-table .rows=${[interaction]}></nrr-interaction-table>`,
  },
  {
    name: 'nrr-interaction-table with none',
    template: html`<nrr-interaction-table></nrr-interaction-table>`,
  },
  {
    name: 'nrr-element-table with values',
    template: html`<nrr-element-table .values=${values}></nrr-element-table>`,
  },
  {
    name: 'nrr-call-log with an error',
    template: html`<nrr-call-log .calls=${calls}></nrr-call-log>`,
  },
  {name: 'nrr-call-log with no calls', template: html`<nrr-call-log></nrr-call-log>`},
];

for (const state of states) {
  describe(`given ${state.name}`, () => {
    for (const theme of themes) {
      it(`when it is shown in the ${theme} theme, then axe finds nothing wrong`, async () => {
        const {violations} = await auditState(state, theme);
        expect(violations, violations.join('\n')).to.be.empty;
      });
    }
  });
}

describe('given the call log', () => {
  it('when only errors are chosen, then only they are shown, with code and words', async () => {
    const holder = document.createElement('div');
    document.body.append(holder);
    const log = document.createElement('nrr-call-log');
    log.calls = calls;
    holder.append(log);
    await log.updateComplete;
    const select = log.shadowRoot?.querySelector('select');
    if (select) select.value = 'errors';
    select?.dispatchEvent(new Event('change'));
    await log.updateComplete;
    const rows = [...(log.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
    expect(rows.length).to.equal(1);
    expect(rows[0]?.textContent).to.contain('Error 405: Incorrect Data Type');
    holder.remove();
  });
});

describe('given the whole desk with every panel open', () => {
  for (const theme of themes) {
    it(`when it is shown in the ${theme} theme, then axe finds nothing wrong`, async () => {
      const {desk} = await openDesk(true);
      for (const details of desk.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      await settled(desk);
      document.documentElement.dataset['theme'] = theme;
      const {violations} = await audit(desk);
      expect(violations, violations.join('\n')).to.be.empty;
      desk.leave();
    });
  }

  it('when the window is 320 pixels wide, then nothing is wider than it', async () => {
    await setViewport({width: 320, height: 640});
    const {desk} = await openDesk(true);
    for (const details of desk.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    await settled(desk);
    const {scrollWidth, clientWidth} = document.documentElement;
    expect([window.innerWidth, scrollWidth]).to.deep.equal([320, clientWidth]);
    await setViewport({width: 800, height: 600});
    desk.leave();
  });
});
