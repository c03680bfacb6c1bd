import {mainOutcome} from '../../course/bank.js';
import {checkActivity, outcomesOf} from '../content/checks/check-activities.js';
import {checkKnown, checkUnique} from '../content/checks/references.js';
import type {Problems} from '../content/problem.js';
import {checkSource} from '../content/source/read-source.js';
import {activities} from '../content/source/source-schema.js';
import type {Path, YamlFile} from '../content/source/yaml-file.js';
import type {Bank, QuestionFile} from './bank.js';
import {textOf, without, type Draft, type Incoming} from './item.js';

/** Questions that were read, by the file of the course that they belong to. */
export type ByFile = ReadonlyMap<string, readonly Incoming[]>;

/**
 * Sorts questions by the file that holds them, or is to hold them, and reports every problem: against the schema of
 * that file, and where they name what the course does not have.
 */
export function checkIncoming(
  incoming: readonly Incoming[],
  bank: Bank,
  problems: Problems,
): ByFile {
  const ids = incoming.map(({draft, at}) => ({id: textOf(draft, 'id'), place: at(['id'])}));
  checkUnique(
    'id',
    ids.filter(({id}) => id !== ''),
    problems,
  );
  const byFile = new Map<string, Incoming[]>();
  for (const each of incoming) {
    checkNames(each, bank, problems);
    const path = fileFor(each.draft, bank);
    byFile.set(path, [...(byFile.get(path) ?? []), each]);
  }
  for (const [path, own] of byFile) checkFile(path, own, bank, problems);
  return byFile;
}

/** Where a question stands; a new one goes to the file of its outcome and its region, or to the check of its module. */
function fileFor(draft: Draft, bank: Bank): string {
  const current = bank.questions.get(textOf(draft, 'id'));
  if (current) return current.path;
  const outcome = textOf(draft, 'outcome');
  if (draft['type'] === 'practice') return checkOf(outcome, bank)?.path ?? '';
  const region = textOf(draft, 'region');
  const name = `${mainOutcome(outcome)}${region ? `-${region}` : ''}`;
  return bank.folder === undefined ? '' : `${bank.folder}/${name}.yaml`;
}

/** The check of the module that has the outcome; of several, the first. */
function checkOf(outcome: string, {files}: Bank): QuestionFile | undefined {
  return files.find(
    ({kind, module}) =>
      kind === 'check' && module.module?.data.outcomes.some(({id}) => id === outcome),
  );
}

/** What the check of a file alone does not look at. */
function checkNames({draft, at}: Incoming, bank: Bank, problems: Problems): void {
  const id = textOf(draft, 'id');
  const isPractice = draft['type'] === 'practice';
  const current = bank.questions.get(id);
  if (!current && bank.takenIds.has(id)) {
    problems.add(at(['id']), `“${id}” is a module or a step`, 'give the question an id of its own');
  }
  if (current && (current.item.type === 'practice') !== isPractice) {
    const what = `“${id}” stands in ${current.path}`;
    const allowed = isPractice ? 'its type is not practice' : 'its type is practice';
    problems.add(at(['type']), what, `${allowed}; for a copy of it take another id`);
  }
  if (!current) checkHome({draft, at}, bank, problems);
  const region = textOf(draft, 'region');
  if (region) checkKnown('region', {id: region, place: at(['region'])}, bank.regions, problems);
  checkTopic({draft, at}, bank, problems);
}

/** A new question needs a file to go to. */
function checkHome({draft, at}: Incoming, bank: Bank, problems: Problems): void {
  const isPractice = draft['type'] === 'practice';
  if (isPractice && !checkOf(textOf(draft, 'outcome'), bank)) {
    const what = 'no module with a check has this outcome';
    problems.add(at(['outcome']), what, 'a question for practice goes to the check of its module');
  }
  if (!isPractice && bank.folder === undefined) {
    const what = 'no module holds an assessment with a bank';
    problems.add(at(['type']), what, 'practice, for the check of a module');
  }
}

function checkTopic({draft, at}: Incoming, {mustKnows}: Bank, problems: Problems): void {
  const topic = textOf(draft, 'mustKnow');
  if (topic === '') return;
  const place = at(['mustKnow']);
  checkKnown('must-know topic', {id: topic, place}, mustKnows.keys(), problems);
  const outcome = mustKnows.get(topic);
  if (outcome === undefined || mainOutcome(textOf(draft, 'outcome')) === outcome) return;
  const what = `the topic “${topic}” is drawn inside ${outcome}`;
  problems.add(place, what, `give the question an outcome such as ${outcome}a`);
}

/** The questions as the file that they will be in, whose places are those of the file that they were read from. */
function checkFile(path: string, own: readonly Incoming[], bank: Bank, problems: Problems): void {
  const existing = bank.files.find(file => file.path === path);
  const kind = existing?.kind ?? (own[0]?.draft['type'] === 'practice' ? 'check' : 'bank');
  const at = ([list, index, ...rest]: Path) => {
    const each = list === 'items' && typeof index === 'number' ? own[index] : undefined;
    return (each ?? own[0])?.at(each ? rest : []) ?? {file: path, line: 1, column: 1};
  };
  const file: YamlFile = {
    path,
    value: asFile(
      kind,
      own.map(({draft}) => draft),
    ),
    at,
    keyAt: (where, key) => at([...where, key]),
    within: where => at(where),
  };
  const source = checkSource(file, activities[kind], problems);
  const outcomes = existing ? outcomesOf(existing.module, bank.content) : bank.outcomes;
  if (source)
    checkActivity(source, {moves: [], steps: new Set(bank.steps.keys()), outcomes}, problems);
}

function asFile(kind: 'bank' | 'check', drafts: readonly Draft[]): Draft {
  if (kind === 'bank') return {kind, items: drafts};
  return {kind, intro: '…', items: drafts.map(withoutType)};
}

/** A question as its file holds it: in a check, none names a type. */
export function withoutType(draft: Draft): Draft {
  return draft['type'] === 'practice' ? without(draft, 'type') : draft;
}
