import type {Problems} from '../problem.js';
import type {Content} from '../source/read-content.js';
import type {RecallSource} from '../source/recall-schema.js';
import type {YamlFile} from '../source/yaml-file.js';
import {askedIn, itemIds} from './check-ids.js';
import {checkKnown} from './references.js';

/** What is known of the questions of a course on the way through it. */
interface Asked {
  /** Of the knowledge checks so far; nothing once one could not be read. */
  earlier: Set<string> | undefined;
  readonly assessment: ReadonlySet<string>;
  /** Question → the step that brought it back. */
  readonly back: Map<string, string>;
}

/**
 * Checks that each question that comes back is from the knowledge check of an earlier module, and comes back
 * once. The assessment's are asked there alone: who has met them before is not assessed by them.
 */
export function checkRecalls({course, modules}: Content, problems: Problems): void {
  if (!course || modules.some(({module}) => !module)) return;
  const {assessment, modules: order} = course.data;
  const inOrder = order.flatMap(id => modules.find(({folder}) => folder === id) ?? []);
  const assessed = inOrder.flatMap(files => askedIn(files, assessment.step));
  const asked: Asked = {
    earlier: new Set(),
    assessment: new Set(assessed.map(({id}) => id)),
    back: new Map(),
  };
  for (const {module, activities} of inOrder) {
    const own = (module?.data.steps ?? []).flatMap(({id}) => {
      const activity = activities.get(id);
      if (activity?.data.kind !== 'recall') return itemIds(activity);
      checkRecall(id, activity.file, activity.data, asked, problems);
      return [];
    });
    for (const {id} of own) if (!asked.assessment.has(id)) asked.earlier?.add(id);
    if ([...activities.values()].includes(undefined)) asked.earlier = undefined;
  }
}

function checkRecall(
  step: string,
  file: YamlFile,
  {items}: RecallSource,
  {earlier, assessment, back}: Asked,
  problems: Problems,
): void {
  for (const [i, id] of items.entries()) {
    const place = file.at(['items', i]);
    const by = back.get(id);
    if (by !== undefined) {
      problems.add(place, `“${id}” comes back in “${by}” already`, 'each comes back once');
    } else if (assessment.has(id)) {
      const allowed = 'take one from a knowledge check: the assessment asks what is new';
      problems.add(place, `“${id}” is a question of the assessment`, allowed);
    } else checkKnown('question of an earlier module', {id, place}, earlier, problems);
    back.set(id, step);
  }
}
