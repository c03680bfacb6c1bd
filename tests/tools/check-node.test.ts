import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('../../src/build/check-node.cjs', import.meta.url));

function check(version: string): {output: string; status: number | null} {
  const {stdout, stderr, status} = spawnSync(process.execPath, [script, version], {
    encoding: 'utf8',
  });
  return {output: stdout + stderr, status};
}

for (const version of ['0.10.48', '18.20.8', '20.9.0', '20.18.3']) {
  test(`given Node ${version}, when checked, then one line says what to do and the command ends`, () => {
    assert.deepEqual(check(version), {
      output: `This project needs Node.js 20.19 or later, and this is ${version}: install a newer one from https://nodejs.org, then run the same command again.\n`,
      status: 1,
    });
  });
}

for (const version of ['20.19.0', '20.20.2', '22.0.0', '100.1.0']) {
  test(`given Node ${version}, when checked, then nothing is said`, () => {
    assert.deepEqual(check(version), {output: '', status: 0});
  });
}
