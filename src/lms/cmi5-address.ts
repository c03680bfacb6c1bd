/** An xAPI agent known by an account (cmi5 §9.2). What else the LMS says of it is passed on as it is. */
export interface Actor {
  readonly name?: string;
  readonly account: {readonly homePage: string; readonly name: string};
}

/** What the LMS says in the address that it opens the course with (cmi5 §8.1). */
export interface Cmi5Address {
  readonly endpoint: string;
  /** Gives the authorization token, once. */
  readonly fetch: string;
  readonly actor: Actor;
  readonly registration: string;
  readonly activityId: string;
}

/** Reads the launch parameters, in any order; nothing where one of them is missing or no such thing. */
export function readAddress(address: string): Cmi5Address | undefined {
  const query = new URL(address).searchParams;
  const part = (name: string) => query.get(name) ?? '';
  const [endpoint, fetch] = [part('endpoint'), part('fetch')];
  const [registration, activityId] = [part('registration'), part('activityId')];
  const actor = readActor(part('actor'));
  if (!actor || !isWeb(endpoint) || !isWeb(fetch) || !registration || !activityId) return undefined;
  return {endpoint, fetch, actor, registration, activityId};
}

/** Only such an address is followed: a `javascript:` one would run. */
export function isWeb(address: unknown): address is string {
  return typeof address === 'string' && /^https?:\/\//i.test(address);
}

function readActor(text: string): Actor | undefined {
  try {
    const actor = JSON.parse(text) as Partial<Actor> | null;
    const {homePage, name} = actor?.account ?? {};
    return typeof homePage === 'string' && typeof name === 'string' ? (actor as Actor) : undefined;
  } catch {
    return undefined;
  }
}
