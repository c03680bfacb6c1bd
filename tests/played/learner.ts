import {patienceMs, type Frame, type Key, type Page} from './driver.js';

/** What has the focus, as a person would name it. */
interface Focused {
  readonly tag: string;
  readonly type: string;
  readonly name: string;
}

/**
 * A learner who has a keyboard and nothing else: goes to things by Tab, knows them by their names, and acts
 * by keys. It reads the page only to see what a person would see.
 */
export class Learner {
  readonly page: Page;
  readonly frame: Frame;

  /** What a hand does: presses, presses again on what is under it, and presses after a decision. */
  hand = {presses: 0, repeats: 0, choices: 0};
  #last = '';

  constructor(page: Page, frame: Frame) {
    this.page = page;
    this.frame = frame;
  }

  /** Brings this window to the front, as a click on it does. */
  async comeBack(): Promise<void> {
    await this.page.bringToFront();
  }

  async press(...keys: readonly Key[]): Promise<void> {
    for (const key of keys) await this.page.press(key);
  }

  /** Tabs on until something with this name has the focus. */
  async goTo(name: string | RegExp): Promise<void> {
    await this.#tabUntil(focused => isNamed(focused, name), `something named ${String(name)}`);
  }

  async #tabUntil(found: (focused: Focused) => boolean, wanted: string): Promise<void> {
    const passed = new Set<string>();
    const giveUpMs = performance.now() + patienceMs;
    while (performance.now() < giveUpMs) {
      const focused = await this.focused();
      if (found(focused)) return;
      passed.add(focused.name);
      await this.press('Tab');
    }
    throw new Error(`no ${wanted} by Tab; passed: ${[...passed].join(' | ')}`);
  }

  /** Goes to a button or link and presses it. */
  async activate(name: string | RegExp): Promise<void> {
    await this.goTo(name);
    await this.press('Enter');
    if (this.#last === String(name)) this.hand.repeats += 1;
    else this.hand.presses += 1;
    this.#last = String(name);
  }

  /** Goes to a button and presses it, after a decision which of several it is to be. */
  async decide(name: string | RegExp): Promise<void> {
    await this.goTo(name);
    await this.press('Enter');
    this.#chose();
  }

  /** Goes on from here to the next element with this tag. */
  async goToNext(tag: string): Promise<void> {
    await this.press('Tab');
    await this.#tabUntil(focused => focused.tag === tag, tag);
  }

  /** Goes to a tick box and ticks it. */
  async tick(name: string | RegExp): Promise<void> {
    await this.goTo(name);
    await this.press('Space');
    this.#chose();
  }

  /** Counts from nothing again. */
  restHand(): void {
    this.hand = {presses: 0, repeats: 0, choices: 0};
    this.#last = '';
  }

  #chose(): void {
    this.hand.choices += 1;
    this.#last = '';
  }

  /** Goes on to the next group of radio buttons, none of which is picked, and picks one by its place from 0. */
  async pickNext(place: number): Promise<void> {
    await this.#tabUntil(({type}) => type === 'radio', 'a radio button');
    // The first of the group has the focus without being picked; the arrows move and pick.
    if (place === 0) await this.press('Space');
    this.#chose();
    for (let moved = 0; moved < place; moved += 1) await this.press('ArrowDown');
  }

  /** Goes on to the next group of radio buttons, none of which is picked, and picks the one with this name. */
  async pickNamed(name: RegExp): Promise<void> {
    await this.#tabUntil(({type}) => type === 'radio', 'a radio button');
    this.#chose();
    await this.press('Space');
    const passed: string[] = [];
    for (let focused = await this.focused(); !isNamed(focused, name);) {
      if (passed.includes(focused.name))
        throw new Error(`no ${String(name)}: ${passed.join(' | ')}`);
      passed.push(focused.name);
      await this.press('ArrowDown');
      focused = await this.focused();
    }
  }

  /** Goes on from a group of radio buttons to the next, and picks one of those. */
  async pickAfter(place: number): Promise<void> {
    await this.press('Tab');
    await this.pickNext(place);
  }

  /** Chooses in the select that has the focus, by the option's place from 0. */
  async choose(place: number): Promise<void> {
    // A hand opens the list first.
    this.hand.presses += 1;
    this.#chose();
    await this.press('Home');
    for (let moved = 0; moved < place; moved += 1) await this.press('ArrowDown');
  }

  /** Waits until the screen's heading says this. */
  async reads(heading: string | RegExp): Promise<void> {
    const source = typeof heading === 'string' ? `^${escape(heading)}$` : heading.source;
    await this.frame.waitForFunction((pattern: string) => {
      const wanted = new RegExp(pattern);
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        for (const element of root.querySelectorAll<HTMLElement>('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot);
          const text = (element.innerText || '').replace(/\s+/g, ' ').trim();
          if (/^H[123]$/.test(element.tagName) && wanted.test(text) && element.checkVisibility())
            return true;
        }
      }
      return false;
    }, source);
  }

  /** Waits until the words that are shown have this in them. */
  async readsInText(words: string | RegExp): Promise<void> {
    const wanted = typeof words === 'string' ? new RegExp(escape(words)) : words;
    const giveUpMs = performance.now() + patienceMs;
    let seen = await this.sees();
    while (!wanted.test(seen)) {
      if (performance.now() > giveUpMs)
        throw new Error(`${String(wanted)} is not shown; seen: ${seen}`);
      await this.#nextFrame();
      seen = await this.sees();
    }
  }

  /** Until the page may have painted something new. */
  async #nextFrame(): Promise<void> {
    await this.frame.evaluate(() => new Promise(requestAnimationFrame));
  }

  /** All the words that are shown, shadow roots included. */
  async sees(): Promise<string> {
    return this.frame.evaluate(() => {
      const words: string[] = [];
      // A slot has no box of its own, and what stands in it is shown.
      const isHidden = (element: Element): boolean =>
        !element.checkVisibility() && getComputedStyle(element).display !== 'contents';
      const collect = (node: Node): void => {
        if (node instanceof Text) words.push(node.data.trim());
        if (node instanceof Element && (isHidden(node) || node.localName === 'style')) return;
        const inner = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
        const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
        for (const child of [...inner.childNodes, ...assigned]) collect(child);
      };
      collect(document.body);
      return words.filter(Boolean).join(' ');
    });
  }

  async focused(): Promise<Focused> {
    return this.frame.evaluate(() => {
      let element = document.hasFocus() ? document.activeElement : null;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element) return {tag: '', type: '', name: ''};
      const labels = [...((element as HTMLInputElement).labels ?? [])].map(
        label => label.textContent,
      );
      const root = element.getRootNode() as Document | ShadowRoot;
      const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .filter(Boolean)
        .map(id => root.getElementById(id)?.textContent ?? '');
      const [name] = [
        labelledBy.join(' '),
        element.getAttribute('aria-label'),
        labels[0],
        element.textContent,
      ]
        .map(text => text?.replace(/\s+/g, ' ').trim())
        .filter(Boolean);
      const type = element.getAttribute('type') ?? '';
      return {tag: element.tagName.toLowerCase(), type, name: name ?? ''};
    });
  }
}

function isNamed({name}: Focused, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
