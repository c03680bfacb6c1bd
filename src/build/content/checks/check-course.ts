import type {Problems} from '../problem.js';
import type {Content} from '../source/read-content.js';
import {checkKnown, checkLetters, checkUnique} from './references.js';

/** Checks `course.yaml` against itself and against what it names. */
export function checkCourse(content: Content, problems: Problems): void {
  const {course, modules, followed} = content;
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
  checkAssessments(content, problems);
  if (data.follows !== undefined) {
    const place = file.at(['follows']);
    checkKnown('course', {id: data.follows, place}, [followed?.data.id ?? ''], problems);
  }
}

/** A check's answers are kept under an id of course.yaml: one that is not listed there could not be saved. */
function checkAssessments({course, modules}: Content, problems: Problems): void {
  if (!course || modules.some(({module}) => !module)) return;
  const {file, data} = course;
  const steps = modules.flatMap(({module}) =>
    (module?.data.steps ?? []).flatMap(({id, kind}, i) =>
      module && (kind === 'check' || kind === 'assessment')
        ? [{id, place: module.file.at(['steps', i, 'kind'])}]
        : [],
    ),
  );
  const ids = steps.map(({id}) => id);
  const listed = [
    {id: data.assessment.step, place: file.at(['assessment', 'step'])},
    ...data.checks.map(({step}, i) => ({id: step, place: file.at(['checks', i, 'step'])})),
  ];
  checkUnique('check', listed, problems);
  for (const each of listed) checkKnown('check', each, ids, problems);
  // One that is misspelt in course.yaml is told once.
  if (listed.some(({id}) => !ids.includes(id))) return;
  const known = new Set(listed.map(({id}) => id));
  for (const {id, place} of steps.filter(each => !known.has(each.id))) {
    problems.add(
      place,
      `the check “${id}” is not in modules/course.yaml`,
      'list it there under “checks”, or as the assessment',
    );
  }
}
