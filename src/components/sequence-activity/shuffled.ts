/**
 * The steps in another order than theirs, always the same for the same activity, so that the screen looks
 * the same when it is opened again.
 */
export function shuffled<T extends {readonly id: string}>(
  steps: readonly T[],
  seed: string,
): readonly T[] {
  const mixed = [...steps].sort((a, b) => hash(seed + a.id) - hash(seed + b.id));
  const isSame = mixed.every((step, index) => step === steps[index]);
  return isSame ? mixed.reverse() : mixed;
}

/** FNV-1a, 32 bits: spreads well over short texts, and is a few lines. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193);
  // The high bits hardly differ between texts that differ in their last letter.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
