import type {Section} from './state-sections.js';

/** The version of the format that this release writes: 1 to 15. */
export const STATE_VERSION = 1;

/**
 * Version → what turns a section of that version into one of the next; nothing where a section has no
 * successor. A release that changes the format adds one here and never takes one away.
 */
export type Migrations = Readonly<Record<number, (section: Section) => Section | undefined>>;

export const migrations: Migrations = {};

/** A section in the present version; nothing where no migration leads there. */
export function migrate(section: Section, steps: Migrations): Section | undefined {
  let migrated: Section | undefined = section;
  while (migrated && migrated.version < STATE_VERSION) {
    const next: Section | undefined = steps[migrated.version]?.(migrated);
    migrated = next && {...next, version: migrated.version + 1};
  }
  return migrated;
}
