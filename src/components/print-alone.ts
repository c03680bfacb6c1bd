import {picturesOf} from './school-logo.js';

/** Only what is printed alone is on the paper; on the screen there is nothing of it. */
const rules = `
@page { size: A4; margin: 12mm; }
@media screen { body > .print-alone { display: none; } }
@media print { body > :not(.print-alone) { display: none !important; } }`;

let sheet: CSSStyleSheet | undefined;

/**
 * Prints one element alone, without the screen around it. The element goes into the page for as long as the
 * printing lasts; style sheets made by script are what a policy without inline style allows.
 */
export function printAlone(
  element: HTMLElement,
  print: () => void = () => {
    window.print();
  },
): void {
  for (const left of document.querySelectorAll('body > .print-alone')) left.remove();
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync(rules);
  const rulesOnly = sheet;
  element.classList.add('print-alone');
  document.body.append(element);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rulesOnly];
  const end = () => {
    element.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== rulesOnly);
  };
  window.addEventListener('afterprint', end, {once: true});
  print();
}

/** The same for an element that draws itself: printed once it is drawn. */
export async function printDrawn(
  element: HTMLElement & {readonly updateComplete: Promise<unknown>},
): Promise<void> {
  printAlone(element, () => undefined);
  await element.updateComplete;
  await picturesOf(element);
  window.print();
}
