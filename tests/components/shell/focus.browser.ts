import {expect, fixture, html} from '@open-wc/testing';
import {focusedElement, goTo} from '../../../src/components/focus.js';

describe('going to what has just been opened', () => {
  it('given the caret elsewhere, when a heading is gone to, then no caret stays behind, for a screen reader to read on from', async () => {
    const page = await fixture(
      html`<div>
        <p>Before</p>
        <h2 tabindex="-1">Now</h2>
      </div>`,
    );
    const [before, heading] = page.querySelectorAll<HTMLElement>('p, h2');
    getSelection()?.collapse(before ?? null);
    expect(getSelection()?.rangeCount).to.equal(1);
    goTo(heading);
    expect(focusedElement()).to.equal(heading);
    expect(getSelection()?.rangeCount).to.equal(0);
  });
});
