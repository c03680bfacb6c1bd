import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {engineLauncher} from './tests/helpers/engines/engine-launcher.mjs';
import {engineOf} from './tests/helpers/engines/engines.mjs';
import {findBrowser} from './tests/helpers/find-browser.mjs';
import {freePort} from './tests/helpers/free-port.mjs';
import {noteCases} from './tests/tools/case-table-plugin.mjs';
import {withDirectIcons} from './src/build/direct-icons.mjs';
import {componentTags} from './tests/tools/component-tags.mjs';
import {browserResults} from './tests/tools/engines/browser-results.mjs';
import {countsReporter} from './tests/tools/counts-reporter.mjs';

const engine = engineOf();
const minute = 60_000;
/** The folder in which `npm test` finds the counts and which lines ran. */
const report = process.env.NRR_REPORT;
const browser =
  engine === 'chromium'
    ? chromeLauncher({launchOptions: await findBrowser()})
    : engineLauncher(engine);
const write = engine === 'chromium' ? countsReporter : browserResults;

export default {
  files: ['tests/**/*.browser.ts', '!tests/fixtures/**'],
  nodeResolve: {exportConditions: ['browser', 'development']},
  // Not every machine resolves `localhost`, and coverage would then be empty.
  hostname: '127.0.0.1',
  // Several engines may be tested beside one another.
  port: await freePort(),
  // cpus() is empty where there is no /proc.
  concurrency: Math.max(1, Math.min(4, Math.floor(availableParallelism() / 2))),
  browsers: [browser],
  plugins: [
    componentTags(new URL('./src/components/', import.meta.url)),
    componentTags(new URL('./src/workshop/', import.meta.url), '/workshop-tags.json'),
    noteCases(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    }),
    {
      name: 'direct-icons',
      transform: ({body, response}) =>
        response.is('js') && typeof body === 'string' && body.includes('lucide')
          ? {body: withDirectIcons(body)}
          : undefined,
    },
  ],
  // Nothing here waits for a clock: these only end what hangs, on a machine that is slow or busy.
  browserStartTimeout: 2 * minute,
  testsStartTimeout: 2 * minute,
  testsFinishTimeout: 8 * minute,
  testFramework: {config: {timeout: minute}},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Only Chromium tells which lines ran.
  coverage: Boolean(report) && process.env.NRR_COVERAGE === '1',
  coverageConfig: {include: ['src/**/*.ts'], reporters: ['json'], reportDir: report},
  reporters: report
    ? [defaultReporter({reportTestProgress: false}), write(report)]
    : [defaultReporter()],
};
