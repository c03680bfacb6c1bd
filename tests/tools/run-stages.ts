/** How many tests passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The same, with those that were left out. */
export interface TestCounts extends Counts {
  readonly skipped: number;
  /** Those that one engine cannot be held to, where tests run in several. */
  readonly cannot?: number;
}

/** What one may ask for by itself, while working. */
export const parts = ['lint', 'build', 'node', 'browser', 'coverage'] as const;
/** The other engines are a command of their own. */
export type Part = (typeof parts)[number] | 'engines';

/** What a stage is given. */
export interface StageContext {
  /** The repository's root. */
  readonly root: string;
  /** A folder for its own files, gone afterwards. */
  readonly temp: string;
  /** Added to the environment of what it runs. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What this run is of; all parts, unless one was asked for. */
  readonly parts: readonly Part[];
}

export interface Outcome {
  readonly ok: boolean;
  readonly output: string;
  /** For a stage that runs tests. */
  readonly tests?: TestCounts;
}

/** One thing that `npm test` does. */
export interface Stage {
  readonly name: string;
  /** It runs with any of them. */
  readonly parts: readonly Part[];
  /** Whether its output is printed when all is well, too. */
  readonly shown: boolean;
  /** Neighbours of several lanes run beside one another; those of one lane, and those of none, in turn. */
  readonly lane?: string;
  readonly run: (context: StageContext) => Promise<Outcome>;
}

type Judged = Outcome & {readonly counts: Counts; readonly note: string};

/**
 * Runs stages in their order, each whatever became of those before, so that one run shows all that is wrong;
 * what they found is said in that order too.
 *
 * @returns The sum of their tests; a stage without tests counts as one.
 */
export async function runStages(
  stages: readonly Stage[],
  context: StageContext,
  say: (line: string) => void,
): Promise<Counts> {
  let total: Counts = {passed: 0, failed: 0};
  for (const group of groupsOf(stages)) {
    const found = await runGroup(group, context);
    for (const stage of group) {
      const {name, shown} = stage;
      const {ok, output, counts, note, seconds} = found.get(stage) ?? unrun;
      say(`${ok ? '✓' : '✗'} ${name}: ${seconds.toFixed(1)} s${note}`);
      if (output && (!ok || shown)) say(`\n${output}\n`);
      total = {passed: total.passed + counts.passed, failed: total.failed + counts.failed};
    }
  }
  return total;
}

const unrun = {...judged({ok: false, output: 'It was not run.'}), seconds: 0};

/** Stages that may run beside one another: neighbours with a lane, or one without. */
function groupsOf(stages: readonly Stage[]): readonly (readonly Stage[])[] {
  const groups: Stage[][] = [];
  for (const stage of stages) {
    const last = groups.at(-1);
    if (stage.lane && last?.[0]?.lane) last.push(stage);
    else groups.push([stage]);
  }
  return groups;
}

async function runGroup(
  group: readonly Stage[],
  context: StageContext,
): Promise<ReadonlyMap<Stage, Judged & {readonly seconds: number}>> {
  const found = new Map<Stage, Judged & {readonly seconds: number}>();
  const lanes = [...new Set(group.map(({lane}) => lane))];
  await Promise.all(
    lanes.map(async lane => {
      for (const stage of group.filter(each => each.lane === lane)) {
        const began = Date.now();
        const outcome = judged(await stage.run(context).catch(broken));
        found.set(stage, {...outcome, seconds: (Date.now() - began) / 1000});
      }
    }),
  );
  return found;
}

function broken(error: unknown): Outcome {
  return {
    ok: false,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}

/** No tests is no success (a wrong pattern finds none), and a failure is at least one. */
function judged({ok, output, tests}: Outcome): Judged {
  if (!tests) return {ok, output, counts: {passed: Number(ok), failed: Number(!ok)}, note: ''};
  const {passed, failed, skipped, cannot} = tests;
  const aside = cannot === undefined ? `${skipped} skipped` : `${cannot} cannot`;
  const note = `, ${passed} passed, ${failed} failed, ${aside}`;
  if (passed + failed === 0) {
    return {ok: false, output: `${output}\nNo tests were run.`, counts: {passed, failed: 1}, note};
  }
  const sound = ok && failed === 0;
  return {ok: sound, output, counts: {passed, failed: sound ? 0 : Math.max(failed, 1)}, note};
}
