/** What every slide is laid out on, in pixels: it looks the same in a preview, on a laptop and on a wall. */
export const stage = {width: 1280, height: 720} as const;

/** The smallest that words may become where a school's own names are long, against their usual size. */
const LEAST = 0.7;

/** Scales the stage to the room that there is, and puts it in the middle. */
export function fitStage(inner: HTMLElement, {width, height}: {width: number; height: number}) {
  const scale = Math.min(width / stage.width, height / stage.height);
  const left = (width - stage.width * scale) / 2;
  const top = (height - stage.height * scale) / 2;
  inner.style.transform = `translate(${String(left)}px, ${String(top)}px) scale(${String(scale)})`;
}

/** Makes words smaller, step by step, until they fit: what a school writes into its settings may be long. */
export function fitWords(inner: HTMLElement): void {
  for (let size = 1; size >= LEAST; size -= 0.05) {
    inner.style.setProperty('--fit', size.toFixed(2));
    if (!isOverfull(inner)) return;
  }
}

/** Whether words stand outside the stage. */
export function isOverfull({scrollHeight, scrollWidth}: HTMLElement): boolean {
  return scrollHeight > stage.height || scrollWidth > stage.width;
}
