import {coverageOf, type OutcomeCoverage} from '../coverage/coverage.js';
import type {Problems} from '../problem.js';
import type {Content} from '../source/read-content.js';
import type {Sourced} from '../source/read-source.js';
import type {SeedsSource} from '../source/seeds-schema.js';
import {checkKnown, checkUnique} from './references.js';
import type {Written} from './written.js';

/** Checks that steps name outcomes, and facts name steps, that there are. */
export function checkCoverageNames(content: Content, problems: Problems): void {
  const modules = content.modules.flatMap(({module}) => module ?? []);
  // Where a module could not be read, nothing is known of its outcomes and steps.
  if (modules.length < content.modules.length) return;
  const known = modules.flatMap(({data}) => data.outcomes.map(({id}) => id));
  for (const {file, data} of modules) {
    const named = data.steps.flatMap(({outcomes = []}, i) =>
      outcomes.map((id, k) => ({id, place: file.at(['steps', i, 'outcomes', k])})),
    );
    for (const each of named) checkKnown('outcome', each, known, problems);
  }
  const steps = modules.flatMap(({data}) => data.steps.map(({id}) => id));
  if (content.seeds) checkSeeds(content.seeds, steps, problems);
}

function checkSeeds(
  {file, data}: Sourced<SeedsSource>,
  steps: readonly string[],
  problems: Problems,
): void {
  const facts = data.map(({id}, i) => ({id, place: file.at([i, 'id'])}));
  checkUnique('fact', facts, problems);
  const taught = data.flatMap((fact, i) =>
    fact.taught.map((id, k) => ({id, place: file.at([i, 'taught', k])})),
  );
  for (const each of taught) checkKnown('step', each, steps, problems);
}

/** Checks that the words which prove a fact stand in one of the steps that teach it. */
export function checkSeedWords(
  {seeds}: Content,
  texts: readonly Written[],
  problems: Problems,
): void {
  for (const [i, {taught, words = []}] of (seeds?.data ?? []).entries()) {
    const said = texts
      .filter(({step}) => step !== undefined && taught.includes(step))
      .flatMap(({blocks}) => blocks.map(({text}) => plain(text)));
    for (const [k, phrase] of words.entries()) {
      if (!seeds || said.some(text => text.includes(plain(phrase)))) continue;
      problems.add(
        seeds.file.at([i, 'words', k]),
        `“${phrase}” stands in none of ${taught.join(', ')}`,
        'copy words that stand there, or name the step that teaches the fact now',
      );
    }
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

/** Checks that every outcome is taught, practised and asked about; only where all steps and questions were read. */
export function checkCovered(content: Content, problems: Problems): void {
  const covered = new Map(coverageOf(content).outcomes.map(each => [each.id, each]));
  for (const {module} of content.modules) {
    for (const [i, {id}] of (module?.data.outcomes ?? []).entries()) {
      const lacks = lacking(covered.get(id));
      if (!module || lacks.length === 0) continue;
      problems.add(
        module.file.at(['outcomes', i, 'id']),
        `the outcome “${id}” lacks ${lacks.join(', ')}`,
        'add it to “outcomes” of a step that teaches or practises it, and ask about it in a check',
      );
    }
  }
}

function lacking(found: OutcomeCoverage | undefined): string[] {
  if (!found) return [];
  const {lessons, activities, items, orientation} = found;
  const wanted: readonly (readonly [what: string, of: readonly string[]])[] = [
    ['a lesson', lessons],
    ...(orientation
      ? []
      : ([
          ['an activity', activities],
          ['a question', items],
        ] as const)),
  ];
  return wanted.filter(([, of]) => of.length === 0).map(([what]) => what);
}
