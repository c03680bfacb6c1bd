import type {Learner} from './learner.js';

/** Gives the course's frame this width. */
export async function setWidth({frame}: Learner, width: number): Promise<void> {
  await frame.evaluate(async wide => {
    (window.frameElement as HTMLElement).style.width = `${wide}px`;
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  }, width);
}

/**
 * What is wrong with how the words stand in the course's frame as it is: what reaches out of it, what is cut off
 * where nobody can scroll, and words over words. What only screen readers read is left out.
 */
export function layoutFaults({frame}: Learner): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const faults: string[] = [];
    const room = document.documentElement.clientWidth;
    const lines: {words: string; box: DOMRect; node: Text}[] = [];
    const aside = 'select, sup, style, script, nrr-announcer, .hidden-words';

    const read = (node: Text) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects())
        if (box.width > 1) lines.push({words: node.data.trim().slice(0, 40), box, node});
    };
    const isAside = (element: Element, {clipPath}: CSSStyleDeclaration) =>
      element.matches(aside) || clipPath === 'inset(50%)' || !element.checkVisibility();
    // The cover cuts off its own drawing.
    const isCut = (element: Element, {overflowX}: CSSStyleDeclaration) =>
      !['visible', 'auto'].includes(overflowX) &&
      !element.matches('.cover') &&
      (element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1);
    const walk = (element: Element) => {
      const style = getComputedStyle(element);
      if (isAside(element, style)) return;
      if (isCut(element, style)) faults.push(`cut off: ${element.localName}`);
      for (const child of (element.shadowRoot ?? element).childNodes) {
        if (child instanceof Text && child.data.trim()) read(child);
        if (child instanceof Element) walk(child);
      }
    };
    walk(document.body);

    const wide = document.documentElement.scrollWidth;
    if (wide > room) faults.push(`${wide} px wide`);
    for (const {words, box} of lines)
      if (box.left < -1 || box.right > room + 1) faults.push(`out of sight: “${words}”`);
    lines.sort((one, other) => one.box.top - other.box.top);
    lines.forEach(({words, box, node}, at) => {
      for (const other of lines.slice(at + 1)) {
        if (other.box.top >= box.bottom) break;
        const over = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const deep = Math.min(box.bottom, other.box.bottom) - other.box.top;
        if (other.node !== node && over > 2 && deep > Math.min(box.height, other.box.height) * 0.35)
          faults.push(`“${words}” over “${other.words}”`);
      }
    });
    return [...new Set(faults)];
  });
}
