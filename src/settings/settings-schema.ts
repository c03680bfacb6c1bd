import * as v from 'valibot';
import type {CompletionRule} from '../course/score.js';

/** The region of a package whose settings name none. */
export const DEFAULT_REGION = 'nz';

const completionRules = [
  'pass',
  'visit',
  'pass-and-visit',
] as const satisfies readonly CompletionRule[];

/**
 * What an administrator may set. A name that has shipped never changes its meaning and never goes. Each
 * message says what is allowed; a setting that is missing or refused takes its default.
 * @param regions The regions that the package holds.
 */
export function settingsSchema(regions: readonly string[]) {
  return v.strictObject(
    {
      region: v.optional(v.picklist(regions, `one of: ${quoted(regions)}`), DEFAULT_REGION),
      schoolName: v.exactOptional(text(120)),
      contacts: v.optional(contacts(), {}),
      passMark: v.exactOptional(passMark()),
      completion: v.optional(
        v.picklist(completionRules, `one of: ${quoted(completionRules)}`),
        'pass',
      ),
      interactions: v.optional(v.boolean('true or false, without quotation marks'), false),
    },
    'only region, schoolName, contacts, passMark, completion and interactions',
  );
}

export type Settings = v.InferOutput<ReturnType<typeof settingsSchema>>;

/** Whom the school's staff tell: the four people of its safeguarding card. */
export type SchoolContacts = Settings['contacts'];
export type SchoolContact = NonNullable<SchoolContacts['lead']>;

function contacts() {
  return v.strictObject(
    {
      lead: v.exactOptional(contact()),
      deputy: v.exactOptional(contact()),
      outOfHours: v.exactOptional(contact()),
      instead: v.exactOptional(contact()),
    },
    'only lead, deputy, outOfHours and instead',
  );
}

/** A role can stand for the name, so that a school need not name a person. */
function contact() {
  return v.pipe(
    v.strictObject(
      {
        name: v.exactOptional(text(80)),
        role: v.exactOptional(text(80)),
        phone: v.exactOptional(
          matching(
            /^(\D*\d){3}.{0,60}$/,
            'a telephone number in quotation marks, such as "09 555 0100"',
          ),
        ),
        email: v.exactOptional(
          matching(/^[^\s@]+@[^\s@]+$/, 'one e-mail address, such as "lead@school.example"'),
        ),
      },
      'only name, role, phone and email',
    ),
    v.check(({name, role}) => (name ?? role) !== undefined, 'a name or a role beside the rest'),
    v.transform(({name, role, ...ways}) =>
      name === undefined
        ? {name: role ?? '', ...ways}
        : {name, ...(role !== undefined && {role}), ...ways},
    ),
  );
}

function passMark() {
  const allowed = 'a number from 0 to 100, without quotation marks';
  return v.pipe(v.number(allowed), v.minValue(0, allowed), v.maxValue(100, allowed));
}

function text(longest: number) {
  const allowed = `text in quotation marks, at most ${longest} characters`;
  return v.pipe(v.string(allowed), v.trim(), v.maxLength(longest, allowed));
}

function matching(pattern: RegExp, allowed: string) {
  return v.pipe(v.string(allowed), v.trim(), v.regex(pattern, allowed));
}

function quoted(values: readonly string[]): string {
  return values.map(value => `"${value}"`).join(', ');
}
