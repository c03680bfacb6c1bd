/** A window as far as a course that looks for its API can see it. */
export interface FakeWindow {
  [name: string]: unknown;
  parent: FakeWindow;
  opener: FakeWindow | null;
  top: FakeWindow;
  document: object;
}

/** A window; without a parent it is its own, as at the top of a page. */
export function aWindow(parts: Partial<FakeWindow> = {}): FakeWindow {
  const made = {opener: null, document: {}, ...parts} as FakeWindow;
  if (parts.parent === undefined) made.parent = made;
  if (parts.top === undefined) made.top = parts.parent?.top ?? made;
  return made;
}

/** So many frames, one in the other, in this window; the innermost. */
export function framesIn(outer: FakeWindow, depth: number): FakeWindow {
  let inner = outer;
  for (let level = 0; level < depth; level += 1) inner = aWindow({parent: inner});
  return inner;
}

/** A window of another site: only its neighbours can be read. */
export function ofAnotherSite(parent?: FakeWindow): FakeWindow {
  const inner = aWindow(parent === undefined ? {} : {parent});
  const outer: FakeWindow = new Proxy(inner, {
    get: (target, name) => {
      if (!['parent', 'top', 'opener'].includes(String(name))) {
        throw Object.assign(new Error('Blocked a frame'), {name: 'SecurityError'});
      }
      const value = target[String(name)];
      return value === inner ? outer : value;
    },
  });
  return outer;
}

/** Two windows, each the other's parent. */
export function aCircle(): FakeWindow {
  const one = aWindow();
  const two = aWindow({parent: one});
  one.parent = two;
  return two;
}
