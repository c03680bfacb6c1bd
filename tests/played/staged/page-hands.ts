/** What a test does on a course's page at once, by its own controls; see also the learner, who goes by keys. */
export interface Hands {
  /** All words, those in shadow roots and slots included. */
  words(): string;
  /** Presses the first button or link that is shown and begins with these words; false where there is none. */
  press(words: string): boolean;
  /** Picks a radio button by its value. */
  pick(value: string): boolean;
  /** Chooses the option at this place in every list. */
  chooseAll(place: number): boolean;
  /** Chooses in each list the option at its own place; false where there are not so many lists. */
  chooseEach(places: readonly number[]): boolean;
}

function wordsIn(root: Node): string {
  let words = root instanceof Text ? root.data : '';
  const inner = root instanceof Element && root.shadowRoot ? root.shadowRoot : root;
  const slotted = root instanceof HTMLSlotElement ? root.assignedNodes() : [];
  for (const child of slotted.length > 0 ? slotted : inner.childNodes) words += wordsIn(child);
  return words;
}

/** Everything on the page that a selector fits, shadow roots included. */
function find(selector: string): readonly HTMLElement[] {
  const roots: (Document | ShadowRoot)[] = [document];
  const found: HTMLElement[] = [];
  for (const root of roots) {
    found.push(...root.querySelectorAll<HTMLElement>(selector));
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return found.filter(element => element.checkVisibility());
}

/** The lists that are shown. */
function lists(): readonly HTMLSelectElement[] {
  return find('select').filter(each => each instanceof HTMLSelectElement);
}

function choose(list: HTMLSelectElement, place: number): void {
  list.selectedIndex = place;
  list.dispatchEvent(new Event('change', {bubbles: true}));
}

export const hands: Hands = {
  words: () => wordsIn(document.body),
  press: words => {
    const target = find('button, a').find(each =>
      wordsIn(each).replace(/\s+/g, ' ').trim().startsWith(words),
    );
    target?.click();
    return target !== undefined;
  },
  pick: value => {
    const radio = find('input[type="radio"]').find(each => each.getAttribute('value') === value);
    radio?.click();
    return radio !== undefined;
  },
  chooseAll: place => {
    const all = lists();
    for (const list of all) choose(list, place);
    return all.length > 0;
  },
  chooseEach: places => {
    const all = lists();
    if (all.length !== places.length) return false;
    for (const [at, list] of all.entries()) choose(list, places[at] ?? 0);
    return true;
  },
};
