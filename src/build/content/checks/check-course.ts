import type {Problems} from '../problem.js';
import type {Content} from '../source/read-content.js';
import {checkKnown, checkLetters, checkUnique} from './references.js';

/** Checks `course.yaml` against itself and against what it names. */
export function checkCourse(content: Content, problems: Problems): void {
  const {course, modules} = content;
  if (!course) return;
  const {file, data} = course;
  const moves = data.moves.map((move, i) => ({...move, path: ['moves', i]}));
  checkUnique(
    'key of a move',
    moves.map(({key, path}) => ({id: key, place: file.at([...path, 'key'])})),
    problems,
  );
  const letters = moves.map(({letter, path}) => ({
    id: letter,
    place: file.at([...path, 'letter']),
  }));
  checkLetters('a move', letters, data.retiredMoves, problems);
  const folders = modules.map(({folder}) => folder);
  const listed = data.modules.map((id, i) => ({id, place: file.at(['modules', i])}));
  checkUnique('module', listed, problems);
  for (const each of listed) checkKnown('module folder', each, folders, problems);
  for (const folder of folders.filter(name => !data.modules.includes(name))) {
    problems.add(
      file.keyAt([], 'modules'),
      `the folder modules/${folder} is not in the list`,
      `add “${folder}” to modules in course.yaml, or delete the folder`,
    );
  }
  checkAssessment(content, problems);
}

/** The assessment is the only check that there is: answers to another could not be saved. */
function checkAssessment({course, modules}: Content, problems: Problems): void {
  if (!course || modules.some(({module}) => !module)) return;
  const {step} = course.data.assessment;
  const checks = modules.flatMap(({module}) =>
    (module?.data.steps ?? []).flatMap(({id, kind}, i) =>
      module && kind === 'check' ? [{id, place: module.file.at(['steps', i, 'kind'])}] : [],
    ),
  );
  const place = course.file.at(['assessment', 'step']);
  const ids = checks.map(({id}) => id);
  checkKnown('check', {id: step, place}, ids, problems);
  const others = ids.includes(step) ? checks.filter(({id}) => id !== step) : [];
  for (const {id, place: at} of others) {
    const allowed = `the one check is the assessment in modules/course.yaml (“${step}”)`;
    problems.add(at, `the check “${id}” is not the assessment`, allowed);
  }
}
