import type {Problems} from '../problem.js';
import type {
  ActivitySource,
  ChatLabSource,
  CheckSource,
  MatchingSource,
  TimelineSource,
} from '../source/activity-schema.js';
import type {Content} from '../source/read-content.js';
import type {ModuleFiles} from '../source/read-module.js';
import type {Sourced} from '../source/read-source.js';
import type {Path, YamlFile} from '../source/yaml-file.js';
import {checkBankFile} from './check-bank.js';
import {checkConversation} from './check-conversation.js';
import {checkFigure} from './check-figure.js';
import {checkPractice} from './check-practice.js';
import {checkReflect} from './check-reflect.js';
import {checkKnown, checkLetters, checkUnique, type Named} from './references.js';

/** What an activity may refer to; undefined where it could not be read. */
export interface Known {
  /** Keys of the moves. */
  readonly moves: readonly string[] | undefined;
  /** Steps of the whole course. */
  readonly steps: ReadonlySet<string> | undefined;
  /** Outcomes that the activity's items may measure. */
  readonly outcomes: readonly string[] | undefined;
}

/** Checks what one activity refers to, and its letters. */
export function checkActivity(
  {file, data}: Sourced<ActivitySource>,
  known: Known,
  problems: Problems,
): void {
  if (data.kind === 'timeline') checkTimeline(file, data, known, problems);
  if (data.kind === 'matching') checkMatching(file, data, known, problems);
  if (data.kind === 'chat-lab') checkChatLab(file, data, known, problems);
  if (data.kind === 'check') checkCheck(file, data, known, problems);
  if (data.kind === 'bank') checkBankFile({file, data}, known, problems);
  checkPractice(file, data, problems);
  checkFigure(file, data, problems);
  if (data.kind === 'conversation') checkConversation(file, data, problems);
  if (data.kind === 'reflect') checkReflect(file, data, problems);
}

/**
 * The outcomes that a module's items may measure: its own; those of the whole course where it has none. Those of
 * a course that another one follows are looked at there.
 */
export function outcomesOf(
  {module}: ModuleFiles,
  {modules, followed}: Content,
): string[] | undefined {
  if (!module || followed) return undefined;
  const own = module.data.outcomes.map(({id}) => id);
  if (own.length > 0) return own;
  return modules.flatMap(each => each.module?.data.outcomes.map(({id}) => id) ?? []);
}

function named(file: YamlFile, id: string, ...path: Path): Named {
  return {id, place: file.at(path)};
}

function letters(
  file: YamlFile,
  list: readonly {readonly letter: string}[],
  ...path: Path
): Named[] {
  return list.map(({letter}, i) => named(file, letter, ...path, i, 'letter'));
}

function checkTimeline(
  file: YamlFile,
  {stations}: TimelineSource,
  {moves}: Known,
  problems: Problems,
): void {
  for (const [i, {move}] of stations.entries()) {
    checkKnown('move', named(file, move, 'stations', i, 'move'), moves, problems);
  }
}

function checkMatching(
  file: YamlFile,
  data: MatchingSource,
  {moves}: Known,
  problems: Problems,
): void {
  checkLetters('a prompt', letters(file, data.prompts, 'prompts'), data.retiredPrompts, problems);
  checkLetters('a target', letters(file, data.targets, 'targets'), data.retiredTargets, problems);
  const targets = data.targets.map(({letter}) => letter);
  for (const [i, {move, answer}] of data.prompts.entries()) {
    if (move !== undefined)
      checkKnown('move', named(file, move, 'prompts', i, 'move'), moves, problems);
    checkKnown('target', named(file, answer, 'prompts', i, 'answer'), targets, problems);
  }
}

function checkChatLab(
  file: YamlFile,
  data: ChatLabSource,
  {moves}: Known,
  problems: Problems,
): void {
  const people = data.people.map(({id}) => id);
  checkUnique(
    'person',
    people.map((id, i) => named(file, id, 'people', i, 'id')),
    problems,
  );
  checkLetters('a message', letters(file, data.messages, 'messages'), data.retired, problems);
  for (const [i, {from, move, notice}] of data.messages.entries()) {
    checkKnown('person', named(file, from, 'messages', i, 'from'), people, problems);
    if (move === undefined) continue;
    checkKnown('move', named(file, move, 'messages', i, 'move'), moves, problems);
    if (notice === undefined) {
      problems.add(
        file.at(['messages', i]),
        'a message with a move has no “notice”',
        'say what an adult nearby can notice without the chat',
      );
    }
  }
}

function checkCheck(file: YamlFile, {items}: CheckSource, known: Known, problems: Problems): void {
  for (const [i, item] of items.entries()) {
    const path = ['items', i];
    checkLetters(
      'an option',
      letters(file, item.options, ...path, 'options'),
      item.retired,
      problems,
    );
    checkKnown(
      'outcome of this module',
      named(file, item.outcome, ...path, 'outcome'),
      known.outcomes,
      problems,
    );
    checkKnown('step', named(file, item.review, ...path, 'review'), known.steps, problems);
  }
}
