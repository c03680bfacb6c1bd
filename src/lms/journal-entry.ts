/** What the device holds of a learner's work: the state in the codec's own words, and when it was kept. */
export interface JournalEntry {
  readonly suspendData: string;
  /** The state that brought the last result, where that is not known to have arrived. */
  readonly earned?: string;
  readonly at: Date;
}

/** Reads what a journal kept; a text that is not ours counts as nothing. */
export function journalEntry(text: string): JournalEntry | undefined {
  try {
    const {suspendData, earned, at} = JSON.parse(text) as Record<string, unknown>;
    if (typeof suspendData !== 'string' || typeof at !== 'number') return undefined;
    const entry = {suspendData, at: new Date(at)};
    return typeof earned === 'string' ? {...entry, earned} : entry;
  } catch {
    return undefined;
  }
}
