import {BuildProblem} from '../build-problem.js';
import {outcomesOf} from '../content/checks/check-activities.js';
import {moduleIds, stepIds} from '../content/checks/check-ids.js';
import {Problems} from '../content/problem.js';
import {readContent, type Content} from '../content/source/read-content.js';
import type {ModuleFiles} from '../content/source/read-module.js';
import type {SourceTree} from '../content/source/source-tree.js';
import {cleanItem, type Draft, type Item} from './item.js';

/** A file that holds questions: of the bank, or of a module's check. */
export interface QuestionFile {
  /** Path from the root. */
  readonly path: string;
  readonly kind: 'bank' | 'check';
  readonly module: ModuleFiles;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly item: Item;
  readonly path: string;
  /** Its place among the file's items, from 0. */
  readonly index: number;
}

/** All questions of the course, and the names that they may use. */
export interface Bank {
  readonly tree: SourceTree;
  readonly files: readonly QuestionFile[];
  /** By their ids. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly content: Content;
  /** The folder of the assessment's bank, or undefined where no module holds an assessment. */
  readonly folder: string | undefined;
  readonly outcomes: readonly string[];
  /** Step id → title. */
  readonly steps: ReadonlyMap<string, string>;
  /** Must-know topic → the main outcome that it belongs to. */
  readonly mustKnows: ReadonlyMap<string, string>;
  readonly regions: readonly string[];
  /** Ids of modules and steps, which no question may have. */
  readonly takenIds: ReadonlySet<string>;
}

/**
 * Reads all questions of a course.
 *
 * @throws BuildProblem where `modules/` itself has a problem.
 */
export function readBank(tree: SourceTree): Bank {
  const problems = new Problems();
  const content = readContent(tree, problems);
  const lines = problems.lines();
  if (lines.length > 0) throw new BuildProblem(['put this right first:', ...lines].join('\n'));
  const files = content.modules.flatMap(filesOf);
  const questions = files.flatMap(file => file.questions);
  return {
    tree,
    files,
    questions: new Map(questions.map(question => [question.item.id, question])),
    ...namesIn(content),
  };
}

function namesIn(content: Content) {
  const {modules, regions} = content;
  const steps = modules.flatMap(({module}) => module?.data.steps ?? []);
  const assessments = modules.flatMap(({activities, folder}) =>
    [...activities.values()].flatMap(each =>
      each?.data.kind === 'assessment' ? [{folder, data: each.data}] : [],
    ),
  );
  const [first] = assessments;
  const topics = assessments.flatMap(({data}) => data.mustKnows);
  return {
    content,
    folder: first && `modules/${first.folder}/bank`,
    outcomes: [...new Set(modules.flatMap(each => outcomesOf(each, content) ?? []))],
    steps: new Map(steps.map(({id, title}) => [id, title.text])),
    mustKnows: new Map(topics.map(({id, outcome}) => [id, outcome])),
    regions: regions.map(({data}) => data.id),
    takenIds: new Set(
      modules.flatMap(each => [...moduleIds(each), ...stepIds(each)].map(({id}) => id)),
    ),
  };
}

function filesOf(module: ModuleFiles): QuestionFile[] {
  return [...module.activities.values()].flatMap(source => {
    const kind = source?.data.kind;
    if (!source || (kind !== 'bank' && kind !== 'check')) return [];
    const {path, value} = source.file;
    const {items} = value as {readonly items: readonly Draft[]};
    const questions = items.map((item, index) => ({item: itemOf(item, kind), path, index}));
    return [{path, kind, module, questions}];
  });
}

/** The file was checked against its schema, so it is an item. */
function itemOf(item: Draft, kind: 'bank' | 'check'): Item {
  return cleanItem(kind === 'check' ? {...item, type: 'practice'} : item) as unknown as Item;
}
