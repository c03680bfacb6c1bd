import {expect, fixture} from '@open-wc/testing';
import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import type {TemplateResult} from 'lit';
import {axeReport, axeTags, type AxeReport} from './axe-report.js';

declare const axe: typeof Axe;

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** One state of one element, for the accessibility tests. */
export interface ComponentState {
  /** The element's tag, then the state: `nrr-matching after a wrong answer`. */
  readonly name: `nrr-${string}`;
  readonly template: TemplateResult;
  /** Brings the rendered element into the state; is given what holds it. */
  readonly setup?: (holder: HTMLElement) => void | Promise<void>;
}

/** Runs axe on what is inside an element, or on the whole page. */
export async function audit(target: Element | Document): Promise<AxeReport> {
  return axeReport(
    await axe.run(target, {runOnly: axeTags, resultTypes: ['violations', 'incomplete']}),
  );
}

/**
 * Renders a state in a theme, in the course's own colours, and runs axe on it. What axe cannot decide
 * is printed too, for a person to look at.
 */
export async function auditState(state: ComponentState, theme: Theme): Promise<AxeReport> {
  await wear(theme);
  const main = document.createElement('main');
  await fixture(state.template, {parentNode: main});
  await state.setup?.(main);
  if (!main.querySelector(tagOf(state))) {
    throw new Error(`The state "${state.name}" renders no ${tagOf(state)}.`);
  }
  const report = await audit(main);
  for (const line of report.incomplete) {
    console.log(`axe cannot decide (${state.name}, ${theme}): ${line}`);
  }
  return report;
}

/**
 * Each state is looked at in every theme in Chromium; in the other engines, which have the same colours and take
 * several times as long, in one of them, turn and turn about.
 */
function themesAt(index: number): readonly Theme[] {
  const isChromium = navigator.userAgent.includes('Chrome/');
  return themes.filter((_, at) => isChromium || at === index % themes.length);
}

/** Defines a test for each state in its themes. */
export function auditStates(states: readonly ComponentState[]): void {
  for (const [index, state] of states.entries()) {
    for (const theme of themesAt(index)) {
      it(`given ${state.name}, when shown in ${theme}, then axe finds nothing`, async () => {
        const {violations} = await auditState(state, theme);
        expect(violations, violations.join('\n')).to.be.empty;
      });
    }
  }
}

/** The tags of all elements that src/components defines. */
export async function componentTags(): Promise<string[]> {
  const response = await fetch('/component-tags.json');
  return (await response.json()) as string[];
}

/** Which of the tags have no state. */
export function withoutState(tags: readonly string[], states: readonly ComponentState[]): string[] {
  const tested = new Set(states.map(tagOf));
  return tags.filter(tag => !tested.has(tag));
}

function tagOf({name}: ComponentState): string {
  return name.split(' ', 1).join('');
}

/** Puts the page into a theme. */
async function wear(theme: Theme): Promise<void> {
  await Promise.all(['tokens', 'cover'].map(useStyleSheet));
  document.documentElement.dataset['theme'] = theme;
}

async function useStyleSheet(name: string): Promise<void> {
  const href = `/src/styles/${name}.css`;
  if (document.querySelector(`link[href="${href}"]`)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}
