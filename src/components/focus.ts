/** The element that has the focus, however many shadow roots it stands in; nothing where only the page has it. */
export function focusedElement(): HTMLElement | undefined {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found instanceof HTMLElement && found !== document.body ? found : undefined;
}

/**
 * Moves focus to what has just been opened and brings its beginning into view, without a ride:
 * an LMS's frame may reach below the fold, and the browser then scrolls the page around it too.
 * The caret, which nobody sees, is taken from where the key was pressed: Orca would read on from there.
 */
export function goTo(heading: HTMLElement | null | undefined): void {
  if (!heading) return;
  heading.focus({preventScroll: true});
  heading.scrollIntoView({block: 'start'});
  getSelection()?.removeAllRanges();
}
