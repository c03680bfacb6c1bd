/*
 * WebDriver tells nothing of a page's console, so where it drives, the page itself watches, and its driver
 * fetches what it saw. Runs before a page's first script, in every frame of the LMS page's host.
 */

const trouble = troubleOf(window.top ?? window);

/** One list for all frames of a window. */
function troubleOf(top: Window & {nrrTrouble?: string[]}): string[] {
  try {
    return (top.nrrTrouble ??= []);
  } catch {
    // In another host's window there is nobody to tell.
    return [];
  }
}

window.addEventListener(
  'error',
  event => {
    const missing = event.target instanceof Element ? event.target.outerHTML : undefined;
    trouble.push(missing ?? event.message);
  },
  true,
);
window.addEventListener('unhandledrejection', event => trouble.push(String(event.reason)));
document.addEventListener('securitypolicyviolation', ({blockedURI, violatedDirective}) =>
  trouble.push(`${violatedDirective} forbids ${blockedURI}`),
);

const say = console.error.bind(console);
console.error = (...said: readonly unknown[]) => {
  trouble.push(said.map(String).join(' '));
  say(...said);
};

new PerformanceObserver(list => {
  for (const {name} of list.getEntries()) {
    if (!name.startsWith(location.origin) && !name.startsWith('data:'))
      trouble.push(`asked another host: ${name}`);
  }
}).observe({type: 'resource', buffered: true});
