import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {jsonSchemas} from '../../src/build/content/source/json-schemas.js';

const folder = fileURLToPath(new URL('../../modules/schema', import.meta.url));

describe('given the schemas for editors', () => {
  it('when the source format is compared, then they are its own, and no others are there', async () => {
    const made = jsonSchemas();
    assert.deepEqual((await readdir(folder)).toSorted(), [...made.keys()].toSorted());
    for (const [name, text] of made) {
      const hint = `${name}: run npx tsx src/build/content/write-schemas.ts`;
      assert.equal(await readFile(`${folder}/${name}`, 'utf8'), text, hint);
    }
  });

  it('when an editor reads one, then it knows what each key holds, and that there are no others', () => {
    const schema = JSON.parse(jsonSchemas().get('module.schema.json') ?? '') as {
      readonly additionalProperties: boolean;
      readonly required: readonly string[];
      readonly properties: Readonly<Record<string, {readonly description?: string}>>;
    };
    assert.equal(schema.additionalProperties, false);
    assert.ok(schema.required.includes('title') && !schema.required.includes('minutesRange'));
    assert.equal(schema.properties['title']?.description, 'the title of the module');
  });
});
