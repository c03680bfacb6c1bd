import type {Problems} from '../problem.js';
import type {Content} from '../source/read-content.js';
import {checkKnown, checkUnique} from './references.js';

/** Checks that each term is explained once, under one id, and that the steps that it names exist. */
export function checkGlossary(
  {glossary}: Content,
  steps: ReadonlySet<string> | undefined,
  problems: Problems,
): void {
  if (!glossary) return;
  const {file, data} = glossary;
  checkUnique(
    'term’s id',
    data.map(({id}, i) => ({id, place: file.at([i, 'id'])})),
    problems,
  );
  const forms = data.flatMap(({term, also = []}, i) => [
    {id: term.text.toLowerCase(), place: file.at([i, 'term'])},
    ...also.map((form, j) => ({id: form.toLowerCase(), place: file.at([i, 'also', j])})),
  ]);
  checkUnique('form of a term', forms, problems);
  for (const [i, {see, notIn = []}] of data.entries()) {
    if (see !== undefined) {
      checkKnown('step', {id: see, place: file.at([i, 'see'])}, steps, problems);
    }
    for (const [j, id] of notIn.entries()) {
      checkKnown('step', {id, place: file.at([i, 'notIn', j])}, steps, problems);
    }
  }
}
