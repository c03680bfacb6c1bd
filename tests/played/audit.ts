import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Learner} from './learner.js';
import {themes} from './screens.js';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe cannot decide, and how often. */
export type Undecided = Map<string, number>;

/** Fetches the themes' own style sheet, as the player does when a reader has chosen one. */
export async function showThemes({frame}: Learner): Promise<void> {
  await frame.evaluate(
    () =>
      new Promise<void>(loaded => {
        const first = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        link.href = first?.href.replace('cover.css', 'themes.css') ?? '';
        link.onload = () => {
          loaded();
        };
        first?.after(link);
      }),
  );
}

/** What axe objects to in the course's frame as it stands, in each of these themes; the last stays. */
export async function objections(
  {frame}: Learner,
  undecided: Undecided,
  wanted: readonly string[] = themes,
): Promise<string[]> {
  const found: string[] = [];
  await frame.evaluate(axe);
  for (const theme of wanted) {
    const {violations, incomplete} = await frame.evaluate(
      (chosen, values): Promise<AxeResults> => {
        document.documentElement.dataset['theme'] = chosen;
        return (window as unknown as {axe: {run(options: object): Promise<AxeResults>}}).axe.run({
          runOnly: {type: 'tag', values},
          // The words to be seen are in the name (WCAG 2.5.3); axe counts the rule as experimental.
          rules: {'label-content-name-mismatch': {enabled: true}},
        });
      },
      theme,
      rules,
    );
    for (const each of incomplete) note(undecided, each);
    found.push(
      ...violations.map(({id, help, nodes}) => `${theme}: ${id}: ${help}: ${nodes[0]?.html ?? ''}`),
    );
  }
  return found;
}

/** The controls that show in no way that they have the focus, by their words. The focus is moved, and given back. */
export function unseenFocus({frame}: Learner): Promise<string[]> {
  return frame.evaluate(() => {
    const inside = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap(element => [
        element,
        ...(element.shadowRoot ? inside(element.shadowRoot) : []),
      ]);
    const isThere = (element: Element): element is HTMLElement =>
      element instanceof HTMLElement &&
      element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') &&
      element.checkVisibility({visibilityProperty: true}) &&
      !element.closest('[inert]');
    const hasRing = (element: Element) => {
      const {outlineStyle, outlineWidth} = getComputedStyle(element);
      // `auto` is the browser’s own ring.
      return outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
    };
    let before: Element | null = document.activeElement;
    while (before?.shadowRoot?.activeElement) before = before.shadowRoot.activeElement;
    const unseen = inside(document)
      .filter(isThere)
      .filter(control => {
        control.focus();
        // A radio’s ring may be drawn around its whole label.
        return !hasRing(control) && !hasRing(control.closest('label') ?? control);
      })
      .map(control => `${control.localName} “${control.textContent.trim().slice(0, 40)}”`);
    if (before instanceof HTMLElement) before.focus();
    return unseen;
  });
}

function note(undecided: Undecided, {id, nodes}: AxeResults['incomplete'][number]): void {
  const why = nodes[0]?.any[0]?.message ?? nodes[0]?.all[0]?.message ?? '';
  const key = `${id}: ${why}`;
  undecided.set(key, (undecided.get(key) ?? 0) + nodes.length);
}

/** How many pixels the course takes in a frame of 320, which 400 % zoom makes of 1,280; then as before. */
export function widthAt320({frame}: Learner): Promise<number> {
  return frame.evaluate(async () => {
    const {style} = window.frameElement as HTMLElement;
    const before = style.width;
    style.width = '320px';
    await new Promise(requestAnimationFrame);
    const wide = document.documentElement.scrollWidth;
    style.width = before;
    return wide;
  });
}
