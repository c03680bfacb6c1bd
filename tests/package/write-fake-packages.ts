/**
 * Writes the packages of the small course below the folder given as the first argument; the second
 * is the umask to work under, and with a third the files come to the disk in another order.
 */
import {join} from 'node:path';
import {writePackages} from '../../src/build/packages/write-packages.js';
import {aCourse, fakeApp, writeFiles} from './fake-app.js';

const [folder = '', mask = '022', order] = process.argv.slice(2);
process.umask(parseInt(mask, 8));
const entries = Object.entries(fakeApp());
const files = Object.fromEntries(order === undefined ? entries : entries.reverse());
writeFiles(join(folder, 'app'), files);
writeFiles(join(folder, 'offline'), files);
await writePackages({
  appDir: join(folder, 'app'),
  offlineDir: join(folder, 'offline'),
  outDir: join(folder, 'deep', 'out'),
  course: aCourse,
});
