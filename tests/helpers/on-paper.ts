/**
 * The words of an element that are on paper, in their order: what its own style sheets say about print is made to
 * hold on the screen, in every browser.
 */
export function wordsOnPaper(element: Element): string {
  const {children} = layOnPaper(element);
  // Of what is not shown, the words alone would be given.
  const shown = [...children].filter(child => child.checkVisibility());
  const words = shown.map(child => (child as HTMLElement).innerText);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

/** Makes an element look as on paper; gives its shadow root. */
export function layOnPaper({shadowRoot}: Element): ShadowRoot {
  if (!shadowRoot) throw new Error('What has no shadow root has no print rules of its own.');
  const paper = new CSSStyleSheet();
  paper.replaceSync(shadowRoot.adoptedStyleSheets.flatMap(printRules).join('\n'));
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, paper];
  return shadowRoot;
}

function printRules(sheet: CSSStyleSheet): string[] {
  return [...sheet.cssRules].flatMap(rule =>
    rule instanceof CSSMediaRule && rule.media.mediaText === 'print'
      ? [...rule.cssRules].map(({cssText}) => cssText)
      : [],
  );
}
