import type {Cancel, Clock, DeviceStorage, Environment, Lifecycle} from './environment.js';

/** The environment of a real page. */
export function browserEnvironment(window: Window): Environment {
  return {
    clock: browserClock(window),
    lifecycle: browserLifecycle(window),
    storage: browserStorage(window),
  };
}

/** A page that never rests still gets its turn after this long. */
const longestIdleMs = 1_000;
/** Where the browser cannot tell when it is idle: long enough for a frame to be painted. */
const paintMs = 50;

function browserClock(window: Window): Clock {
  const later = (ms: number, run: () => void): Cancel => {
    const timer = window.setTimeout(run, ms);
    return () => window.clearTimeout(timer);
  };
  return {
    now: () => new Date(),
    elapsedMs: () => window.performance.now(),
    later,
    idle: run => {
      // Safari has none before version 26.
      if (!('requestIdleCallback' in window)) return later(paintMs, run);
      const request = window.requestIdleCallback(() => run(), {timeout: longestIdleMs});
      return () => window.cancelIdleCallback(request);
    },
  };
}

function browserLifecycle(window: Window): Lifecycle {
  const {document} = window;
  return {
    onHidden: run =>
      listen(document, 'visibilitychange', () => {
        if (document.visibilityState === 'hidden') run();
      }),
    onPageHide: run => listen(window, 'pagehide', event => run(wasPersisted(event))),
    onPageShow: run => listen(window, 'pageshow', event => run(wasPersisted(event))),
    onOnline: run => listen(window, 'online', run),
  };
}

/** Browsers throw at each touch of a store that is blocked, and at each write to a full one. */
function browserStorage(window: Window): DeviceStorage {
  const attempt = <Value>(run: () => Value): Value | undefined => {
    try {
      return run();
    } catch {
      return undefined;
    }
  };
  return {
    read: key => attempt(() => window.localStorage.getItem(key)) ?? undefined,
    write: (key, value) => attempt(() => (window.localStorage.setItem(key, value), true)) ?? false,
    remove: key => attempt(() => (window.localStorage.removeItem(key), true)) ?? false,
  };
}

function listen(target: EventTarget, type: string, run: (event: Event) => void): Cancel {
  target.addEventListener(type, run);
  return () => target.removeEventListener(type, run);
}

function wasPersisted(event: Event): boolean {
  return 'persisted' in event && event.persisted === true;
}
