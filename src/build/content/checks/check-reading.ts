import type {Place, Problems} from '../problem.js';
import type {ReadingBlock} from '../reading/reading-blocks.js';
import {MOST_AGE} from '../reading/reading-level.js';
import type {Content} from '../source/read-content.js';

/** An author's reason, and where it stands. */
interface Reason {
  readonly home: string;
  readonly place: Place;
}

/** Checks that nothing reads at an age over 16 without a reason, and that every reason is needed. */
export function checkReading(
  content: Content,
  blocks: readonly ReadingBlock[],
  problems: Problems,
): void {
  const reasons = reasonsIn(content);
  const hard = blocks.filter(({age}) => age > MOST_AGE);
  for (const block of hard) {
    if (reasons.some(({home}) => home === homeOf(block))) continue;
    problems.add(
      block.place,
      `“${block.name}” reads at an age of ${block.age}`,
      `at most ${MOST_AGE}: use shorter sentences and plainer words, or say why as “readingReason” of ${ownerOf(block)}`,
    );
  }
  for (const {home, place} of reasons) {
    if (hard.some(block => homeOf(block) === home)) continue;
    problems.add(place, `nothing here reads at an age over ${MOST_AGE}`, 'delete the reason');
  }
}

function reasonsIn({modules, regions}: Content): Reason[] {
  const ofModules = modules.flatMap(({folder, module}) => {
    if (!module) return [];
    const {file, data} = module;
    const own =
      data.readingReason === undefined
        ? []
        : [{home: file.path, place: file.at(['readingReason'])}];
    const ofSteps = data.steps.flatMap(({id, readingReason}, i) =>
      readingReason === undefined
        ? []
        : [{home: `${folder}/${id}`, place: file.at(['steps', i, 'readingReason'])}],
    );
    return [...own, ...ofSteps];
  });
  const ofRegions = regions.flatMap(({file, data}) =>
    data.readingReason === undefined ? [] : [{home: file.path, place: file.at(['readingReason'])}],
  );
  return [...ofModules, ...ofRegions];
}

function homeOf({folder, step, place}: ReadingBlock): string {
  return step === undefined ? place.file : `${folder}/${step}`;
}

function ownerOf({folder, step, place}: ReadingBlock): string {
  return step === undefined ? place.file : `“${step}” in modules/${folder}/module.yaml`;
}
