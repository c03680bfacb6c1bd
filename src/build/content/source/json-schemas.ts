import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {z} from 'zod';
import {glossary} from './glossary-schema.js';
import {region} from './region-schema.js';
import {seeds} from './seeds-schema.js';
import {activities, course, module, sources, stateKeys, terms} from './source-schema.js';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  course,
  module,
  ...activities,
  sources,
  terms,
  region,
  seeds,
  glossary,
  'state-keys': stateKeys,
};

/** The JSON Schemas that help an editor, as text, by the name of their file. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, {io: 'input'});
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/** Writes them to `modules/schema/` of a repository. */
export async function writeJsonSchemas(root: string): Promise<void> {
  const folder = join(root, 'modules/schema');
  await mkdir(folder, {recursive: true});
  for (const [name, text] of jsonSchemas()) await writeFile(join(folder, name), text);
}
