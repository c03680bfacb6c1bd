import {mainOutcome} from '../../../course/bank.js';
import type {Problems} from '../problem.js';
import type {AssessmentSource, BankItemSource, BankSource} from '../source/bank-schema.js';
import type {Content} from '../source/read-content.js';
import type {ModuleFiles} from '../source/read-module.js';
import type {Sourced} from '../source/read-source.js';
import type {Path} from '../source/yaml-file.js';
import type {Known} from './check-activities.js';
import {checkKnown, checkLetters, type Named} from './references.js';

/** Checks what the items of a bank's file refer to, and their letters. */
export function checkBankFile({file, data}: Sourced<BankSource>, known: Known, problems: Problems) {
  const named = (id: string, ...path: Path): Named => ({id, place: file.at(path)});
  for (const [i, item] of data.items.entries()) {
    const path = ['items', i];
    const {outcome, review} = item;
    checkKnown('outcome', named(outcome, ...path, 'outcome'), known.outcomes, problems);
    checkKnown('step', named(review, ...path, 'review'), known.steps, problems);
    for (const {what, key, list, retired} of lettersOf(item)) {
      const letters = list.map(({letter}, k) => named(letter, ...path, key, k, 'letter'));
      checkLetters(what, letters, retired, problems);
    }
    if (item.type !== 'match') continue;
    const targets = item.targets.map(({letter}) => letter);
    for (const [k, {answer}] of item.prompts.entries()) {
      checkKnown('target', named(answer, ...path, 'prompts', k, 'answer'), targets, problems);
    }
  }
}

function lettersOf(item: BankItemSource) {
  if (item.type === 'match') {
    const {prompts, targets, retiredPrompts, retiredTargets} = item;
    return [
      {what: 'a prompt', key: 'prompts', list: prompts, retired: retiredPrompts},
      {what: 'a target', key: 'targets', list: targets, retired: retiredTargets},
    ];
  }
  return item.type === 'sequence'
    ? [{what: 'a step', key: 'steps', list: item.steps, retired: item.retired}]
    : [{what: 'an option', key: 'options', list: item.options, retired: item.retired}];
}

/** How many variants a must-know topic has, so that a retry never repeats one just explained. */
const VARIANTS = 4;

/**
 * Checks that each assessment's bank has what its shares ask for: enough items in every region, four variants of
 * each must-know topic, each in its outcome, and no topic or region that nobody knows.
 */
export function checkBanks(
  {modules, regions, regionsComplete, followed}: Content,
  problems: Problems,
): void {
  const regionIds = regionsComplete ? regions.map(({data}) => data.id) : undefined;
  for (const files of modules) {
    const items = bankIn(files);
    if (!items) continue;
    const drawing = [...files.activities.values()].flatMap(each =>
      each?.data.kind === 'assessment' ? [{file: each.file, data: each.data}] : [],
    );
    for (const {item, place} of items) {
      if (item.region === undefined) continue;
      checkKnown('region', {id: item.region, place}, regionIds, problems);
    }
    for (const assessment of drawing) {
      // One that goes back to another course draws some of that course's topics.
      if (!followed) checkTopics(assessment, items, problems);
      checkDrawing(assessment, items, regionIds ?? [], problems);
    }
  }
}

interface Placed {
  readonly item: BankItemSource;
  readonly place: Named['place'];
}

/** Nothing where a file could not be read. */
function bankIn({activities}: ModuleFiles): readonly Placed[] | undefined {
  if ([...activities.values()].includes(undefined)) return undefined;
  return [...activities.values()].flatMap(each => {
    if (each?.data.kind !== 'bank') return [];
    const {file, data} = each;
    return data.items.map((item, i) => ({item, place: file.at(['items', i, 'id'])}));
  });
}

function checkTopics(
  {data}: Sourced<AssessmentSource>,
  items: readonly Placed[],
  problems: Problems,
): void {
  const topics = data.mustKnows.map(({id}) => id);
  for (const {item, place} of items) {
    if (item.mustKnow !== undefined)
      checkKnown('must-know topic', {id: item.mustKnow, place}, topics, problems);
  }
}

function checkDrawing(
  {file, data}: Sourced<AssessmentSource>,
  items: readonly Placed[],
  regions: readonly string[],
  problems: Problems,
): void {
  for (const [i, {id, outcome}] of data.mustKnows.entries()) {
    const variants = items.filter(({item}) => item.mustKnow === id);
    const strays = variants.filter(({item}) => mainOutcome(item.outcome) !== outcome);
    for (const {place} of strays) {
      problems.add(
        place,
        `the topic “${id}” is drawn inside ${outcome}`,
        `give it an outcome such as ${outcome}a`,
      );
    }
    if (variants.length >= VARIANTS) continue;
    problems.add(
      file.at(['mustKnows', i, 'id']),
      `the bank has ${variants.length} variants of “${id}”`,
      `${VARIANTS} at least, so that a retry repeats none that was just explained`,
    );
  }
  for (const [i, {outcome, shown}] of data.shares.entries()) {
    const musts = data.mustKnows.filter(topic => topic.outcome === outcome).length;
    const own = items.filter(
      ({item}) => mainOutcome(item.outcome) === outcome && item.mustKnow === undefined,
    );
    const lacking = regions.filter(
      region =>
        own.filter(({item}) => item.region === undefined || item.region === region).length <
        shown - musts,
    );
    if (musts <= shown && lacking.length === 0) continue;
    problems.add(
      file.at(['shares', i, 'shown']),
      musts > shown
        ? `${outcome} has ${musts} must-know topics and shows ${shown} items`
        : `the bank has too few items of ${outcome} in ${lacking.join(', ')}`,
      'show more of it, or write more items',
    );
  }
}
