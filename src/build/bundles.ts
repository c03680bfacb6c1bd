import {
  rollup,
  type InputOptions,
  type OutputOptions,
  type RollupBuild,
  type RollupCache,
} from 'rollup';
import {BuildProblem} from './build-problem.js';
import {shippedLicences} from './release/shipped-packages.js';

/** An output, and the folder that it is written to. */
export type FolderOutput = OutputOptions & {readonly dir: string};

/**
 * Bundles one input and writes it in one or more formats, each with the licences of what it holds of others.
 *
 * @returns What another bundle of the same source need not read again.
 * @throws BuildProblem with what rollup or a plug-in says (types, content, syntax), file and line included.
 */
export async function bundle(
  input: InputOptions,
  outputs: readonly FolderOutput[],
): Promise<RollupCache | undefined> {
  const warnings: string[] = [];
  const onwarn: InputOptions['onwarn'] = warning => void warnings.push(warning.message);
  let built: RollupBuild | undefined;
  try {
    built = await rollup({...input, onwarn});
    for (const output of outputs) {
      await built.write({...output, plugins: [output.plugins, shippedLicences]});
    }
  } catch (error) {
    throw problemIn(error);
  } finally {
    await built?.close();
  }
  // A bundle that warns is a bundle that is not understood.
  if (warnings.length > 0) throw new BuildProblem(warnings.join('\n'));
  return built.cache;
}

/** What a plug-in says on purpose is of rollup's own class; anything else is a fault, and keeps its stack. */
function problemIn(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'RollupError') return error;
  const frame = 'frame' in error && typeof error.frame === 'string' ? `\n${error.frame}` : '';
  return new BuildProblem(`${error.message}${frame}`);
}
