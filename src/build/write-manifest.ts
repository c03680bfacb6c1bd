import {join} from 'node:path';
import {checkContent} from './content/check-content.js';
import {writeRootManifest} from './packages/root-manifest.js';

/* Writes `imsmanifest.xml` at the root from the build in `dist/app/`. A test compares the two. */
const root = process.cwd();
const content = await checkContent(root);
if (!content.course) throw new Error(content.problems.join('\n'));
await writeRootManifest({root, appDir: join(root, 'dist/app'), course: content.course});
