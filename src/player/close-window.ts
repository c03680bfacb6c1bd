/** Time for an LMS that sends on its own to finish, and to read that all was sent. */
const lingerMs = 2000;

/** What is needed of a window, so that a test can play one. */
export interface ClosableWindow {
  readonly opener: unknown;
  readonly top: ClosableWindow | null;
  readonly location: {readonly href: string};
  readonly close: () => void;
}

/**
 * Closes, in a while, the window that an LMS opened for the course. What a browser does not let a page close stays
 * open: a frame, and whatever a person opened.
 */
export function closeSoon(
  own: ClosableWindow = window,
  later: (run: () => void, ms: number) => unknown = (run, ms) => setTimeout(run, ms),
): void {
  later(() => {
    (openedWindow(own) ?? own).close();
  }, lingerMs);
}

/**
 * The window around the course, where a page of the same site opened it. Opened by another site it may be the whole
 * LMS, which a portal opened.
 */
function openedWindow({top}: ClosableWindow): ClosableWindow | undefined {
  try {
    const opener = top?.opener as ClosableWindow | null | undefined;
    // Reading this throws where the window, or who opened it, is of another site.
    return opener?.location.href && top?.location.href ? top : undefined;
  } catch {
    return undefined;
  }
}
