/** What the device holds of a learner's work: the state in the codec's own words, and when it was kept. */
export interface JournalEntry {
  readonly suspendData: string;
  readonly at: Date;
}

/** Reads what a journal kept; a text that is not ours counts as nothing. */
export function journalEntry(text: string): JournalEntry | undefined {
  try {
    const {suspendData, at} = JSON.parse(text) as Record<string, unknown>;
    if (typeof suspendData !== 'string' || typeof at !== 'number') return undefined;
    return {suspendData, at: new Date(at)};
  } catch {
    return undefined;
  }
}
