import {mkdir, mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import type {Run} from '../../src/workshop/run.js';
import {openZip} from './server.js';
import {pressOn, until, untilThere} from './until.js';

/** Unpacks the workshop as a trainer would, and gives the address of its first page on this disk. */
export async function unpackWorkshop(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nrr-workshop-'));
  const files = await openZip('workshop', 'whole');
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), bytes);
  }
  const first = Object.keys(files).find(path => path.endsWith('/START-HERE.html')) ?? '';
  return pathToFileURL(join(folder, first)).href;
}

/** A workshop that is driven in a browser, with all that goes wrong on its pages. */
export interface PlayedWorkshop {
  readonly presenter: Page;
  /** What the pages complained of, and whatever they asked of a network. */
  readonly trouble: string[];
}

/** Opens the first page, chooses an agenda of so many minutes, and begins. */
export async function beginWorkshop(
  browser: Browser,
  address: string,
  minutes: number,
): Promise<PlayedWorkshop> {
  const presenter = await browser.newPage();
  const trouble: string[] = [];
  watch(presenter, trouble);
  await presenter.goto(address);
  await pressOn(presenter, 'input[type=radio]', `${String(minutes)} minutes`, 'Space');
  await pressOn(presenter, 'button.begin');
  await untilThere(presenter, 'nrr-presenter');
  return {presenter, trouble};
}

function watch(page: Page, trouble: string[]): void {
  page.on('pageerror', error => trouble.push(String(error)));
  page.on('console', message => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('request', request => {
    if (!/^(file|data|blob|about):/.test(request.url())) trouble.push(`asked ${request.url()}`);
  });
}

/** Opens the projector's window by its button. */
export async function openProjector({presenter, trouble}: PlayedWorkshop): Promise<Page> {
  const popup = new Promise<Page | null>(resolve => {
    presenter.once('popup', resolve);
  });
  await pressOn(presenter, '.windows .primary');
  const projector = await popup;
  if (!projector) throw new Error('no window was opened');
  watch(projector, trouble);
  await projector.setViewport({width: 1280, height: 720});
  return projector;
}

/**
 * Asks for the projector's window when a click has opened another one already: Chromium's own blocker, which must not
 * have been turned off, lets one click open one window.
 */
export async function openBarred(presenter: Page): Promise<void> {
  const session = await presenter.createCDPSession();
  await session.send('Runtime.evaluate', {
    expression: `open('about:blank', 'other')?.close();
      document.querySelector('nrr-presenter').shadowRoot.querySelector('.windows .primary').click();`,
    userGesture: false,
  });
  await untilThere(presenter, 'nrr-presenter[split]');
}

/** Waits until the presenter's page knows whether its projector is there. */
export async function untilConnected(presenter: Page, connected: boolean): Promise<void> {
  await until(
    presenter,
    wanted => document.querySelector('nrr-presenter')?.session.connected === wanted,
    connected,
  );
}

/** Where the presenter is. */
export async function runOf(presenter: Page): Promise<Run> {
  const run = await presenter.evaluate(
    () => document.querySelector('nrr-presenter')?.session.view.run,
  );
  if (!run) throw new Error('there is no presenter');
  return run;
}

/** Waits until the projector shows what the presenter does. */
export async function inStep(presenter: Page, projector: Page): Promise<void> {
  await shows(projector, await runOf(presenter));
}

/** Waits until the projector is there, too. */
export async function shows(projector: Page, {at, step, blank}: Run): Promise<void> {
  await until(
    projector,
    (slide, done, dark) => {
      const run = document.querySelector('nrr-projector')?.view?.run;
      return run?.at === slide && run.step === done && run.blank === dark;
    },
    at,
    step,
    blank,
  );
}

/** What is wrong with the slide that a page shows: words outside it, or smaller than a twentieth of its height. */
export async function slideProblem(page: Page): Promise<string | undefined> {
  const slide = await page.$('>>> nrr-slide');
  if (!slide) return 'no slide';
  const {where, width, height, fit} = await slide.evaluate(async shown => {
    await shown.updateComplete;
    const stage = shown.shadowRoot?.querySelector<HTMLElement>('.stage');
    return {
      where: `${shown.slide.id}, step ${String(shown.step)}`,
      width: stage?.scrollWidth ?? 0,
      height: stage?.scrollHeight ?? 0,
      fit: stage?.style.getPropertyValue('--fit'),
    };
  });
  if (width > 1280 || height > 720 || height === 0)
    return `${where}: ${String(width)} by ${String(height)}`;
  return fit === '1.00' ? undefined : `${where}: shrunk to ${String(fit)}`;
}

const notLooked = () => Promise.resolve(undefined);

/** Goes on by a key until the workshop is at its end, and looks at each step. */
export async function driveToEnd(
  presenter: Page,
  look: (run: Run) => Promise<string | undefined> = notLooked,
): Promise<{readonly steps: number; readonly problems: readonly string[]}> {
  const problems: string[] = [];
  let before = '';
  for (let steps = 0; ; steps++) {
    const run = await runOf(presenter);
    const place = `${String(run.at)}.${String(run.step)}`;
    if (place === before) return {steps, problems};
    before = place;
    const problem = await look(run);
    if (problem !== undefined) problems.push(problem);
    await presenter.keyboard.press('ArrowRight');
  }
}

/** How many steps an agenda has in all. */
export async function stepsIn(presenter: Page): Promise<number> {
  return presenter.evaluate(
    () =>
      document
        .querySelector('nrr-presenter')
        ?.session.steps.reduce((sum, count) => sum + count, 0) ?? 0,
  );
}
