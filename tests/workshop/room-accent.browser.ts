import {expect, fixture, html} from '@open-wc/testing';
import {accentOn} from '../../src/styles/accent.js';
import {readableShade} from '../../src/styles/readable-shade.js';
import '../../src/workshop/presenter-view.js';
import '../../src/workshop/projector-view.js';
import {showAccent, slideGrounds} from '../../src/workshop/room-accent.js';
import type {Display} from '../../src/workshop/view.js';
import {sampleDeck} from '../helpers/sample-workshop.js';
import {sampleSession} from './workshop-states.js';

const colour = '#c2185b';

const accentIn = (element: Element, token = '--accent') =>
  getComputedStyle(element).getPropertyValue(token).trim();

describe('a school’s colour in the workshop', () => {
  afterEach(() => {
    delete document.documentElement.dataset['theme'];
    showAccent({});
  });

  /** The projector's slide. */
  const projected = async (display: Display) => {
    const {view} = sampleSession();
    const projector = await fixture<HTMLElement>(
      html`<nrr-projector .deck=${sampleDeck} .view=${{...view, display}}></nrr-projector>`,
    );
    const slide = projector.shadowRoot?.querySelector('nrr-slide');
    await slide?.updateComplete;
    return slide ?? expect.fail('no slide');
  };

  for (const display of ['light', 'dark'] as const) {
    it(`given a colour, when a ${display} slide is projected, then the slide has its nearest shade that reaches 7 : 1`, async () => {
      const slide = await projected(display);
      const before = accentIn(slide);
      showAccent({accentColour: colour});
      const wanted = accentOn(colour, slideGrounds[display], 7);
      expect(accentIn(slide)).not.to.equal(before);
      expect(accentIn(slide)).to.equal(wanted?.accent);
      expect(accentIn(slide, '--accent-soft')).to.equal(wanted?.soft);
      showAccent({});
      expect(accentIn(slide)).to.equal(before);
    });
  }

  it('given a colour, when the presenter is shown in light, then its window has it, and its slide what slides have', async () => {
    showAccent({accentColour: colour});
    document.documentElement.dataset['theme'] = 'light';
    const presenter = await fixture<HTMLElement>(
      html`<nrr-presenter .session=${sampleSession()}></nrr-presenter>`,
    );
    const slide = presenter.shadowRoot?.querySelector('nrr-slide') ?? expect.fail('no slide');
    expect(accentIn(presenter)).to.equal(readableShade(colour, ['#ffffff', '#faf8f4']));
    expect(accentIn(slide)).to.equal(accentOn(colour, slideGrounds.light, 7)?.accent);
  });
});
