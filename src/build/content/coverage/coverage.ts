import type {Content} from '../source/read-content.js';

/** An outcome, and where it is taught, practised and asked about. */
export interface OutcomeCoverage {
  readonly id: string;
  readonly text: string;
  /** True where finding one's way about is all: it needs a lesson alone. */
  readonly orientation: boolean;
  /** Titles of lessons. */
  readonly lessons: readonly string[];
  /** Titles of activities other than checks. */
  readonly activities: readonly string[];
  /** Ids of questions. */
  readonly items: readonly string[];
}

/** A fact of a seed document, and where it is taught. */
export interface SeedCoverage {
  readonly seed: string;
  readonly fact: string;
  /** `Module › step`, by their titles. */
  readonly taught: readonly string[];
  /** What the course says has changed since. */
  readonly said: string | undefined;
}

export interface Coverage {
  readonly outcomes: readonly OutcomeCoverage[];
  readonly seeds: readonly SeedCoverage[];
}

/** A step, as coverage counts it. */
interface Step {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly module: string;
  readonly outcomes: readonly string[];
}

/** Finds what covers each outcome and each fact, in the order of the course. */
export function coverageOf(content: Content): Coverage {
  const modules = inOrder(content);
  const steps = modules.flatMap(({data}) =>
    data.steps.map(({id, kind, title, outcomes = []}): Step => {
      return {id, kind, title: title.text, module: data.title.text, outcomes};
    }),
  );
  const items = itemsIn(content);
  const titles = (outcome: string, fits: (kind: string) => boolean) =>
    steps
      .filter(({kind, outcomes}) => fits(kind) && outcomes.includes(outcome))
      .map(({title}) => title);
  const outcomes = modules.flatMap(({data}) =>
    data.outcomes.map(({id, text, orientation = false}) => ({
      id,
      text: text.text,
      orientation,
      lessons: titles(id, kind => kind === 'lesson'),
      activities: titles(id, kind => !['lesson', 'check', 'assessment'].includes(kind)),
      items: items.filter(({outcome}) => outcome === id).map(item => item.id),
    })),
  );
  const seeds = (content.seeds?.data ?? []).map(({seed, fact, taught, said}) => ({
    seed,
    fact,
    taught: taught.flatMap(id =>
      steps.filter(step => step.id === id).map(({module, title}) => `${module} › ${title}`),
    ),
    said,
  }));
  return {outcomes, seeds};
}

/** The modules that could be read, as the course lists them. */
function inOrder({course, modules}: Content) {
  return (course?.data.modules ?? []).flatMap(
    id => modules.find(({folder}) => folder === id)?.module ?? [],
  );
}

function itemsIn({modules}: Content): readonly {readonly id: string; readonly outcome: string}[] {
  return modules
    .flatMap(({activities}) => [...activities.values()])
    .flatMap((activity): readonly {readonly id: string; readonly outcome: string}[] =>
      activity?.data.kind === 'check' || activity?.data.kind === 'bank' ? activity.data.items : [],
    );
}
