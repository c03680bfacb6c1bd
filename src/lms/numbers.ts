/** A score of 0 to 100 with at most two decimals; nothing where it is no number. */
export function tidyScore(score: number | undefined): number | undefined {
  if (score === undefined || !Number.isFinite(score)) return undefined;
  return Math.round(Math.min(100, Math.max(0, score)) * 100) / 100;
}

/** The number that an LMS wrote; nothing where it wrote something else, or nothing. */
export function readNumber(text: string): number | undefined {
  return /^\s*[-+]?\d+(\.\d*)?\s*$/.test(text) ? Number(text) : undefined;
}
