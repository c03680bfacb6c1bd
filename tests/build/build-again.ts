import {boosters} from '../../src/build/boosters/boosters.js';
import {runCommand} from '../../src/build/run-command.js';
import {buildAll} from '../../src/build/whole-build.js';

/*
 * The whole build with one booster of the four, which are made alike. It is the last: what the bundles before it
 * have read is at hand in `npm run build` and not here, and must not show.
 */
runCommand(() => buildAll(process.cwd(), boosters.slice(-1)));
