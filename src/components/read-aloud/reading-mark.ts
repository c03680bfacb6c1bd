import {wantsStillness} from '../motion.js';

const looks = {
  outline: '2px dashed var(--accent)',
  'outline-offset': '0.375rem',
  'border-radius': '2px',
  'scroll-margin-block': '1rem',
} as const;

/**
 * Marks the block that is being read, by a dashed line around it, and brings it into sight where it is out of it.
 * The block may be in any shadow root, so it gets the looks itself, through the object model. The focus stays.
 */
export class ReadingMark {
  #marked: HTMLElement | undefined;
  #sight: IntersectionObserver | undefined;

  /** Marks this block and no other; without one, none. */
  move(element: HTMLElement | undefined): void {
    if (element === this.#marked) return;
    this.#sight?.disconnect();
    for (const name of Object.keys(looks)) this.#marked?.style.removeProperty(name);
    this.#marked = element;
    if (!element) return;
    for (const [name, value] of Object.entries(looks)) element.style.setProperty(name, value);
    // It alone knows what of an LMS's frame is in sight.
    this.#sight = new IntersectionObserver(([entry], sight) => {
      sight.disconnect();
      if (entry && !isInSight(entry)) bring(element);
    });
    this.#sight.observe(element);
  }
}

/** All of it, or as much as fits. */
function isInSight({intersectionRect, boundingClientRect, rootBounds}: IntersectionObserverEntry) {
  const room = rootBounds?.height ?? Infinity;
  return intersectionRect.height >= Math.min(boundingClientRect.height, room / 2) - 1;
}

function bring(element: HTMLElement): void {
  element.scrollIntoView({block: 'start', behavior: wantsStillness() ? 'auto' : 'smooth'});
}
