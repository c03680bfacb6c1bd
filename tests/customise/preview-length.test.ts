import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {transform} from 'esbuild';
import {rollup, type Plugin} from 'rollup';
import {virtualContent} from '../../src/build/content/virtual-content.js';
import {pageMessages} from '../../src/i18n/en-nz/page.js';
import {defaultSettings, type Settings} from '../../src/settings/settings-schema.js';

/* The real course, as the customise page and the player shorten it. */

const root = fileURLToPath(new URL('../..', import.meta.url));
const temp = await mkdtemp(join(tmpdir(), 'nrr-length-'));
after(() => rm(temp, {recursive: true}));

const entry = ['customise/whole-course', 'customise/course-facts', 'player/left-out']
  .map(name => `export * from ${JSON.stringify(join(root, `src/${name}.ts`))};`)
  .join('\n');
const both: Plugin = {
  name: 'both',
  resolveId: (id, importer = '') => {
    if (id === 'both' || id === 'lit') return `\0${id}`;
    return id.startsWith('.') ? join(dirname(importer), id.replace(/\.js$/, '.ts')) : undefined;
  },
  load: id => {
    // Nothing here renders.
    if (id === '\0lit') return 'export const html = () => undefined;';
    return id === '\0both' ? entry : undefined;
  },
  transform: async (code, id) =>
    id.endsWith('.ts') ? (await transform(code, {loader: 'ts', target: 'es2022'})).code : undefined,
};

type Both = typeof import('../../src/customise/whole-course.js') &
  typeof import('../../src/customise/course-facts.js') &
  typeof import('../../src/player/left-out.js');

const build = await rollup({
  input: 'both',
  plugins: [both, virtualContent({root})],
});
const {output} = await build.generate({format: 'es', inlineDynamicImports: true});
await build.close();
await writeFile(join(temp, 'both.mjs'), output[0].code);
let times = 0;
/** Anew each time: the player changes its course in place. */
const load = async () => (await import(`${join(temp, 'both.mjs')}?${String(times++)}`)) as Both;

const {wholeCourse, modulesOf, courseWith, lengthOf} = await load();
const free = modulesOf(wholeCourse.course).filter(({stays}) => !stays);
const ids = free.map(({id}) => id);

function previewed(settings: Settings): string {
  const {minutes, steps} = lengthOf(courseWith(wholeCourse, settings));
  return pageMessages.facts(minutes, steps);
}

/** What the player writes on its cover. */
async function onCover(settings: Settings): Promise<string> {
  const {shorten} = await load();
  const facts = {textContent: ''};
  const page = {querySelector: () => facts};
  Object.assign(globalThis, {document: page});
  try {
    await shorten({settings, problems: []}, {} as never);
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
  return facts.textContent;
}

describe('minutes and steps in the picture of the first screen', () => {
  const wanted: readonly Partial<Settings>[] = [
    ...ids.map(id => ({modulesOff: [id]})),
    {modulesOff: ids.slice(0, 3)},
    {modulesOff: ids.slice(-2), expressRoute: true},
    {modulesOff: ids},
  ];

  it('given a module or several left out, when counted, then they are those of the course’s own cover', async () => {
    assert.ok(ids.length > 3);
    const whole = previewed(defaultSettings);
    for (const each of wanted) {
      const settings = {...defaultSettings, ...each};
      const words = previewed(settings);
      assert.equal(words, await onCover(settings), JSON.stringify(each));
      assert.equal(words === whole, each.modulesOff === ids, JSON.stringify(each));
    }
  });
});
