import {rollup, type OutputOptions, type RollupOptions} from 'rollup';

/** What a rollup config of this project looks like: one input, one output. */
export type Bundle = Omit<RollupOptions, 'output'> & {output: OutputOptions};

/**
 * Bundles one configuration into a folder.
 *
 * @throws Error with rollup's message (types, content, syntax), file and line included.
 */
export async function bundle(config: Bundle, dir: string): Promise<void> {
  const {output, ...input} = config;
  const warnings: string[] = [];
  const built = await rollup({
    ...input,
    onwarn: warning => {
      warnings.push(warning.message);
    },
  });
  try {
    await built.write({...output, dir});
  } finally {
    await built.close();
  }
  // A bundle that warns is a bundle that is not understood.
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
}
