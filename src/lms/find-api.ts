import type {ApiMethods} from './edition.js';

/** What is looked for: an edition's API, and the other's only to name the mistake. */
export interface ApiWanted {
  readonly apiName: string;
  readonly otherApiName: string;
  readonly methods: ApiMethods;
}

export type ApiSearch =
  | {readonly found: true; readonly api: object; readonly where: ApiPlace}
  | {readonly found: false; readonly reason: NoApiReason};

export type ApiPlace = 'own window' | 'parent' | 'opener' | 'top opener' | 'opener document';

/**
 * `wrong-edition`: only the other edition's API is there; `blocked`: a window on the way belongs to
 * another site, and may hide it; `absent`: it is nowhere.
 */
export type NoApiReason = 'wrong-edition' | 'blocked' | 'absent';

const mostHops = 500;

/**
 * Looks for the API instance where LMSs put it: in the course's own window, up its parents, in the
 * opener and its parents, in the top window's opener and its parents, and in that opener's document
 * (IEEE 1484.11.2 names the first three; Plateau uses the last). Windows of other sites are passed by.
 */
export function findApi(start: object, wanted: ApiWanted): ApiSearch {
  const trail = new Trail(wanted);
  const places: readonly [ApiPlace, () => object | undefined][] = [
    ['own window', () => trail.look(start)],
    ['parent', () => trail.climb(trail.step(start, 'parent'))],
    ['opener', () => trail.climb(trail.step(start, 'opener'))],
    ['top opener', () => trail.climb(trail.step(trail.step(start, 'top'), 'opener'))],
    ['opener document', () => trail.look(openerDocument(trail, start))],
  ];
  for (const [where, search] of places) {
    const api = search();
    if (api !== undefined) return {found: true, api, where};
  }
  return {found: false, reason: trail.reason};
}

function openerDocument(trail: Trail, start: object): object | undefined {
  return trail.step(trail.step(trail.step(start, 'top'), 'opener'), 'document');
}

/** Remembers where it has been and what stood in the way. */
class Trail {
  readonly #wanted: ApiWanted;
  readonly #seen = new Set<object>();
  #blocked = false;
  #otherSeen = false;

  constructor(wanted: ApiWanted) {
    this.#wanted = wanted;
  }

  get reason(): NoApiReason {
    if (this.#otherSeen) return 'wrong-edition';
    return this.#blocked ? 'blocked' : 'absent';
  }

  /** This window and all above it. */
  climb(start: object | undefined): object | undefined {
    let frame = start;
    for (let hop = 0; hop < mostHops && frame !== undefined && !this.#seen.has(frame); hop += 1) {
      const api = this.look(frame);
      if (api !== undefined) return api;
      frame = this.step(frame, 'parent');
    }
    return undefined;
  }

  /** The API instance in this place. */
  look(place: object | undefined): object | undefined {
    if (place === undefined) return undefined;
    this.#seen.add(place);
    const {apiName, otherApiName, methods} = this.#wanted;
    const api = this.#read(place, apiName);
    if (isObject(api) && answersTo(api, methods)) return api;
    this.#otherSeen ||= isObject(this.#read(place, otherApiName));
    return undefined;
  }

  /** A neighbouring window. */
  step(
    from: object | undefined,
    name: 'parent' | 'opener' | 'top' | 'document',
  ): object | undefined {
    if (from === undefined) return undefined;
    const to = this.#read(from, name);
    return isObject(to) ? to : undefined;
  }

  #read(place: object, name: string): unknown {
    try {
      return (place as Record<string, unknown>)[name];
    } catch {
      this.#blocked = true;
      return undefined;
    }
  }
}

function answersTo(api: object, methods: ApiMethods): boolean {
  const {initialize, terminate, getValue, setValue, commit} = methods;
  try {
    const functions = api as Record<string, unknown>;
    const needed = [initialize, terminate, getValue, setValue, commit];
    return needed.every(name => typeof functions[name] === 'function');
  } catch {
    return false;
  }
}

function isObject(thing: unknown): thing is object {
  return (typeof thing === 'object' && thing !== null) || typeof thing === 'function';
}
