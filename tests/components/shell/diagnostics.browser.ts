import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {diagnosticsText} from '../../../src/components/diagnostics/diagnostics-text.js';
import '../../../src/components/diagnostics/diagnostics.js';
import type {NrrDiagnostics} from '../../../src/components/diagnostics/diagnostics.js';
import {focusedElement} from '../../../src/components/focus.js';
import {buttonOf, hear, part, textOf, wordsOf} from './heard.js';
import {calls, facts, problems} from './record-samples.js';

describe('<nrr-diagnostics>', () => {
  let heard: string[];
  let element: NrrDiagnostics;

  beforeEach(async () => {
    const main = document.createElement('main');
    heard = hear(main, 'nrr-announce', 'nrr-dismiss');
    element = await fixture(
      html`<nrr-diagnostics
        .facts=${facts}
        .calls=${calls}
        .problems=${problems}
      ></nrr-diagnostics>`,
      {parentNode: main},
    );
  });

  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];

  it('given the page, when it opens, then reading begins at its heading', () => {
    expect(focusedElement()?.localName).to.equal('h1');
    expect(textOf(focusedElement())).to.equal('Technical details');
  });

  it('given facts, when read, then each stands with its name', () => {
    expect(all('dt').map(textOf)).to.deep.equal(facts.map(({name}) => name));
    expect(all('dd').map(textOf)).to.deep.equal(facts.map(({value}) => value));
  });

  it('given a mistake in the settings, when read, then the line stands here, and without one nothing does', async () => {
    expect(all('li').map(textOf)).to.deep.equal([
      'passMark is "eighty". Allowed: a number from 0 to 100.',
    ]);
    element.problems = [];
    await element.updateComplete;
    expect(wordsOf(element)).to.not.contain('The course uses its default');
  });

  it('given calls, when the list is unfolded by key, then a key reaches a region that it can scroll', async () => {
    expect(part(element, 'table').checkVisibility()).to.equal(false);
    part(element, 'summary').focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    expect(focusedElement()?.getAttribute('role')).to.equal('region');
    const name = focusedElement()?.getAttribute('aria-labelledby') ?? '';
    expect(textOf(part(element, `#${name}`))).to.equal('Calls, the newest last');
  });

  it('given calls, when the table is read, then columns and rows have headers, and the newest is last', () => {
    expect(all('thead th[scope=col]').map(textOf)).to.deep.equal([
      'Time',
      'Call',
      'Sent',
      'Answer',
      'Error code',
    ]);
    expect(all('tbody th[scope=row]').map(textOf)).to.deep.equal([
      'Initialize',
      'SetValue',
      'Commit',
    ]);
    expect(all('tbody tr:last-child > *').map(textOf)).to.deep.equal([
      '10:42:09',
      'Commit',
      '',
      'true',
      '0',
    ]);
  });

  it('given no calls, when read, then it says so, and offers no table', async () => {
    element.calls = [];
    await element.updateComplete;
    expect(wordsOf(element)).to.contain('There were none.');
    expect(all('details, table').length).to.equal(0);
  });

  it('given the text to pass on, when read, then it is all of the page', () => {
    const field = part(part(element, 'nrr-copy-field'), 'textarea');
    expect((field as HTMLTextAreaElement).value).to.equal(diagnosticsText(facts, calls, problems));
  });

  it('given "Copy everything", when pressed by key, then it is said whether that worked', async () => {
    buttonOf(part(element, 'nrr-copy-field'), 'Copy everything').focus();
    await sendKeys({press: 'Enter'});
    expect(heard).to.deep.equal(['Copied.']);
  });

  it('given the way back, when pressed by key, then it is told', async () => {
    buttonOf(element, 'Back to the course').focus();
    await sendKeys({press: 'Enter'});
    expect(heard).to.deep.equal(['nrr-dismiss']);
  });
});
