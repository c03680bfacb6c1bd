import type {Problems} from '../problem.js';
import {SourceWords} from '../source/fields.js';
import type {Content} from '../source/read-content.js';
import type {Sourced} from '../source/read-source.js';
import type {WorkshopFiles} from '../source/read-workshop.js';
import type {HandoutSource, PartSource, WorkshopSource} from '../source/workshop-schema.js';
import {checkKnown, checkUnique, type Named} from './references.js';
import {plainText} from './written.js';

/** What a projector shows legibly from ten metres: characters of a line, and lines, by layout. */
const ROOM = {
  title: {line: 34, lines: 5},
  points: {line: 44, lines: 9},
  rule: {line: 30, lines: 6},
  hands: {line: 44, lines: 9},
} as const;

/** Checks the workshop against itself and against the course. */
export function checkWorkshop(
  {workshop: files, modules}: Content,
  steps: ReadonlySet<string> | undefined,
  problems: Problems,
): void {
  if (!files) return;
  checkParts(files, problems);
  if (files.workshop) checkAgendas(files.workshop, files.parts, problems);
  const outcomes = modules.flatMap(({module}) => module?.data.outcomes.map(({id}) => id) ?? []);
  const handouts = files.handouts.map(({data}) => data.id);
  for (const part of files.parts) {
    checkNamed(part, outcomes, handouts, problems);
    checkSlides(part, steps, problems);
  }
  for (const handout of files.handouts) checkHandout(handout, steps, problems);
  for (const {file, data} of files.cards) {
    if (data.from !== undefined)
      checkKnown('step', {id: data.from, place: file.at(['from'])}, steps, problems);
  }
}

/** The ids of slides, which share one set with those of the course. */
export function slideIds(files: WorkshopFiles | undefined): Named[] {
  return (files?.parts ?? []).flatMap(({file, data}) =>
    data.slides.map(({id}, i) => ({id, place: file.at(['slides', i, 'id'])})),
  );
}

function checkParts({workshop, parts, handouts}: WorkshopFiles, problems: Problems): void {
  const known = parts.map(({data}) => data.id);
  for (const [i, id] of (workshop?.data.parts ?? []).entries()) {
    if (workshop) checkKnown('part', {id, place: workshop.file.at(['parts', i])}, known, problems);
  }
  for (const {file, data} of [...parts, ...handouts]) {
    if (file.path.endsWith(`/${data.id}.yaml`)) continue;
    problems.add(file.at(['id']), `the id is “${data.id}”`, 'it is the name of its file');
  }
  const numbers = handouts.flatMap(({file, data}) =>
    data.number === undefined ? [] : [{id: String(data.number), place: file.at(['number'])}],
  );
  checkUnique('number', numbers, problems);
}

/** The minutes of an agenda's parts, with slack, register and evaluation, are its own. */
function checkAgendas(
  {file, data}: Sourced<WorkshopSource>,
  parts: readonly Sourced<PartSource>[],
  problems: Problems,
): void {
  for (const [i, {id, minutes, slack, register, evaluation}] of data.agendas.entries()) {
    const planned = parts.reduce((sum, part) => sum + (part.data.minutes[id] ?? 0), 0);
    const total = planned + slack + register + evaluation;
    if (total === minutes) continue;
    problems.add(
      file.at(['agendas', i, 'minutes']),
      `the agenda “${id}” comes to ${total} minutes`,
      `its parts, slack, register and evaluation are ${minutes} together`,
    );
  }
  for (const {file: own, data: part} of parts) {
    const known = data.agendas.map(({id}) => id);
    for (const id of Object.keys(part.minutes))
      checkKnown('agenda', {id, place: own.at(['minutes', id])}, known, problems);
  }
}

/** The outcomes and handouts that a part names. */
function checkNamed(
  {file, data}: Sourced<PartSource>,
  outcomes: readonly string[],
  handouts: readonly string[],
  problems: Problems,
): void {
  for (const [i, id] of (data.outcomes ?? []).entries())
    checkKnown('outcome', {id, place: file.at(['outcomes', i])}, outcomes, problems);
  for (const [i, id] of data.handouts.entries())
    checkKnown('handout', {id, place: file.at(['handouts', i])}, handouts, problems);
}

/** The steps that a handout brings in, and its tables, whose rows have a cell for each head. */
function checkHandout(
  {file, data}: Sourced<HandoutSource>,
  steps: ReadonlySet<string> | undefined,
  problems: Problems,
): void {
  for (const [i, {from, table}] of data.sections.entries()) {
    if (from !== undefined)
      checkKnown('step', {id: from, place: file.at(['sections', i, 'from'])}, steps, problems);
    const {head = [], rows = []} = table ?? {};
    for (const [j, row] of rows.entries()) {
      if (row.length === head.length) continue;
      problems.add(
        file.at(['sections', i, 'table', 'rows', j]),
        `the row has ${row.length} cells`,
        `it has ${head.length}, one for each head; an empty one is ''`,
      );
    }
  }
}

function checkSlides(
  {file, data}: Sourced<PartSource>,
  steps: ReadonlySet<string> | undefined,
  problems: Problems,
): void {
  for (const [i, slide] of data.slides.entries()) {
    if (slide.layout === 'activity') {
      const place = file.at(['slides', i, 'from']);
      checkKnown('step', {id: slide.from, place}, steps, problems);
    }
    if (!slide.id.startsWith('ws-'))
      problems.add(
        file.at(['slides', i, 'id']),
        `“${slide.id}” is no slide’s id`,
        'it begins with ws-',
      );
    if (!(slide.layout in ROOM)) continue;
    const {line, lines} = ROOM[slide.layout as keyof typeof ROOM];
    const filled = textsOf(slide).reduce(
      (sum, text) => sum + Math.ceil(plainText(text).length / line),
      0,
    );
    if (filled <= lines) continue;
    problems.add(
      file.at(['slides', i]),
      `the slide fills ${filled} lines of the screen`,
      `${lines} at most, of ${line} letters: say less, or make two of it`,
    );
  }
}

function textsOf(slide: PartSource['slides'][number]): string[] {
  return Object.entries(slide)
    .flatMap(([key, shown]: [string, unknown]) => (key === 'notes' ? [] : shown))
    .flatMap(each => (each instanceof SourceWords ? [each.text] : []));
}
