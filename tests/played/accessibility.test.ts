import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import {launchBrowser} from './browser.js';
import type {Browser} from './driver.js';
import {play, type Play} from './play.js';
import {screensOf, themes, type Screen} from './screens.js';
import {openZip, servePackages, type PlayServer} from './server.js';
import {readCourse} from './walk.js';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const screens = screensOf(await readCourse());

describe('every screen of the course in an LMS frame', () => {
  let browser: Browser;
  let server: PlayServer;
  let axe: string;
  const undecided = new Map<string, number>();

  before(async () => {
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    server = await servePackages({course: await openZip('scorm12')});
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
    for (const [what, count] of undecided) console.log(`axe could not decide (${count}): ${what}`);
  });

  async function open(screen: Screen): Promise<Play> {
    const played = await play(browser, server.lmsPage('course', 'scorm12'));
    await screen.open(played.learner);
    return played;
  }

  /** The themes' own style sheet, as the player fetches it when a reader has chosen one. */
  async function showThemes({learner}: Play): Promise<void> {
    await learner.frame.evaluate(
      () =>
        new Promise<void>(loaded => {
          const first = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = first?.href.replace('cover.css', 'themes.css') ?? '';
          link.onload = () => {
            loaded();
          };
          first?.after(link);
        }),
    );
  }

  /** Runs axe in the course's frame as it stands, in one theme. */
  async function audit({learner}: Play, theme: string): Promise<AxeResults> {
    await learner.frame.evaluate(chosen => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    await learner.frame.evaluate(axe);
    return learner.frame.evaluate(
      values =>
        (window as unknown as {axe: {run(options: object): Promise<AxeResults>}}).axe.run({
          runOnly: {type: 'tag', values},
        }),
      rules,
    );
  }

  for (const screen of screens) {
    it(`has nothing that axe objects to on "${screen.name}" in three themes, and stays in its box at 320 px`, async () => {
      const played = await open(screen);
      await showThemes(played);
      for (const theme of themes) {
        const {violations, incomplete} = await audit(played, theme);
        for (const {id, nodes} of incomplete) {
          const why = nodes[0]?.any[0]?.message ?? nodes[0]?.all[0]?.message ?? '';
          const key = `${id}: ${why}`;
          undecided.set(key, (undecided.get(key) ?? 0) + nodes.length);
        }
        assert.deepEqual(
          violations.map(
            ({id, help, nodes}) => `${theme}: ${id}: ${help}: ${nodes[0]?.html ?? ''}`,
          ),
          [],
        );
      }
      const wide = await played.learner.frame.evaluate(async () => {
        const frame = window.frameElement as HTMLElement;
        frame.style.width = '320px';
        await new Promise(requestAnimationFrame);
        return document.documentElement.scrollWidth;
      });
      assert.ok(wide <= 320, `${wide} px wide`);
      await played.close();
    });
  }
});
