/** One XML element: text or elements inside, never both. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: string | readonly XmlElement[] = [],
): XmlElement {
  return {name, attributes, content};
}

/** A whole document: declaration, the root indented by two spaces, a line end. No byte order mark. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}\n`;
}

function print({name, attributes, content}: XmlElement, indent: string): string {
  const start = `${indent}<${name}${printAttributes(attributes)}`;
  if (content.length === 0) return `${start}/>`;
  if (typeof content === 'string') return `${start}>${escapeXml(content)}</${name}>`;
  const inside = content.map(child => print(child, `${indent}  `)).join('\n');
  return `${start}>\n${inside}\n${indent}</${name}>`;
}

function printAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

// XML 1.0 §2.2: no control characters but tab and line ends, no half surrogate pair, no U+FFFE or U+FFFF.
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/**
 * Text that is safe inside an element or a double-quoted attribute. Letters outside ASCII stay
 * as they are.
 *
 * @throws Error when the text holds a character that no XML 1.0 document may hold.
 */
export function escapeXml(text: string): string {
  if (NOT_XML.test(text)) {
    throw new Error(`This text holds a character that XML does not allow: ${JSON.stringify(text)}`);
  }
  return text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character);
}
