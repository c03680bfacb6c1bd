/** A mistake in `settings.js`, in words for the administrator. Learners never see it. */
export interface SettingsProblem {
  /** Such as `contacts.lead.phone`; `settings.js` where the whole file is meant. */
  readonly where: string;
  /** What is there, such as `is the text "eighty"`. What a contact holds is not repeated. */
  readonly what: string;
  /** Such as `a number from 0 to 100, without quotation marks`. */
  readonly allowed: string;
  /** The line of the file, counted from 1, where its text was read. */
  readonly line?: number;
}

/** Told of each mistake: the keys that lead to it from the checked value, what is there, what is allowed. */
export type Refuse = (
  path: readonly string[],
  value: unknown,
  allowed: string,
  known?: boolean,
) => void;

/** Takes a value, or refuses it and gives nothing. It never throws. */
export type Check<T> = (value: unknown, refuse: Refuse) => T | undefined;

/** A value that passes a test, as it is. */
export function passing<T>(test: (value: unknown) => value is T, allowed: string): Check<T> {
  return (value, refuse) => {
    if (test(value)) return value;
    refuse([], value, allowed);
    return undefined;
  };
}

/** One of a few words. */
export function oneOf<T extends string>(words: readonly T[]): Check<T> {
  const allowed = `one of: ${words.map(word => `"${word}"`).join(', ')}`;
  return passing((value): value is T => words.some(word => word === value), allowed);
}

/** Text, trimmed, that matches a pattern. */
export function matching(pattern: RegExp, allowed: string): Check<string> {
  return (value, refuse) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (pattern.test(text)) return text;
    refuse([], value, allowed);
    return undefined;
  };
}

export function text(longest: number): Check<string> {
  const allowed = `text in quotation marks, at most ${String(longest)} characters`;
  return matching(new RegExp(`^.{1,${String(longest)}}$`, 'su'), allowed);
}

/** An object that holds what these checks take of it; what it holds besides is refused, and left out. */
export function object<T extends object>(checks: {
  readonly [Key in keyof T]-?: Check<NonNullable<T[Key]>>;
}): Check<Partial<T>> {
  // Such as “only name, role, phone and email”.
  const allowed = `only ${Object.keys(checks)
    .join(', ')
    .replace(/, (\w+)$/, ' and $1')}`;
  return (value, refuse) => {
    if (!isObject(value)) {
      refuse(Array.isArray(value) ? ['0'] : [], value, allowed, !Array.isArray(value));
      return undefined;
    }
    const taken: Record<string, unknown> = {};
    for (const [key, held] of Object.entries(value)) {
      const check = Object.hasOwn(checks, key) ? checks[key as keyof T] : undefined;
      const below: Refuse = (path, ...rest) => {
        refuse([key, ...path], ...rest);
      };
      if (!check) below([], held, allowed, false);
      else {
        const result = check(held, below);
        if (result !== undefined) taken[key] = result;
      }
    }
    return taken as Partial<T>;
  };
}

/** A list of at most so many; what is refused or not set is left out. */
export function listOf<T>(check: Check<T>, most: number): Check<readonly T[]> {
  return (value, refuse) => {
    if (!Array.isArray(value) || value.length > most) {
      refuse([], value, `a list in square brackets, of at most ${String(most)}`);
      return undefined;
    }
    return value.flatMap((held: unknown, at) => {
      const below: Refuse = (path, ...rest) => {
        refuse([String(at), ...path], ...rest);
      };
      return (held === null || held === undefined ? undefined : check(held, below)) ?? [];
    });
  };
}

/** An object with any names, each of which holds what the check takes. */
export function mapOf<T extends object>(check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value, refuse) => {
    if (isObject(value)) {
      const checks = Object.fromEntries(Object.keys(value).map(name => [name, check]));
      return object<Record<string, T>>(checks)(value, refuse) as Record<string, T>;
    }
    refuse([], value, 'in curly brackets, each id with its parts');
    return undefined;
  };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
