import {LitElement} from 'lit';
import {goTo} from '../components/focus.js';

/** Moves the focus into the view that a page has just drawn: to the first match, or to the view's heading. */
export async function focusView(page: LitElement, selector: string): Promise<void> {
  await page.updateComplete;
  const view = page.renderRoot.firstElementChild;
  if (!(view instanceof LitElement)) return;
  await view.updateComplete;
  const target = view.renderRoot.querySelector<HTMLElement>(selector) ?? headingOf(view);
  if (!target) return;
  if (target.matches('a')) {
    target.focus();
    return;
  }
  target.tabIndex = -1;
  goTo(target);
}

function headingOf(view: LitElement): HTMLElement | null {
  return view.renderRoot.querySelector('h1');
}
