import {entryOf, readOnly, row, type Beside, type ElementRow} from './strict-element.js';
import {pattern2004, response2004, types2004} from './strict-responses.js';
import {
  anything,
  duration2004,
  either,
  line,
  longIdentifier2004,
  matching,
  oneOf,
  real2004,
  timestamp2004,
  upTo,
  type Form,
} from './strict-values.js';

const setFailed = 351;
const typeMismatch = 406;
const outOfRange = 407;
const dependency = 408;

const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');

const text = (name: string, form: Form) => row(name, 'both', form, typeMismatch);

/** A real number within bounds. */
function within(name: string, least: number, most: number): ElementRow {
  const check = (value: string) => {
    if (!real2004(value)) return typeMismatch;
    return Number(value) < least || Number(value) > most ? outOfRange : 0;
  };
  return {name, access: 'both', check};
}

const scores = (owner: string) => [
  within(`${owner}.score.scaled`, -1, 1),
  ...['raw', 'min', 'max'].map(name => text(`${owner}.score.${name}`, real2004)),
];

/** An id of a list: set once, and no other entry's. */
function identifierRow(name: string, unique: boolean): ElementRow {
  const check = (value: string, element: string, beside: Beside) => {
    if (!longIdentifier2004(value)) return typeMismatch;
    const held = beside.read(element);
    if (held !== undefined) return held === value ? 0 : setFailed;
    return unique && others(element, beside).includes(value) ? setFailed : 0;
  };
  return {name, access: 'both', check};
}

/** The same field of the list's other entries. */
function others(element: string, beside: Beside): string[] {
  const match = /^(.*)\.(\d+)\.(\w+)$/.exec(element);
  const [, list = '', index = '', field = ''] = match ?? [];
  const found: string[] = [];
  for (let other = 0; ; other += 1) {
    const value = beside.read(`${list}.${String(other)}.${field}`);
    if (value === undefined && other > Number(index)) return found;
    if (value !== undefined && other !== Number(index)) found.push(value);
  }
}

/** A field that can be set once the interaction has its id; the list's own rule sees to that. */
const interaction = (name: string, form: Form) => text(`cmi.interactions.n.${name}`, form);

/** A field whose form is the type's, which must be set before it. */
function typed(name: string, formOf: (type: string) => Form): ElementRow {
  const check = (value: string, element: string, beside: Beside) => {
    const type = beside.read(`${entryOf(element)}.type`);
    if (type === undefined) return dependency;
    return formOf(type)(value) ? 0 : typeMismatch;
  };
  return {name: `cmi.interactions.n.${name}`, access: 'both', check};
}

/** A pattern is no other pattern's twin; after a resume Moodle takes the old one only with its type. */
function patternRow(): ElementRow {
  const form = typed('correct_responses.n.pattern', pattern2004);
  const check = (value: string, element: string, beside: Beside) => {
    const code = form.check(value, element, beside);
    if (code !== 0) return code;
    if (others(element, beside).includes(value)) return setFailed;
    const old = beside.read(element) === value && !beside.touched(element);
    return old && !beside.touched(`${entryOf(element)}.type`) ? setFailed : 0;
  };
  return {...form, check};
}

/** After a resume Moodle adds no objectives to an interaction that had none. */
function interactionObjectiveRow(): ElementRow {
  const form = identifierRow('cmi.interactions.n.objectives.n.id', true);
  const check = (value: string, element: string, beside: Beside) => {
    const entry = entryOf(element);
    const resumed = !beside.touched(`${entry}.id`);
    if (resumed && beside.read(`${entry}.objectives.0.id`) === undefined) return dependency;
    return form.check(value, element, beside);
  };
  return {...form, check};
}

/** SCORM 2004 Run-Time Environment §4.2. */
export const rows2004: readonly ElementRow[] = [
  ...readOnly(
    'cmi._version',
    'cmi.learner_id',
    'cmi.learner_name',
    'cmi.credit',
    'cmi.entry',
    'cmi.mode',
    'cmi.total_time',
    'cmi.launch_data',
    'cmi.scaled_passing_score',
    'cmi.completion_threshold',
    'cmi.max_time_allowed',
    'cmi.time_limit_action',
  ),
  text('cmi.location', upTo(1000)),
  text('cmi.suspend_data', anything),
  text('cmi.completion_status', completion),
  text('cmi.success_status', success),
  ...scores('cmi'),
  within('cmi.progress_measure', 0, 1),
  row('cmi.exit', 'write', oneOf('time-out', 'suspend', 'logout', 'normal', ''), typeMismatch),
  row('cmi.session_time', 'write', duration2004, typeMismatch),
  within('cmi.learner_preference.audio_level', 0, Infinity),
  within('cmi.learner_preference.delivery_speed', 0, Infinity),
  text('cmi.learner_preference.language', matching(/^([A-Za-z]{1,8}(-[A-Za-z0-9]{2,8})*)?$/)),
  text('cmi.learner_preference.audio_captioning', oneOf('-1', '0', '1')),
  identifierRow('cmi.objectives.n.id', true),
  ...scores('cmi.objectives.n'),
  text('cmi.objectives.n.success_status', success),
  text('cmi.objectives.n.completion_status', completion),
  within('cmi.objectives.n.progress_measure', 0, 1),
  text('cmi.objectives.n.description', upTo(250, line)),
  identifierRow('cmi.interactions.n.id', false),
  interaction('type', types2004),
  interactionObjectiveRow(),
  interaction('timestamp', timestamp2004),
  patternRow(),
  interaction('weighting', real2004),
  typed('learner_response', response2004),
  interaction(
    'result',
    either(oneOf('correct', 'incorrect', 'unanticipated', 'neutral'), real2004),
  ),
  interaction('latency', duration2004),
  interaction('description', upTo(250, line)),
  text(
    'adl.nav.request',
    oneOf(
      'continue',
      'previous',
      'exit',
      'exitAll',
      'abandon',
      'abandonAll',
      'suspendAll',
      '_none_',
    ),
  ),
];
