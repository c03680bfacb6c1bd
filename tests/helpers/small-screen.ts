import {expect, fixture} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ComponentState} from './a11y.js';

/** What can be pressed, chosen or followed. */
const targets = 'button, select, summary, a[href], label:has(input)';
const leastTarget = 44;

/** Defines a test for each state on a screen of 320 px. */
export function trySmallScreen(states: readonly ComponentState[]): void {
  before(() => setViewport({width: 320, height: 640}));
  after(() => setViewport({width: 1280, height: 800}));

  for (const state of states) {
    it(`given ${state.name}, when shown, then nothing is wider and targets are large`, async () => {
      const holder = await show(state);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(smallTargets(holder)).to.deep.equal([]);
    });
  }
}

async function show(state: ComponentState): Promise<HTMLElement> {
  const holder = document.createElement('main');
  await fixture(state.template, {parentNode: holder});
  await state.setup?.(holder);
  return holder;
}

function smallTargets(holder: HTMLElement): string[] {
  return rootsIn(holder)
    .flatMap(root => [...root.querySelectorAll<HTMLElement>(targets)])
    .filter(target => target.checkVisibility() && !isInText(target))
    .map(target => [target, target.getBoundingClientRect()] as const)
    .filter(([, {width, height}]) => height < leastTarget || width < leastTarget)
    .map(([target, {width, height}]) => `${target.textContent.trim()}: ${width}×${height}`);
}

/** A link within a sentence is as high as its line (WCAG 2.5.8, “Inline”). */
function isInText(target: HTMLElement): boolean {
  return target instanceof HTMLAnchorElement && getComputedStyle(target).display === 'inline';
}

/** The shadow roots within, those of elements in shadow roots too. */
function rootsIn(holder: ParentNode): ShadowRoot[] {
  const roots = [...holder.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  return roots.flatMap(root => [root, ...rootsIn(root)]);
}
