import {t} from '../i18n/customise-schools.js';
import {readSettings} from '../settings/read-settings.js';
import type {School} from '../settings/settings-schema.js';
import {csvRows} from './csv-rows.js';
import {columnsOf, schoolColumns, type SchoolColumn} from './school-columns.js';

/** Schools that one package holds at most: what the settings take. */
export const MOST_SCHOOLS = 300;

/** A place in a list, as a spreadsheet names it. */
export interface ListPlace {
  /** Counted from 1, the headings too. */
  readonly row: number;
  readonly heading: string;
}

export interface ListMistake extends ListPlace {
  readonly allowed: string;
}

/** What a list of schools holds. */
export interface SchoolsReading {
  readonly schools: readonly School[];
  /** A row that has one is left out whole. */
  readonly mistakes: readonly ListMistake[];
  /** Headings of columns that were left out. */
  readonly unknown: readonly string[];
  /** Numbers from which a spreadsheet may have taken the first 0. */
  readonly doubtful: readonly ListPlace[];
  /** Why nothing was taken. */
  readonly fault?: 'empty' | 'no-school' | 'too-many';
}

/** A number that a spreadsheet has rounded, such as 6.42E+10. */
const ROUNDED = /^\d+([.,]\d+)?e\+?\d+$/i;
/** Digits alone, without the 0 or the + that most begin with. */
const BARE = /^[1-9]\d{6,}$/;

/** Reads a list of schools: a heading for each column, then a row for each school. It never throws. */
export function readSchools(text: string): SchoolsReading {
  const {rows, broken} = csvRows(text);
  const first = rows.findIndex(isFilled);
  const headings = rows[first] ?? [];
  const columns = columnsOf(headings);
  const filled = rows.map((cells, at) => ({cells, row: at + 1})).slice(first + 1);
  const schoolRows = filled.filter(({cells}) => isFilled(cells));
  const unknown = headings.filter((heading, at) => heading && !columns[at]);
  const nothing = {schools: [], mistakes: [], unknown, doubtful: []};
  if (first < 0) return {...nothing, fault: 'empty'};
  if (!columns.some(column => column?.path === 'schoolName'))
    return {...nothing, fault: 'no-school'};
  if (schoolRows.length > MOST_SCHOOLS) return {...nothing, fault: 'too-many'};
  const each = schoolRows.map(({cells, row}) => readRow(cells, columns, row));
  const {schools, mistakes} = withoutTwins(each);
  const end: ListMistake[] =
    broken === undefined ? [] : [{row: broken + 1, heading: '', allowed: t.schools.broken}];
  const doubtful = each.flatMap(read => (read.mistakes.length ? [] : read.doubtful));
  return {schools, mistakes: [...mistakes, ...end], unknown, doubtful};
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some(cell => cell !== '');
}

interface RowReading {
  readonly row: number;
  readonly school: School | undefined;
  readonly mistakes: readonly ListMistake[];
  readonly doubtful: readonly ListPlace[];
}

type Columns = readonly (SchoolColumn | undefined)[];

function readRow(cells: readonly string[], columns: Columns, row: number): RowReading {
  const named = cells.flatMap((cell, at) => {
    const column = columns[at];
    return column && cell ? [{...column, cell: cell.normalize('NFC').replace(/\s+/g, ' ')}] : [];
  });
  const phones = named.filter(({path}) => path.endsWith('.phone'));
  const mistakes = [
    ...tooMany(cells.slice(columns.length), row),
    ...phones
      .filter(({cell}) => ROUNDED.test(cell))
      .map(({heading}) => ({row, heading, allowed: t.schools.rounded})),
  ];
  const {settings, problems} = readSettings({schools: [rawSchool(named)]});
  for (const {where, allowed} of problems)
    mistakes.push({row, heading: headingAt(where, columns), allowed: inList(allowed)});
  const [school] = settings.schools;
  // A row of other columns only is nothing at all to the settings.
  if (!school && problems.length === 0)
    mistakes.push({row, heading: headingAt('', columns), allowed: t.schools.name});
  const doubtful = phones.filter(({cell}) => BARE.test(cell)).map(({heading}) => ({row, heading}));
  return {row, school, mistakes, doubtful};
}

function tooMany(rest: readonly string[], row: number): readonly ListMistake[] {
  return isFilled(rest) ? [{row, heading: '', allowed: t.schools.beyond}] : [];
}

/** A school as the settings hold it, of cells with the paths to them. */
function rawSchool(cells: readonly (SchoolColumn & {readonly cell: string})[]): unknown {
  let schoolName = '';
  const contacts: Record<string, Record<string, string>> = {};
  for (const {path, cell} of cells) {
    const [, who, part] = path.split('.');
    if (who !== undefined && part !== undefined) contacts[who] = {...contacts[who], [part]: cell};
    else schoolName = cell;
  }
  return {schoolName, contacts};
}

/** The heading of what is wrong: a school as a whole lacks its name, and so does a person. */
function headingAt(where: string, columns: Columns): string {
  const path = where.replace(/^schools\.0\.?/, '') || 'schoolName';
  const isIt = (column?: SchoolColumn) => column?.path === path || column?.path === `${path}.name`;
  return (columns.find(isIt) ?? schoolColumns.find(isIt))?.heading ?? path;
}

/** In a list nobody writes quotation marks, and a school’s name is no key. */
function inList(allowed: string): string {
  return allowed.startsWith('a schoolName')
    ? t.schools.name
    : allowed.replace(/,? (in|without) quotation marks/, '');
}

/** Learners choose by name, so each is there once. */
function withoutTwins(each: readonly RowReading[]) {
  const rowOf = new Map<string, number>();
  const schools: School[] = [];
  const mistakes: ListMistake[] = [];
  for (const {row, school, mistakes: own} of each) {
    mistakes.push(...own);
    if (!school || own.length) continue;
    const name = school.schoolName.toLowerCase();
    const twin = rowOf.get(name);
    if (twin === undefined) {
      rowOf.set(name, row);
      schools.push(school);
    } else mistakes.push({row, heading: t.schools.headings.school, allowed: t.schools.twin(twin)});
  }
  return {schools, mistakes};
}
