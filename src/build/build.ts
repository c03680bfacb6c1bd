import {buildAll, buildDraft} from './whole-build.js';
import {runCommand} from './run-command.js';

/* `npm run build`: everything in `dist/`. With `--draft`, only what `npm start` shows, and fast. */
runCommand(() => (process.argv.includes('--draft') ? buildDraft : buildAll)(process.cwd()));
