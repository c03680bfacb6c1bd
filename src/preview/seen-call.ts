/** One call that the course made. */
export interface SeenCall {
  readonly at: Date;
  /** As the edition writes it, such as `LMSSetValue`. */
  readonly name: string;
  /** What was handed over: an element, an element and its value, an error code, or nothing. */
  readonly input: readonly string[];
  readonly output: string;
  /** The LMS's error code after it; 0 for none. */
  readonly code: number;
  /** The LMS's words for that code; empty for none. */
  readonly error: string;
}

/** Which calls to show. `work`: without the questions about errors, whose answers stand beside each call. */
export type CallFilter = (typeof callFilters)[number];

export const callFilters = ['work', 'all', 'errors'] as const;

const aboutErrors = /Get(LastError|ErrorString|Diagnostic)$/;

/** The calls that a filter lets through. */
export function shown(calls: readonly SeenCall[], filter: CallFilter): readonly SeenCall[] {
  if (filter === 'all') return calls;
  const work = calls.filter(call => !aboutErrors.test(call.name));
  return filter === 'work' ? work : work.filter(call => call.code !== 0);
}

const longest = 120;

/** A value short enough for a table. */
export function shortened(text: string, tell: (cut: number) => string): string {
  return text.length > longest ? `${text.slice(0, longest)}… ${tell(text.length)}` : text;
}
