import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = fileURLToPath(new URL('../fixtures/direction', import.meta.url));
const tool = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';

interface Cruise {
  summary: {violations: {rule: {name: string}; from: string; to: string}[]};
}

test('given imports in wrong directions, when their direction is checked, then each is named and no other', () => {
  const args = ['src', '--config', `${root}/.dependency-cruiser.mjs`, '--output-type', 'json'];
  const {stdout} = spawnSync(process.execPath, [`${root}/${tool}`, ...args], {
    cwd: fixture,
    encoding: 'utf8',
  });
  const {summary} = JSON.parse(stdout) as Cruise;
  const found = summary.violations.map(({rule, from, to}) => `${rule.name}: ${from} → ${to}`);

  assert.deepEqual(found.sort(), [
    'direction-course: src/course/looks-up.ts → src/lms/session.ts',
    'direction-lms: src/lms/session.ts → src/components/title.ts',
    'no-circular: src/components/subtitle.ts → src/components/title.ts',
  ]);
});

test('given imports in wrong directions, when the gate runs, then it fails', () => {
  const args = ['src', '--config', `${root}/.dependency-cruiser.mjs`];
  const {status} = spawnSync(process.execPath, [`${root}/${tool}`, ...args], {cwd: fixture});
  assert.notEqual(status, 0);
});
