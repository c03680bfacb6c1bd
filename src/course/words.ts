/**
 * Prose that is ready to render: plain text, or a function that is given the names of roles
 * and returns what a component can render (a Lit template; this room knows no DOM, so `unknown`).
 */
export type Words = string | ((name: NameOf) => unknown);

/**
 * Turns the name of a role into something to render. Names are `lead`, `school` and
 * `contact:<role>` such as `contact:police`; the build has made sure that every name used
 * is known in every region.
 */
export type NameOf = (role: string) => unknown;

/** Gives prose its names. The result can stand in any Lit template. */
export function say(words: Words, name: NameOf): unknown {
  return typeof words === 'string' ? words : words(name);
}
