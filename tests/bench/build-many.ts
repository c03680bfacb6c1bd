import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {transform} from 'esbuild';
import {rollup, type InputPluginOption, type OutputChunk, type Plugin} from 'rollup';
import {courseBundle, lmsOutput} from '../../rollup.config.mjs';
import {appPage} from '../../src/build/app-page.js';
import {virtualContent} from '../../src/build/content/virtual-content.js';
import {firstLessonFiles} from '../../src/build/size-budgets.js';
import {styleSheets} from '../../src/build/styles.js';
import {settingsTemplate} from '../../src/settings/settings-template.js';
import {root} from '../one-module/one-module.js';
import {checkMany, type ManyModules} from './many-modules.js';

/** What one build of generated content took, in milliseconds of this process, and what its launch weighs, in bytes. */
export interface Built {
  /** Reading, checks and compilation. */
  readonly check: number;
  /** Code for the content, and the bundle of the whole course. */
  readonly bundle: number;
  readonly plain: number;
  readonly gzip: number;
}

/** Builds a generated course without packages, types and the budget of saved progress. */
export async function buildMany(many: ManyModules): Promise<Built> {
  const started = spent();
  const checked = checkMany(many, new Date());
  if (!checked.course) throw new Error(checked.problems.join('\n'));
  const compiled = spent();
  const chunks = await bundled(() => Promise.resolve(checked));
  const done = spent();
  const {course, region} = checked;
  const assets = `v${course.version}`;
  const module = `<script type="module" src="${assets}/player.js" fetchpriority="low"></script>`;
  const template = await readFile(join(root, 'src/player/index.html'), 'utf8');
  const others: Readonly<Record<string, string>> = {
    'index.html': appPage(template, course, region, {script: module, assets}),
    'settings.js': settingsTemplate,
    [`${assets}/cover.css`]: (await styleSheets(join(root, 'src/styles'))).cover,
  };
  const launch = await Promise.all(
    firstLessonFiles(course.version, course.modules[0]?.id ?? '').map(async path => {
      const chunk = chunks.find(({fileName}) => `${assets}/${fileName}` === path);
      return Buffer.from(chunk ? await minified(chunk.code) : (others[path] ?? missing(path)));
    }),
  );
  return {
    check: compiled - started,
    bundle: done - compiled,
    plain: sum(launch.map(({length}) => length)),
    gzip: sum(launch.map(file => gzipSync(file, {level: 9}).length)),
  };
}

/** The draft's bundle, which only takes types away, with the generated content in the place of the real one. */
async function bundled(check: () => Promise<ReturnType<typeof checkMany>>): Promise<OutputChunk[]> {
  const input = courseBundle({root, draft: true});
  const plugins = (input.plugins as readonly InputPluginOption[]).map(plugin =>
    (plugin as Plugin).name === 'virtual-content' ? virtualContent({root, check}) : plugin,
  );
  const build = await rollup({...input, plugins});
  const {output} = await build.generate(lmsOutput);
  await build.close();
  return output.filter(file => file.type === 'chunk');
}

async function minified(code: string): Promise<string> {
  return (await transform(code, {minify: true, target: 'es2022', legalComments: 'none'})).code;
}

/** Processor time, which other work on the machine does not lengthen as it does that of the clock. */
function spent(): number {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1000;
}

function missing(path: string): never {
  throw new Error(`the launch needs ${path}, which was not built`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
