import {oneModuleTree} from '../one-module/one-module.js';
import {buildMany, type Built} from './build-many.js';
import {manyModules} from './many-modules.js';

/**
 * `npm run bench:content`: builds generated content of 10 and of 100 modules, in three languages, without
 * packages and the budget of saved progress. Prints processor times and launch bytes; exits 1 where the time grows by more
 * than the size and a fifth, or the launch by more than a twentieth.
 */
const counts = [10, 100] as const;
// The build knows no translations yet: each language is a course of its own.
const languages = ['en-NZ', 'mi', 'sm'] as const;
const limits = {time: 1.2 * (counts[1] / counts[0]), bytes: 1.05} as const;

const small = await oneModuleTree();
// The first build reads and compiles the tools as well.
await buildMany(manyModules(small, 2, 'en-NZ'));

const totals = new Map<number, Built>();
for (const count of counts) {
  const built: Built[] = [];
  for (const language of languages)
    built.push(await buildMany(manyModules(small, count, language)));
  totals.set(count, {
    check: sum(built, 'check'),
    bundle: sum(built, 'bundle'),
    plain: Math.max(...built.map(({plain}) => plain)),
    gzip: Math.max(...built.map(({gzip}) => gzip)),
  });
}

const [few, many] = counts.map(count => totals.get(count));
if (!few || !many) throw new Error('nothing was built');
console.log(`generated content, ${languages.length} languages as ${languages.length} courses`);
console.log(
  `${''.padEnd(28)}${counts.map(count => `${count} modules`.padStart(13)).join('')}    ratio`,
);
const rows = [
  row('checks and compilation, ms', few.check, many.check, limits.time),
  row('bundle, ms', few.bundle, many.bundle, limits.time),
  row('build, ms', few.check + few.bundle, many.check + many.bundle, limits.time),
  row('launch, bytes', few.plain, many.plain, limits.bytes),
  row('launch, bytes in gzip', few.gzip, many.gzip, limits.bytes),
];
process.exitCode = rows.every(Boolean) ? 0 : 1;

/** Prints a row; false above its limit. */
function row(name: string, a: number, b: number, limit: number): boolean {
  const ratio = b / a;
  const cells = [a, b].map(number => number.toFixed(0).padStart(13)).join('');
  const verdict = ratio > limit ? 'over' : 'at most';
  console.log(`${name.padEnd(28)}${cells}  x ${ratio.toFixed(2)}  ${verdict} ${limit}`);
  return ratio <= limit;
}

function sum(built: readonly Built[], name: keyof Built): number {
  return built.reduce((total, each) => total + each[name], 0);
}
