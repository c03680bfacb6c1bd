import {nothing} from 'lit';

/** A template as the markup that it stands for, without a browser; what only a browser needs (listeners) is left out. */
export function asHtml(value: unknown): string {
  if (Array.isArray(value)) return value.map(asHtml).join('');
  if (isTemplate(value)) {
    return value.strings.map((piece, at) => piece + asHtml(value.values[at])).join('');
  }
  if (value === nothing || typeof value === 'function') return '';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isTemplate(
  value: unknown,
): value is {readonly strings: readonly string[]; readonly values: readonly unknown[]} {
  return typeof value === 'object' && value !== null && 'strings' in value;
}
