import type {HostileCall} from './hostile.js';
import type {Names} from './names.js';

type Calls = readonly HostileCall[];

/** Gives way where what was sent may not have arrived. */
export const noRepeat = 'no value is set again that was taken';

/** What must hold of the calls of one opening, whatever the LMS did (runtime rules §8.2). */
const rules: Readonly<Record<string, (calls: Calls, names: Names) => boolean>> = {
  'Initialize comes first': ([first]) => first === undefined || first.name === 'Initialize',
  'nothing comes after Terminate': calls => {
    const end = calls.findIndex(({name}) => name === 'Terminate');
    return end < 0 || end === calls.length - 1;
  },
  'exit is said before anything else': (calls, {exit}) => {
    const [first] = setsOf(calls);
    return first === undefined || first.element === exit;
  },
  'exit is said before the first Commit': (calls, {exit}) => {
    const commit = calls.findIndex(({name}) => name === 'Commit');
    return commit < 0 || calls.slice(0, commit).some(({element}) => element === exit);
  },
  'exit is suspend': (calls, {exit}) =>
    setsOf(calls).every(({element, value}) => element !== exit || value === 'suspend'),
  [noRepeat]: calls => {
    const taken = new Map<string, string>();
    return setsOf(calls).every(call => {
      const isAgain = taken.get(call.element) === call.value;
      if (isYes(call)) taken.set(call.element, call.value);
      else taken.delete(call.element);
      return !isAgain;
    });
  },
  'no status falls': (calls, {ranks}) =>
    Object.entries(ranks).every(([status, order]) =>
      rises(valuesOf(calls, status).map(value => order.indexOf(value))),
    ),
  'no score falls': (calls, {raw}) => rises(valuesOf(calls, raw).map(Number)),
  'a count is read once': calls => {
    // A call that threw read nothing; and after an id that was not taken nobody knows the count.
    const counts = calls.filter(({element, threw}) => element.endsWith('._count') && !threw);
    const untaken = setsOf(calls).filter(call => call.element.endsWith('.id') && !isYes(call));
    return counts.length <= new Set(counts.map(({element}) => element)).size + untaken.length;
  },
  'interactions follow one another, and begin with their id': calls => {
    const entries = setsOf(calls).filter(({element}) => element.startsWith('cmi.interactions.'));
    const indexes = [...new Set(entries.map(({element}) => Number(element.split('.')[2])))];
    const begins = indexes.every(index =>
      entries
        .find(({element}) => element.startsWith(`cmi.interactions.${index}.`))
        ?.element.endsWith(`.${index}.id`),
    );
    return begins && indexes.every((index, at) => at === 0 || index === (indexes[at - 1] ?? 0) + 1);
  },
  'no objective falls, or changes its id': calls =>
    [...new Set(setsOf(calls).map(({element}) => element))]
      .filter(element => element.startsWith('cmi.objectives.'))
      .every(element => {
        const values = valuesOf(calls.filter(isYes), element);
        if (element.endsWith('.id')) return new Set(values).size < 2;
        return rises(values.map(value => objectiveWords.indexOf(value)));
      }),
  'no objective fails': calls =>
    setsOf(calls).every(
      ({element, value}) =>
        !element.startsWith('cmi.objectives.') ||
        element.endsWith('.id') ||
        objectiveWords.includes(value),
    ),
};

/** All that is ever said of an objective. */
const objectiveWords = ['incomplete', 'completed', 'passed'];

/** The rules that the calls of one opening break; none where all is well. */
export function brokenRules(calls: Calls, names: Names): readonly string[] {
  return Object.entries(rules)
    .filter(([, holds]) => !holds(calls, names))
    .map(([rule]) => rule);
}

function setsOf(calls: Calls): Calls {
  return calls.filter(({name}) => name === 'SetValue');
}

function valuesOf(calls: Calls, element: string): readonly string[] {
  return setsOf(calls)
    .filter(call => call.element === element)
    .map(({value}) => value);
}

function rises(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? number));
}

function isYes({output, threw}: HostileCall): boolean {
  return !threw && /^(true|1)$/i.test(String(output));
}

/** Whether everything that the LMS took was followed by a Commit. */
export function isCommitted(calls: Calls): boolean {
  const lastSet = calls.findLastIndex(call => call.name === 'SetValue' && isYes(call));
  return lastSet < 0 || calls.slice(lastSet).some(({name}) => name === 'Commit');
}
