/** Collects what an element, or the page, is heard to say: the names of events, and an announcement's words. */
export function hear(target: EventTarget, ...names: readonly string[]): string[] {
  const heard: string[] = [];
  for (const name of names) {
    target.addEventListener(name, event => {
      heard.push('words' in event ? String(event.words) : name);
    });
  }
  return heard;
}

/** The first element with this selector in an element's shadow root; a test fails without it. */
export function part(host: Element, selector: string): HTMLElement {
  const found = host.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in ${host.localName}`);
  return found;
}

/** The element with this tag inside another; a test fails without it. */
export function within<Tag extends keyof HTMLElementTagNameMap>(
  holder: Element,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const found = holder.querySelector(tag);
  if (!found) throw new Error(`no ${tag}`);
  return found;
}

/** A button of the element by its words. */
export function buttonOf(host: Element, words: string): HTMLElement {
  const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
  const found = buttons.find(button => textOf(button).startsWith(words));
  if (!found) throw new Error(`no button "${words}" among ${buttons.map(textOf).join(', ')}`);
  return found;
}

/** An element's words on one line. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** An element's words with those of its shadow root. */
export function wordsOf(host: Element): string {
  return [...(host.shadowRoot?.children ?? [])].map(textOf).join(' ');
}
