import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/quick-hide/hide-explainer.js';
import {HideKeyEvent} from '../../../src/components/quick-hide/hide-events.js';
import type {NrrHideExplainer} from '../../../src/components/quick-hide/hide-explainer.js';
import {part, wordsOf} from './heard.js';

describe('<nrr-hide-explainer>', () => {
  let explainer: NrrHideExplainer;
  let chosen: boolean[];

  beforeEach(async () => {
    explainer = await fixture(html`<nrr-hide-explainer></nrr-hide-explainer>`);
    chosen = [];
    explainer.addEventListener('nrr-hide-key', event => {
      if (event instanceof HideKeyEvent) chosen.push(event.enabled);
    });
  });

  const box = () => part(explainer, 'input') as HTMLInputElement;

  it('given the explanation, when read, then it says what hiding leaves in sight', () => {
    expect(wordsOf(explainer)).to.contain('title, the browser tab and the browser’s history');
  });

  it('given that nobody chose the key, when shown, then the key is off', () => {
    expect(box().checked).to.equal(false);
  });

  it('given the box, when it is switched by key, then each choice is told', async () => {
    box().focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Space'});
    expect(chosen).to.deep.equal([true, false]);
  });

  it('given that the key was chosen before, when shown, then the box is ticked', async () => {
    explainer.keyEnabled = true;
    await explainer.updateComplete;
    expect(box().checked).to.equal(true);
  });
});
