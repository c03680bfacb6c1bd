/*
 * Rules that are not known before a school's settings are read. A style sheet made by script is what a policy without
 * inline style allows.
 */

let sheet: CSSStyleSheet | undefined;

/**
 * The page's one style sheet of a school's own rules, empty at first. Whoever has chosen colours for all pages sees
 * none of it.
 *
 * @returns Nothing in a browser without style sheets made by script (Safari before 16.4).
 */
export function ownSheet(): CSSStyleSheet | undefined {
  if (sheet || !('adoptedStyleSheets' in document)) return sheet;
  const own = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
  const forced = window.matchMedia('(forced-colors: active)');
  const follow = () => {
    own.disabled = forced.matches;
  };
  forced.addEventListener('change', follow);
  follow();
  sheet = own;
  return own;
}
