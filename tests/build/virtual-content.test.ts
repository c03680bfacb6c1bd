import assert from 'node:assert/strict';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {rollup, type OutputAsset, type OutputChunk, type Plugin} from 'rollup';
import {unpack, type Unpacked} from '../../src/course/packed-course.js';
import {virtualContent} from '../../src/build/content/virtual-content.js';
import {fixtureRoot} from './fixture.js';

const entry: Plugin = {
  name: 'entry',
  resolveId: id => (id === 'entry' || id === 'lit' ? `\0${id}` : undefined),
  load: id => {
    if (id === '\0lit') return 'export const html = (strings, ...values) => ({strings, values});';
    if (id !== '\0entry') return undefined;
    return "export * from 'virtual:course';";
  },
};

async function bundle(root: string, format: 'es' | 'iife' = 'es') {
  const build = await rollup({input: 'entry', plugins: [virtualContent({root}), entry]});
  const {output} = await build.generate({
    format,
    name: 'course',
    chunkFileNames: '[name].js',
    inlineDynamicImports: format === 'iife',
  });
  const watched = build.watchFiles;
  await build.close();
  return {output, watched};
}

type Served = typeof import('virtual:course');

/** Writes the chunks of a bundle and imports its entry. */
async function run(output: readonly (OutputChunk | OutputAsset)[]): Promise<Served> {
  const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
  for (const {fileName, code} of chunks) await writeFile(join(temp, fileName), code);
  await writeFile(join(temp, 'package.json'), '{"type": "module"}');
  const entryChunk = chunks.find(({isEntry}) => isEntry);
  return (await import(join(temp, entryChunk?.fileName ?? ''))) as Served;
}

function loaded<T>(load: (() => Promise<T>) | undefined): Promise<T> {
  assert.ok(load);
  return load();
}

const temp = await mkdtemp(join(tmpdir(), 'nrr-content-'));
after(() => rm(temp, {recursive: true}));

describe('given a bundle that imports the content', () => {
  it('when it is built, then lessons and activities of a module are chunks of their own, with stable names', async () => {
    const {output} = await bundle(fixtureRoot);
    const names = output.map(({fileName}) => fileName).toSorted();
    assert.deepEqual(
      names.filter(name => name.includes('noticing')),
      ['media/noticing/phone.svg', 'noticing-activities.js', 'noticing-lessons.js'],
    );
    const asset = output.find((file): file is OutputAsset => file.type === 'asset');
    assert.match(String(asset?.source), /^<svg/);
  });

  it('when it is built, then each region is a chunk of its own, which nothing loads but its loader', async () => {
    const {output} = await bundle(fixtureRoot);
    const chunks = output.filter((file): file is OutputChunk => file.type === 'chunk');
    const named = chunks.filter(({fileName}) => fileName.startsWith('region-'));
    assert.deepEqual(named.map(({fileName}) => fileName).toSorted(), [
      'region-au.js',
      'region-nz.js',
    ]);
    for (const chunk of chunks) {
      assert.deepEqual(
        chunk.imports.filter(name => name.startsWith('region-')),
        [],
      );
      const owns = /^region-(.+)\.js$/.exec(chunk.fileName)?.[1];
      assert.deepEqual(
        ['au', 'nz'].filter(
          id => chunk.code.includes(`"reviewsNeeded":`) && chunk.code.includes(`"id":"${id}"`),
        ),
        owns === undefined ? [] : [owns],
      );
    }
  });

  it('when it runs, then course, keys and loaders are there', async () => {
    const made = await run((await bundle(fixtureRoot)).output);
    const unpacked: Unpacked = {modules: [], outlines: [], keys: {modules: {}, assessments: {}}};
    const {modules, keys} = unpacked;
    unpack(made.packedCourse.lines, unpacked);
    assert.deepEqual(
      modules.map(({id}) => id),
      ['noticing'],
    );
    assert.equal(made.packedCourse.id, 'fixture-course');
    unpack((await made.loadRest()).rest, unpacked);
    assert.deepEqual(keys.assessments, {
      'fixture-check': {key: 1, items: {'item-secrecy': 1}},
    });
    assert.deepEqual(Object.keys(made.loadRegion), ['au', 'nz']);
    const {region} = await loaded(made.loadRegion['nz']);
    assert.equal(region.contacts[0]?.id, 'emergency-111');
    assert.equal(made.homeRegion.id, 'nz');
    assert.deepEqual(
      made.homeRegion.contacts.map(({id}) => id),
      ['police-105'],
    );
    const {lessons} = await loaded(made.loadLessons['noticing']);
    assert.deepEqual(Object.keys(lessons), ['first-signs', 'what-helps']);
    const {activities} = await loaded(made.loadActivities['noticing']);
    assert.equal(activities['thread']?.kind, 'chat-lab');
  });

  it('when it is one classic script, then the content is in it, images included', async () => {
    const {output} = await bundle(fixtureRoot, 'iife');
    const [main] = output;
    assert.match(main.code, /Calm adults help/);
    assert.match(main.code, /media\/noticing\/phone\.svg/);
    assert.doesNotMatch(main.code, /import\.meta/);
  });

  it('when it is watched, then every content file is watched, and the folder', async () => {
    const {watched} = await bundle(fixtureRoot);
    for (const path of [
      '',
      '/course.yaml',
      '/noticing/first-signs.md',
      '/noticing/media/phone.svg',
    ]) {
      assert.ok(watched.includes(join(fixtureRoot, `modules${path}`)), path);
    }
  });

  it('when the content has problems, then the build fails with all of them', async () => {
    const root = join(temp, 'broken');
    await cp(fixtureRoot, root, {recursive: true});
    await writeFile(join(root, 'modules/noticing/what-helps.md'), 'Some 40 <b>words</b>.\n');
    await assert.rejects(bundle(root), (error: Error) => {
      const lines = error.message.split('\n').filter(line => line.startsWith('modules/'));
      return lines.length === 3 && error.message.includes('what-helps.md:1:6 the figure “40”');
    });
  });
});
