import {Markup} from '../../src/build/content/prose/prose.js';

/** Runs the code of a module, as a browser would, and gives what it exports. */
export async function evaluate(code: string): Promise<Readonly<Record<string, unknown>>> {
  const resolved = code.replace("from 'lit'", `from '${import.meta.resolve('lit')}'`);
  const url = `data:text/javascript,${encodeURIComponent(resolved)}`;
  return (await import(url)) as Readonly<Record<string, unknown>>;
}

/** Data with every template as the HTML that it stands for; a name is shown in brackets, unless names are given. */
export function shown(value: unknown, names: (role: string) => unknown = bracketed): unknown {
  if (typeof value === 'function') return render((value as (name: unknown) => unknown)(names));
  if (value instanceof Markup) return value.parts.map(partOf).join('');
  if (Array.isArray(value)) return value.map(each => shown(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shown(each, names)]));
}

function bracketed(role: string): string {
  return `[${role}]`;
}

function partOf(part: Markup['parts'][number]): string {
  if ('html' in part) return part.html;
  return 'name' in part ? bracketed(part.name) : part.image;
}

function render(template: unknown): string {
  const {strings, values} = template as {strings: readonly string[]; values: readonly unknown[]};
  return strings.map((text, i) => text + (i < values.length ? String(values[i]) : '')).join('');
}
