/**
 * What a spreadsheet would take for a formula gets an apostrophe in front (OWASP, “CSV Injection”). A cell that has
 * apostrophes before such a sign gets one more, so that exactly one is taken off again.
 */
export function shield(cell: string): string {
  return /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

export function unshield(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
