import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {AnnounceEvent} from '../../../src/components/announce.js';
import '../../../src/components/announcer.js';
import type {NrrAnnouncer} from '../../../src/components/announcer.js';

describe('<nrr-announcer>', () => {
  let announcer: NrrAnnouncer;

  beforeEach(async () => {
    announcer = await fixture(html`<nrr-announcer></nrr-announcer>`);
  });

  function ask(words: string, from: Element = document.body): void {
    from.dispatchEvent(new AnnounceEvent(words));
  }

  it('given a page that has just begun, when nothing was asked yet, then the live region is there and silent', () => {
    expect(announcer.getAttribute('role')).to.equal('status');
    expect(announcer.getAttribute('aria-live')).to.equal('polite');
    expect(announcer.textContent).to.equal('');
    expect(announcer.shadowRoot).to.equal(null);
  });

  it('given an element in a shadow root, when it asks, then its words stand in the live region', async () => {
    const host = await fixture(html`<div></div>`);
    const inner = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inner);
    ask('2 of 4 flags found', inner);
    await nextFrame();
    expect(announcer.textContent).to.equal('2 of 4 flags found');
  });

  it('given two that ask in one turn, when they are said, then neither is lost', async () => {
    ask('Done.');
    ask('Your work has now been sent.');
    await nextFrame();
    expect(announcer.textContent).to.equal('Done. Your work has now been sent.');
  });

  it('given words that were said, when they are asked for again, then the text is another and sounds the same', async () => {
    ask('Not yet');
    await nextFrame();
    const before = announcer.textContent;
    ask('Not yet');
    await nextFrame();
    expect(announcer.textContent).to.not.equal(before);
    expect(announcer.textContent.trim()).to.equal('Not yet');
  });

  it('given an announcer that was taken away, when somebody asks, then it stays silent', async () => {
    announcer.remove();
    ask('Anyone?');
    await nextFrame();
    expect(announcer.textContent).to.equal('');
  });

  it('given the announcer, when the page is looked at, then it takes no room', () => {
    const {width, height} = announcer.getBoundingClientRect();
    expect([width, height]).to.deep.equal([1, 1]);
  });
});
