import {expect, fixture} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {auditState, themes, type ComponentState} from '../../helpers/a11y.js';
import {componentStates} from './states.js';

/** What can be pressed, chosen or followed. */
const targets = 'button, select, summary, a[href], label:has(input)';
const leastTarget = 44;

describe('the states around the lessons', () => {
  for (const state of componentStates) {
    for (const theme of themes) {
      it(`given ${state.name}, when shown in ${theme}, then axe finds nothing`, async () => {
        const {violations} = await auditState(state, theme);
        expect(violations, violations.join('\n')).to.be.empty;
      });
    }
  }
});

describe('a screen of 320 px', () => {
  before(() => setViewport({width: 320, height: 640}));
  after(() => setViewport({width: 1280, height: 800}));

  for (const state of componentStates) {
    it(`given ${state.name}, when shown, then nothing is wider and targets are large`, async () => {
      const holder = await show(state);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(smallTargets(holder)).to.deep.equal([]);
    });
  }
});

async function show(state: ComponentState): Promise<HTMLElement> {
  const holder = document.createElement('main');
  await fixture(state.template, {parentNode: holder});
  await state.setup?.(holder);
  return holder;
}

function smallTargets(holder: HTMLElement): string[] {
  const roots = [...holder.children].flatMap(({shadowRoot}) => shadowRoot ?? []);
  return roots
    .flatMap(root => [...root.querySelectorAll<HTMLElement>(targets)])
    .filter(target => target.checkVisibility())
    .map(target => [target, target.getBoundingClientRect()] as const)
    .filter(([, {width, height}]) => height < leastTarget || width < leastTarget)
    .map(([target, {width, height}]) => `${target.textContent.trim()}: ${width}×${height}`);
}
