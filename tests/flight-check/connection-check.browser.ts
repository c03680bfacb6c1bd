import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/components/diagnostics/diagnostics.js';
import {focusedElement} from '../../src/components/focus.js';
import type {Shown} from '../../src/connection/checked.js';
import '../../src/connection/connection-check.js';
import '../../src/flight-check/package-check.js';
import {t} from '../../src/i18n/connection.js';
import {checkedAll, checkPackage, someChecked} from './states.js';

const words = t.connection;

describe('the check of a connection', () => {
  async function shown(run: () => Promise<Shown>) {
    const holder = document.createElement('main');
    const heard: string[] = [];
    holder.addEventListener('nrr-checked', ({checked}) => void heard.push(checked.report));
    holder.addEventListener('nrr-announce', event => void heard.push(event.words));
    await fixture(
      html`<button>elsewhere</button> <nrr-connection-check .run=${run}></nrr-connection-check>`,
      {parentNode: holder},
    );
    const root = holder.querySelector('nrr-connection-check')?.shadowRoot;
    const button = root?.querySelector('button');
    if (!root || !button) throw new Error('the check is not there');
    const status = () => root.querySelector('[role=status]')?.textContent ?? '';
    return {holder, heard, root, button, status};
  }

  it('given a keyboard, when it is started, then what it came to has the focus, and the rest stands below', async () => {
    const {root, button, heard, status} = await shown(() => Promise.resolve(someChecked));
    button.focus();
    await sendKeys({press: 'Enter'});
    expect(status()).to.equal(words.running);
    while (focusedElement()?.localName !== 'h3') await new Promise(requestAnimationFrame);
    expect(focusedElement()?.textContent).to.equal(someChecked.verdict);
    expect(root.querySelector('nrr-flight-findings')?.findings).to.equal(someChecked.findings);
    expect(heard).to.deep.equal([someChecked.report]);
    expect(status()).to.equal('');
    expect(button.textContent.trim()).to.equal(words.again);
  });

  it('given a reader who went elsewhere, when it is over, then it is announced, and the focus stays there', async () => {
    const {holder, heard, button} = await shown(() => Promise.resolve(someChecked));
    button.focus();
    const over = checkedAll(holder);
    const elsewhere = holder.querySelector('button');
    elsewhere?.focus();
    await over;
    while (heard.length < 2) await new Promise(requestAnimationFrame);
    expect(heard).to.deep.equal([someChecked.report, someChecked.verdict]);
    expect(focusedElement()).to.equal(elsewhere);
  });

  it('given a check that runs, when the button is pressed again, then it runs once', async () => {
    let runs = 0;
    const {holder, button} = await shown(() => {
      runs += 1;
      return Promise.resolve(someChecked);
    });
    button.click();
    await checkedAll(holder);
    expect(runs).to.equal(1);
  });

  it('given no network, when it cannot be fetched, then that is said, and the button tries again', async () => {
    let tries = 0;
    const {holder, root, button, status, heard} = await shown(() => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(someChecked);
    });
    await checkedAll(holder);
    expect(status()).to.equal(words.failed);
    expect(heard).to.deep.equal([]);
    button.click();
    while (!root.querySelector('h3')) await new Promise(requestAnimationFrame);
    expect(heard).to.deep.equal([someChecked.report]);
  });
});

describe('the technical details with a check of the connection', () => {
  it('given what a check found, when all is copied, then it stands in the text, before the calls', async () => {
    const page = await fixture(
      html`<nrr-diagnostics .checked=${'One\n\n[Trouble] Two'}>
        <nrr-connection-check></nrr-connection-check>
      </nrr-diagnostics>`,
    );
    const text = page.shadowRoot?.querySelector('nrr-copy-field')?.text ?? '';
    expect(text).to.match(/Check of the connection\nOne\n\n\[Trouble\] Two\n\nCalls to/);
  });
});

describe('the page in each package', () => {
  it('given results, when the report is read, then it says what was found, and of which version', async () => {
    const holder = await fixture(
      html`<main>
        <nrr-package-check
          .run=${() => Promise.resolve(someChecked)}
          version="1.2.3"
        ></nrr-package-check>
      </main>`,
    );
    await checkPackage(holder);
    const root = holder.querySelector('nrr-package-check')?.shadowRoot;
    const report = root?.querySelector('nrr-copy-field')?.text ?? '';
    expect(report).to.contain('Version of the package: 1.2.3');
    expect(report).to.contain(someChecked.report);
  });
});
