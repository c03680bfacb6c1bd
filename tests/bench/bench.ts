import {readFile} from 'node:fs/promises';
import {launchChromium} from '../played/puppeteer-browser.js';
import {openZip, servePackages} from '../played/server.js';
import {coldStart, type ColdStart} from './measure.js';

/**
 * `npm run bench`: the cold start of the built SCORM 1.2 zip in an LMS frame against a bare page that makes
 * the same calls, in turns, five runs each, medians; prints ratios and exits 1 above the limits.
 */
const limits = {firstPaint: 1.25, largestPaint: 1.3, ready: 2.5} as const;
const runs = 5;

const floor = await Promise.all(
  ['index.html', 'floor.css', 'floor.js'].map(
    async name =>
      [name, new Uint8Array(await readFile(new URL(`floor/${name}`, import.meta.url)))] as const,
  ),
);
const server = await servePackages({
  floor: Object.fromEntries(floor),
  course: await openZip('scorm12'),
});
const browser = await launchChromium();
const results = {floor: [] as ColdStart[], course: [] as ColdStart[]};
try {
  for (let run = 0; run < runs; run += 1) {
    for (const name of ['floor', 'course'] as const) {
      results[name].push(
        await coldStart(browser, `${server.lmsPage(name, 'scorm12')}&now`, `/sco/${name}/`),
      );
    }
  }
} finally {
  await browser.close();
  await server.close();
}

let failed = false;
console.log(
  'cold start of the zip against a bare page, medians of 5 in turns (4x CPU, 1.6 Mbit/s, 150 ms)',
);
for (const name of ['firstPaint', 'largestPaint', 'ready', 'bytes', 'requests'] as const) {
  const [bare, course] = [median(results.floor, name), median(results.course, name)];
  const ratio = course / bare;
  const limit = name in limits ? limits[name as keyof typeof limits] : undefined;
  const over = limit !== undefined && ratio > limit;
  failed ||= over;
  const verdict =
    limit === undefined ? '' : over ? `  over ${String(limit)}` : `  at most ${String(limit)}`;
  console.log(
    `${name.padEnd(13)} ${bare.toFixed(0).padStart(7)} ${course.toFixed(0).padStart(7)}` +
      `  x ${ratio.toFixed(2)}${verdict}`,
  );
}
process.exitCode = failed ? 1 : 0;

function median(starts: readonly ColdStart[], name: keyof ColdStart): number {
  const sorted = starts.map(start => start[name]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
