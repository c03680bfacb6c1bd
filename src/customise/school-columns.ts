import {t} from '../i18n/customise-schools.js';

/** Where in a school a column's cells go. */
export type SchoolPath = 'schoolName' | `contacts.${Who}.${Part}`;
type Who = (typeof people)[number];
type Part = (typeof parts)[number];

const people = ['lead', 'deputy', 'outOfHours', 'instead'] as const;
const parts = ['name', 'role', 'phone', 'email'] as const;

/** One heading of a list. */
export interface SchoolColumn {
  readonly path: SchoolPath;
  /** As the template has it, such as `lead phone`. */
  readonly heading: string;
}

/** Every column that a list may have, in the template's order. */
export const schoolColumns: readonly SchoolColumn[] = [
  {path: 'schoolName', heading: t.schools.headings.school},
  ...people.flatMap(who =>
    parts.map(part => ({
      path: `contacts.${who}.${part}` as const,
      heading: `${t.schools.headings[who]} ${t.schools.headings[part]}`,
    })),
  ),
];

/** The headings of a list, with what each means; nothing where it means nothing, or what one before it does. */
export function columnsOf(headings: readonly string[]): readonly (SchoolColumn | undefined)[] {
  const taken = new Set<SchoolPath>();
  return headings.map(heading => {
    const path = meaning(heading);
    if (!path || taken.has(path)) return undefined;
    taken.add(path);
    return {path, heading};
  });
}

function meaning(heading: string): SchoolPath | undefined {
  const name = bare(heading);
  if (name === 'schoolname') return 'schoolName';
  return schoolColumns.find(column => bare(column.heading) === name)?.path;
}

/** `Out-of-hours E-mail` and `out of hours email` are the same. */
function bare(heading: string): string {
  return heading.toLowerCase().replace(/[^a-z]/g, '');
}

/** An empty list to fill in. With the mark of UTF-8, by which Excel keeps macrons. */
export function schoolsTemplate(): string {
  return `\ufeff${schoolColumns.map(({heading}) => heading).join(',')}\r\n`;
}
