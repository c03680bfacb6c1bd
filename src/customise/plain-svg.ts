/** Why an SVG is not taken. */
export type SvgFault = 'unread' | 'program' | 'outside';

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';

const PROGRAMS = /^(script|foreignobject|iframe|object|embed|handler|listener)$/i;
/** The picture's own parts, and pictures that it carries. */
const INSIDE = /^\s*(#|data:image\/(png|jpeg|webp|gif)[;,])/i;
const FETCHES = /@import|url\(\s*['"]?\s*(?!['"]?\s*(#|data:image\/(png|jpeg|webp|gif)[;,]))/i;

/**
 * The text of an SVG without what stands above its root, such as a document type with entities: what has been looked
 * through is what is kept. It is refused where it holds a program, a part of a web page, or anything that is fetched.
 * Even so it is only ever shown as a picture, in `<img>`: there a browser runs no script of an SVG and fetches
 * nothing for it, whatever this has overlooked.
 */
export function plainSvg(text: string): {readonly svg: string} | SvgFault {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = parsed.documentElement;
  if (root.namespaceURI !== SVG || root.localName !== 'svg') return 'unread';
  if (parsed.querySelector('parsererror')) return 'unread';
  const elements = [root, ...root.querySelectorAll('*')];
  if (elements.some(isProgram)) return 'program';
  if (elements.some(isFromOutside)) return 'outside';
  return {svg: new XMLSerializer().serializeToString(root)};
}

function isProgram({localName, namespaceURI, attributes}: Element): boolean {
  return (
    namespaceURI === XHTML ||
    PROGRAMS.test(localName) ||
    [...attributes].some(
      ({localName: name, value}) => /^on/i.test(name) || /^\s*javascript:/i.test(value),
    )
  );
}

function isFromOutside({localName, attributes, textContent}: Element): boolean {
  return (
    (/^style$/i.test(localName) && FETCHES.test(textContent)) ||
    [...attributes].some(
      ({localName: name, value}) =>
        FETCHES.test(value) || (/^(href|src)$/i.test(name) && !INSIDE.test(value)),
    )
  );
}
