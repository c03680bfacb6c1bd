import {Markup, type Part} from '../prose/prose.js';

/** The JavaScript expression for the address of an image, by its path from the repository's root. */
export type ImageExpression = (path: string) => string;

/**
 * Writes a module of code with one constant: plain data as it is, prose with markup as functions that
 * return a Lit template. Nothing is left to parse for whoever loads it.
 *
 * @param name The name of the export.
 */
export function moduleSource(
  name: string,
  value: unknown,
  image: ImageExpression = quoted,
): string {
  const body = expression(value, image);
  const needsLit = body.includes('=>html`');
  return `${needsLit ? "import {html} from 'lit';\n" : ''}export const ${name} = ${body};\n`;
}

const quoted: ImageExpression = path => JSON.stringify(path);

function expression(value: unknown, image: ImageExpression): string {
  if (value instanceof Markup) return template(value.parts, image);
  if (Array.isArray(value)) return `[${value.map(each => expression(each, image)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${expression(each, image)}`).join(',')}}`;
}

function template(parts: readonly Part[], image: ImageExpression): string {
  const usesNames = parts.some(part => 'name' in part);
  const code = parts.map(part => {
    if ('html' in part) return escapeTemplate(part.html);
    return 'name' in part ? `\${n(${JSON.stringify(part.name)})}` : `\${${image(part.image)}}`;
  });
  return `${usesNames ? 'n' : '()'}=>html\`${code.join('')}\``;
}

/** What would end a template literal, or open an expression in it. */
function escapeTemplate(html: string): string {
  return html.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
