import {executeServerCommand} from '@web/test-runner-commands';
import {everyCase} from './every-case.js';
import {playCase, runsOf, type PlayedCase} from './play-case.js';

/** Played in this browser's engine, and held. */
const played: PlayedCase[] = [];

for (const [part, cases] of Object.entries(everyCase)) {
  describe(`given trouble ${part}, in a browser’s engine`, () => {
    for (const each of cases) {
      for (const run of runsOf(each)) {
        const {edition, lms} = run;
        it(`when ${each.title} (${each.id}, ${edition}, ${lms}), then nothing is lost and no untruth is told`, async () => {
          played.push(await playCase(each, run));
        });
      }
    }
  });
}

after(() =>
  executeServerCommand(
    'note-cases',
    played.map(each => ({...each, engine: engine()})),
  ),
);

/** What it says of itself: each of them also names those it wants to be taken for. */
function engine(): string {
  const {userAgent} = navigator;
  if (userAgent.includes('Firefox/')) return 'firefox';
  return /Chrom(e|ium)\//.test(userAgent) ? 'chromium' : 'webkit';
}
