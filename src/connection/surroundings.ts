/** What stands around the page, beside the LMS. */
export interface Surroundings {
  /** Where the API is looked for: the page's own window. */
  readonly window: object;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** `unknown`: the frame belongs to a page of another site. */
  readonly frame: 'none' | 'open' | 'sandboxed' | 'unknown';
  /** Such as `https:`. */
  readonly protocol: string;
  readonly cookies: boolean;
  /** Only compared with what it is later; never shown. */
  readonly cookieText: () => string;
  readonly language: string;
  /** Empty where the browser keeps it to itself. */
  readonly timeZone: string;
  readonly browser: string;
}

export function surroundingsOf(window: Window): Surroundings {
  const {navigator, document, location} = window;
  return {
    window,
    width: window.innerWidth,
    height: window.innerHeight,
    frame: frameOf(window),
    protocol: location.protocol,
    cookies: navigator.cookieEnabled,
    cookieText: () => cookiesOf(document),
    language: navigator.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    browser: navigator.userAgent,
  };
}

function frameOf(window: Window): Surroundings['frame'] {
  if (window.parent === window) return 'none';
  if (window.origin === 'null' && window.location.protocol !== 'file:') return 'sandboxed';
  try {
    const frame = window.frameElement;
    if (!frame) return 'unknown';
    return frame.hasAttribute('sandbox') ? 'sandboxed' : 'open';
  } catch {
    return 'unknown';
  }
}

/** A sandbox may bar even looking at them. */
function cookiesOf(document: Document): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}
