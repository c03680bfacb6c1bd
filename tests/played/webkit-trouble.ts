/**
 * WebDriver tells nothing of a page's console, so the page's own window listens, in every frame of the
 * same host. Runs in the page, and needs all that it uses inside.
 *
 * @param origin where its own requests go
 */
export function watchTrouble(origin: string): void {
  const watched = new WeakSet<Document>();
  const trouble: string[] = [];
  Object.assign(window, {nrrTrouble: trouble});

  const watch = (view: Window & typeof globalThis): void => {
    if (watched.has(view.document)) return;
    watched.add(view.document);
    view.addEventListener(
      'error',
      event => {
        const missing = (event.target as HTMLElement | null)?.outerHTML;
        trouble.push(missing ?? event.message);
      },
      true,
    );
    view.addEventListener('unhandledrejection', event => trouble.push(String(event.reason)));
    view.document.addEventListener('securitypolicyviolation', ({blockedURI, violatedDirective}) =>
      trouble.push(`${violatedDirective} forbids ${blockedURI}`),
    );
    const say = view.console.error.bind(view.console);
    view.console.error = (...said: readonly unknown[]) => {
      trouble.push(said.map(String).join(' '));
      say(...said);
    };
    new view.PerformanceObserver(list => {
      for (const {name} of list.getEntries()) {
        if (!name.startsWith(origin) && !name.startsWith('data:'))
          trouble.push(`asked another host: ${name}`);
      }
    }).observe({type: 'resource', buffered: true});
  };

  const watchAll = (view: Window & typeof globalThis): void => {
    try {
      watch(view);
      for (const inner of Array.from({length: view.length}, (_, index) => view[index])) {
        watchAll(inner as typeof view);
      }
    } catch {
      // Another host's frame is not ours to look into.
    }
  };

  watchAll(window);
  // A frame's new document has to be met before its first script runs.
  setInterval(watchAll, 4, window);
}
