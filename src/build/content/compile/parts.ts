import type {Parts} from '../../../course/course.js';
import type {ModuleTime} from '../minutes.js';
import type {CompiledModule} from './compiled.js';

/** A module as its author wrote it, as it was compiled, and its time. */
interface MadeModule {
  readonly module: {readonly id: string; readonly outcomes: readonly {readonly id: string}[]};
  readonly compiled: Pick<CompiledModule, 'activities'>;
  readonly time: Pick<ModuleTime, 'steps'>;
}

/** What goes with each module: its outcomes, its time, and where its questions are asked again. */
export function partsOf(made: readonly MadeModule[]): Parts {
  const activities = made.flatMap(({module, compiled}) =>
    Object.values(compiled.activities).map(activity => ({home: module.id, activity})),
  );
  const homes = new Map(
    activities.flatMap(({home, activity}) =>
      activity.kind === 'check' ? activity.items.map(({id}) => [id, home] as const) : [],
    ),
  );
  const recalls = activities.flatMap(({activity}) =>
    activity.kind === 'recall'
      ? [
          [
            activity.id,
            [...new Set(activity.items.flatMap(({id}) => homes.get(id) ?? []))],
          ] as const,
        ]
      : [],
  );
  return {
    outcomes: Object.fromEntries(
      made.flatMap(({module}) => module.outcomes.map(({id}) => [id, module.id])),
    ),
    recalls: Object.fromEntries(recalls),
    seconds: Object.fromEntries(
      made.flatMap(({time}) => time.steps.map(({id, seconds}) => [id, Math.round(seconds)])),
    ),
  };
}
