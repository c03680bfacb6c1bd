import {
  roles,
  type AssessmentOutline,
  type Course,
  type ModuleOutline,
  type StepKind,
  type StepOutline,
} from './course.js';
import type {ModuleKeys, Numbers, StateKeys} from './state-keys.js';

/**
 * A course as it is fetched: what a learner who begins needs of it, with the first module alone, and the rest.
 *
 * The modules and the numbers of saved progress stand in texts, a line each, as short as they can be:
 *
 *     #<module>|<key>|<title>|<minutes>      a module of the course
 *     !<module>|<key>                        one that only saved progress knows
 *     <step>|<kind>|<title>|<minutes>|<flags>|<key>
 *     -<step>|<key>                          one that has left the module
 *     =<assessment>|<key>|<item> <item>:<key> …
 *
 * A lesson has no kind, and what is empty at the end of a line is left out. A key that is missing is the
 * last one's successor; `0` stands for none here. Flags: `o` optional, `f` full route only, and a role's
 * place in its list.
 */
export interface PackedCourse {
  readonly first: Omit<Course, 'modules'> & {readonly lines: string};
  /** Lines. */
  readonly rest: string;
}

/** What lines are read into, in the order in which they come. */
export interface Unpacked {
  readonly modules: ModuleOutline[];
  /** The modules' steps. */
  readonly outlines: StepOutline[][];
  readonly keys: {
    readonly modules: Record<string, StateKeys['modules'][string]>;
    readonly assessments: Record<string, StateKeys['assessments'][string]>;
  };
}

/** @throws Error where a title holds what parts the fields. */
export function packCourse({modules, ...course}: Course, keys: StateKeys): PackedCourse {
  const listed = modules.map(module => packModule(module, keys.modules[module.id]));
  const gone = Object.entries(keys.modules)
    .filter(([id]) => !modules.some(module => module.id === id))
    .map(([id, {key, steps}]) => [line('!', id, key), ...left(steps, [])].join('\n'));
  const assessments = (wanted: (id: string) => boolean) =>
    Object.entries(keys.assessments)
      .filter(([id]) => wanted(id))
      .map(([id, {key, items}]) => line('=', id, key, packItems(items)));
  const early = idsIn(modules[0], [course.assessment, ...course.checks]);
  const [first = '', ...others] = listed;
  const lines = [first, ...assessments(id => early.includes(id))].join('\n');
  const late = assessments(id => !early.includes(id));
  return {first: {...course, lines}, rest: [...others, ...gone, ...late].join('\n')};
}

/** The assessments that a module asks: whoever answers one in the first module may not have the rest yet. */
function idsIn(module: ModuleOutline | undefined, asked: readonly AssessmentOutline[]): string[] {
  const steps = module?.steps.map(({id}) => id) ?? [];
  return asked.filter(({stepId}) => steps.includes(stepId)).map(({id}) => id);
}

function packModule({id, title, minutes, steps}: ModuleOutline, keys?: ModuleKeys): string {
  const numbers = keys?.steps ?? {};
  let last = 0;
  const lines = steps.map(step => {
    const key = numbers[step.id] ?? 0;
    const kind = step.kind === 'lesson' ? '' : step.kind;
    const follows = key === last + 1;
    if (key > 0) last = key;
    return line('', step.id, kind, step.title, step.minutes, flagsOf(step), follows ? '' : key);
  });
  const own = steps.map(step => step.id);
  return [line('#', id, keys?.key ?? 0, title, minutes), ...lines, ...left(numbers, own)].join(
    '\n',
  );
}

function left(numbers: Numbers, own: readonly string[]): string[] {
  return Object.entries(numbers)
    .filter(([id]) => !own.includes(id))
    .map(([id, key]) => line('-', id, key));
}

function flagsOf(step: StepOutline): string {
  const role = step.for ? String(roles.indexOf(step.for)) : '';
  return `${step.optional ? 'o' : ''}${step.full ? 'f' : ''}${role}`;
}

function packItems(items: Numbers): string {
  let last = 0;
  return Object.entries(items)
    .map(([id, key]) => {
      const follows = key === last + 1;
      last = key;
      return follows ? id : `${id}:${key}`;
    })
    .join(' ');
}

function line(mark: string, ...fields: readonly (string | number)[]): string {
  for (const field of fields)
    if (/[|\n]/.test(String(field))) throw new Error(`"${field}" holds what parts two fields`);
  return mark + fields.join('|').replace(/\|+$/, '');
}

/** Reads lines. What a module or an assessment needs stands after its own line. */
export function unpack(lines: string, made: Unpacked): void {
  const at = {steps: {} as Record<string, number>, last: 0};
  for (const line of lines.split('\n').filter(Boolean)) {
    const {mark, id, fields} = partsOf(line);
    const key = keyIn(mark, fields, at.last);
    if (mark === '=') {
      made.keys.assessments[id] = {key, items: unpackItems(fields[1])};
    } else if (/[#!]/.test(mark)) {
      Object.assign(at, {steps: {}, last: 0});
      unpackModule(id, fields, {key, steps: at.steps}, made);
    } else {
      if (key) at.steps[id] = at.last = key;
      if (!mark) made.outlines.at(-1)?.push(unpackStep(id, fields));
    }
  }
}

function partsOf(line: string) {
  const [, mark = '', rest = ''] = /^([#!=-]?)(.*)$/.exec(line) ?? [];
  const [id = '', ...fields] = rest.split('|');
  return {mark, id, fields};
}

function keyIn(mark: string, [first, , , , own]: readonly string[], last: number): number {
  if (mark) return Number(first);
  return own ? Number(own) : last + 1;
}

function unpackModule(
  id: string,
  [, title = '', minutes]: readonly string[],
  numbers: ModuleKeys,
  {modules, outlines, keys}: Unpacked,
): void {
  if (numbers.key) keys.modules[id] = numbers;
  if (!title) return;
  const steps: StepOutline[] = [];
  outlines.push(steps);
  modules.push({id, title, minutes: Number(minutes), steps});
}

function unpackStep(
  id: string,
  [kind = '', title = '', minutes, flags = '']: readonly string[],
): StepOutline {
  const role = roles[Number(/\d/.exec(flags)?.[0] ?? -1)];
  return {
    id,
    kind: (kind === '' ? 'lesson' : kind) as StepKind,
    title,
    minutes: Number(minutes),
    ...(flags.includes('o') && {optional: true}),
    ...(role && {for: role}),
    ...(flags.includes('f') && {full: true}),
  };
}

function unpackItems(text = ''): Numbers {
  let last = 0;
  return Object.fromEntries(
    text
      .split(' ')
      .filter(Boolean)
      .map(item => {
        const [id = '', key] = item.split(':');
        last = key ? Number(key) : last + 1;
        return [id, last];
      }),
  );
}
