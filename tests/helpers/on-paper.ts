/**
 * The words of an element that are on paper, in their order: what its own style sheets say about print is made to
 * hold on the screen, in every browser.
 */
export function wordsOnPaper({shadowRoot}: Element): string {
  if (!shadowRoot) throw new Error('What has no shadow root has no print rules of its own.');
  const paper = new CSSStyleSheet();
  paper.replaceSync(shadowRoot.adoptedStyleSheets.flatMap(printRules).join('\n'));
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, paper];
  // Of what is not shown, the words alone would be given.
  const shown = [...shadowRoot.children].filter(child => child.checkVisibility());
  const words = shown.map(child => (child as HTMLElement).innerText);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

function printRules(sheet: CSSStyleSheet): string[] {
  return [...sheet.cssRules].flatMap(rule =>
    rule instanceof CSSMediaRule && rule.media.mediaText === 'print'
      ? [...rule.cssRules].map(({cssText}) => cssText)
      : [],
  );
}
