/** One engine and one part of its tests. */
export interface Row {
  /** The engine with its version, or its name where it was not started. */
  readonly engine: string;
  readonly part: string;
  readonly passed: number;
  readonly failed: number;
  readonly cannot: readonly string[];
}

/** A table for people: what ran where, and under it what an engine cannot do and why. */
export function engineTable(rows: readonly Row[]): string {
  const head = ['engine', 'part', 'passed', 'failed', 'cannot'] as const;
  const cells = rows.map(row => [
    row.engine,
    row.part,
    String(row.passed),
    String(row.failed),
    String(row.cannot.length),
  ]);
  const widths = head.map((_, n) =>
    Math.max(...[head, ...cells].map(line => (line[n] ?? '').length)),
  );
  const lines = [head, ...cells].map(line =>
    line
      .map((cell, n) => (n < 2 ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0)))
      .join('  '),
  );
  const reasons = rows.flatMap(({engine, cannot}) =>
    cannot.map(line => `${engine} cannot: ${line}`),
  );
  return [...lines, ...reasons].join('\n');
}
