import type {Course, ModuleOutline, Role, StepKind, StepOutline} from './course.js';
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
  readonly keys: {
    readonly modules: Record<string, StateKeys['modules'][string]>;
    readonly assessments: Record<string, StateKeys['assessments'][string]>;
  };
}

const roles: readonly Role[] = ['teaching', 'support', 'leadership', 'early-learning'];

/** @throws Error where a title holds what parts the fields. */
export function packCourse({modules, ...course}: Course, keys: StateKeys): PackedCourse {
  const listed = modules.map(module => packModule(module, keys.modules[module.id]));
  const gone = Object.entries(keys.modules)
    .filter(([id]) => !modules.some(module => module.id === id))
    .map(([id, {key, steps}]) => [line('!', id, key), ...left(steps, [])].join('\n'));
  const assessments = Object.entries(keys.assessments).map(([id, {key, items}]) =>
    line('=', id, key, packItems(items)),
  );
  const [lines = '', ...others] = listed;
  return {first: {...course, lines}, rest: [...others, ...gone, ...assessments].join('\n')};
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
export function unpack(lines: string, {modules, keys}: Unpacked): void {
  let steps: Record<string, number> = {};
  let outlines: StepOutline[] = [];
  let last = 0;
  for (const line of lines.split('\n')) {
    const mark = /^[#!=-]?/.exec(line)?.[0] ?? '';
    const [id = '', a = '', b = '', c = '', d = '', e = ''] = line.slice(mark.length).split('|');
    const key = Number(a);
    if (mark === '=') {
      keys.assessments[id] = {key, items: unpackItems(b)};
    } else if (mark === '-') {
      steps[id] = last = key;
    } else if (mark) {
      [steps, outlines, last] = [{}, [], 0];
      if (key) keys.modules[id] = {key, steps};
      if (mark === '#') modules.push({id, title: b, minutes: Number(c), steps: outlines});
    } else if (id) {
      const own = e === '' ? last + 1 : Number(e);
      if (own) steps[id] = last = own;
      outlines.push(unpackStep(id, a, b, c, d));
    }
  }
}

function unpackStep(
  id: string,
  kind: string,
  title: string,
  minutes: string,
  flags: string,
): StepOutline {
  const role = roles[Number(/\d/.exec(flags)?.[0] ?? -1)];
  return {
    id,
    kind: (kind || 'lesson') as StepKind,
    title,
    minutes: Number(minutes),
    ...(flags.includes('o') && {optional: true}),
    ...(role && {for: role}),
    ...(flags.includes('f') && {full: true}),
  };
}

function unpackItems(text: string): Numbers {
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
