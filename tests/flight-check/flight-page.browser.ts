import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {surroundingsOf} from '../../src/connection/surroundings.js';
import {t} from '../../src/i18n/flight-check.js';
import {auditStates} from '../helpers/a11y.js';
import {trySmallScreen} from '../helpers/small-screen.js';
import {flightStates, optionsWith, startCheck} from './states.js';

describe('the states of the flight check', () => {
  auditStates(flightStates);
});

describe('the flight check on a screen of 320 px', () => {
  trySmallScreen(flightStates);
});

describe('the page of the flight check', () => {
  async function shown(options = optionsWith([])) {
    const holder = document.createElement('main');
    await fixture(
      html`<nrr-flight-check .options=${options.options} version="1.0.0"></nrr-flight-check>`,
      {parentNode: holder},
    );
    document.body.append(holder);
    const page = holder.querySelector('nrr-flight-check');
    const root = page?.shadowRoot;
    if (!page || !root) throw new Error('the page is not there');
    const button = (words: string) =>
      [...root.querySelectorAll('button')].find(each => each.textContent.trim() === words);
    return {...options, holder, page, root, button};
  }

  it('given the page, when only shown, then no call is made', async () => {
    const {calls} = await shown();
    expect(calls).to.be.empty;
  });

  it('given a keyboard, when the check is started, then the results have the focus, the report says all', async () => {
    const {root, button} = await shown();
    button(t.flight.start)?.focus();
    await sendKeys({press: 'Enter'});
    await expectFocus(root, 'results');
    const report = root.querySelector('nrr-copy-field')?.text ?? '';
    for (const title of [t.flight.titles.commit, t.flight.titles.size, t.flight.titles.clock]) {
      expect(report).to.contain(title);
    }
    expect(report).not.to.match(/hemi|hēmi|rangi/i);
  });

  it('given results, when the session is ended, then the LMS hears it once, and the end is a result', async () => {
    const {holder, root, page, button, calls} = await shown();
    await startCheck(holder);
    button(t.flight.end)?.click();
    await page.updateComplete;
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(calls.filter(({name}) => name === 'Terminate')).to.have.length(1);
    expect(button(t.flight.end)).to.equal(undefined);
    const findings = root.querySelector('nrr-flight-findings')?.findings ?? [];
    expect(findings.map(({id}) => id)).to.contain('end');
  });

  it('given results, when the page is left, then the session ends', async () => {
    const {holder, calls} = await shown();
    await startCheck(holder);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(calls.filter(({name}) => name === 'Terminate')).to.have.length(1);
  });
});

describe('what stands around a page', () => {
  it('given frames with and without a sandbox, when looked at, then each is told', async () => {
    const open = await fixture<HTMLIFrameElement>(html`<iframe title="open"></iframe>`);
    const boxed = await fixture<HTMLIFrameElement>(
      html`<iframe title="boxed" sandbox="allow-same-origin"></iframe>`,
    );
    const seen = [open, boxed].map(frame => surroundingsOf(frame.contentWindow ?? window).frame);
    expect(seen).to.deep.equal(['open', 'sandboxed']);
  });
});

async function expectFocus(root: ShadowRoot, id: string): Promise<void> {
  while (root.activeElement?.id !== id) await new Promise(requestAnimationFrame);
  expect(root.activeElement.id).to.equal(id);
}
