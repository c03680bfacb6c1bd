import {mkdir, rm, symlink, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {runCommand} from '../../src/build/run-command.js';
import {buildPackages} from '../../src/build/whole-build.js';
import {oneModuleTree, root} from './one-module.js';

/* Builds the packages of the one-module course into `dist/one-module/dist/`, by the real build. */

const folder = join(root, 'dist/one-module');

/** A repository of its own: everything but the content is the real one's. */
async function lay(): Promise<void> {
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  for (const name of ['src', 'assets', 'node_modules', 'package.json', 'tsconfig.json', 'LICENSE'])
    await symlink(join(root, name), join(folder, name));
  for (const [path, text] of (await oneModuleTree()).texts) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
}

runCommand(async () => {
  await lay();
  await buildPackages(folder);
});
