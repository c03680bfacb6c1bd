import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {checkContent} from '../../src/build/content/check-content.js';
import {PAPER_PAGE, writePaperPage} from '../../src/build/release/paper-page.js';
import {PaperPrinter, type PrintAsked} from '../../src/build/release/paper-printer.js';
import {pdfPlans} from '../../src/build/release/workshop-pdf.js';
import {pagesOf} from '../../src/workshop/paper/papers.js';
import {launchChromium} from '../played/puppeteer-browser.js';
import {closedUp, margins, readPaper, type ReadPaper} from './paper-reading.js';

/** 80 characters, macrons among them. */
const longName = 'Whaea Mārangatūmanako Te Whetūrangi-Papatūānuku Fitzgerald-Māhinarangi van der Ō';
const person = (number: number) => ({
  name: longName,
  role: longName,
  phone: `09 555 010${String(number)}`,
  email: `whaea.marangatumanako.tewheturangi.${String(number)}@kowhai-area-school.school.example`,
});
const school = {
  schoolName: longName,
  contacts: {lead: person(1), deputy: person(2), outOfHours: person(3), instead: person(4)},
  printContactCodes: true,
};

/** Slides are pages of pictures, which take long to print: their count is that of the frames. */
const printed = (what: string) => what !== 'slides';
const rounding = 0.5;

/** A narrow font needs a little less than what is said; nothing may need more. */
function isCount(pages: number, said = 0): boolean {
  return pages <= said && pages >= said - Math.floor(said / 5);
}

describe('the workshop on paper', () => {
  let folder: string;
  let browser: Browser;
  let printer: PaperPrinter;
  let version: string;
  const trouble: string[] = [];

  before(async () => {
    const root = process.cwd();
    const sound = await checkContent(root);
    assert.ok(sound.course, sound.problems.join('\n'));
    const {course, region} = sound;
    ({version} = course);
    folder = await mkdtemp(join(tmpdir(), 'nrr-paper-'));
    await writePaperPage({root, course, region, draft: true}, folder);
    browser = await launchChromium();
    printer = await PaperPrinter.open(browser, join(folder, PAPER_PAGE));
    printer.page.on('pageerror', error => trouble.push(String(error)));
  });

  after(async () => {
    await browser.close();
    await rm(folder, {recursive: true, force: true});
  });

  /** Prints, and compares with what the screen shows as it is printed. */
  const print = async (asked: PrintAsked, from = printer): Promise<ReadPaper> => {
    const paper = await readPaper(await from.print(asked));
    const name = JSON.stringify(asked);
    assert.ok(paper.tagged, `${name} is tagged`);
    // What slides show is looked at where they are made.
    if (asked.what === 'deck') return paper;
    for (const text of await shownWords(from)) {
      assert.ok(paper.text.includes(closedUp(text)), `${name} has on paper: ${text}`);
    }
    const {words, text: inside} = paper;
    const below = words.flatMap(({bottom, text}) => (bottom < margins.bottom ? text : []));
    const edition = closedUp(`version ${version}`);
    const said = `${inside} ${closedUp(below.join(' '))}`.toLowerCase();
    assert.ok(said.includes(edition), `${name} names its edition`);
    for (const [width, height] of paper.sizes) {
      assert.ok(Math.abs(width - 210) < 1 && Math.abs(height - 297) < 1, `${name}: A4`);
    }
    for (const {text, left, right, page} of paper.words) {
      const isInside = left > margins.side - rounding && right < 210 - margins.side + rounding;
      assert.ok(isInside, `${name}, page ${String(page)}: "${text}" stands in the margin`);
    }
    return paper;
  };

  it('given each paper, when it is printed in both sizes, then all its words are on tagged A4 pages, as many as are said', async () => {
    const lines: string[] = [];
    for (const {asked} of pdfPlans(await printer.list()).filter(each => printed(each.asked.what))) {
      const paper = await print(asked);
      const {what, plan = '', large = false} = asked;
      lines.push(`${what} ${plan} ${large ? 'large' : 'usual'}: ${String(paper.pages)}`);
      const said = pagesOf(what, plan, large);
      if (!isCount(paper.pages, said)) lines.push(`  said: ${String(said)}`);
      if (large) {
        const small = paper.words.find(({size}) => size < 18 - 0.01);
        assert.equal(small, undefined, `${what}: ${JSON.stringify(small)}`);
      }
      assert.ok(paper.roles.has('H1'), `${what} has a heading`);
    }
    console.log(lines.join('\n'));
    assert.deepEqual(
      lines.filter(line => line.startsWith('  ')),
      [],
    );
    assert.deepEqual(trouble, []);
  });

  it('given a handout in any region, when it is printed, then it has two pages at most', async () => {
    const {papers, regions} = await printer.list();
    for (const {id} of papers.filter(({kind}) => kind === 'handout')) {
      for (const region of id === 'route-card' || id === 'wellbeing' ? regions : ['nz']) {
        const {pages} = await print({what: id, region});
        assert.ok(pages <= 2, `${id} in ${region}: ${String(pages)} pages`);
      }
    }
  });

  it('given a table, when its paper is printed, then its heads are told from its cells', async () => {
    const {roles} = await print({what: 'say-and-do-not-say', region: 'nz'});
    for (const role of ['Table', 'TH', 'TD', 'H2']) assert.ok(roles.has(role), role);
  });

  it('given a start time, when the guide is printed, then each part has its own time by the clock', async () => {
    const {text} = await print({what: 'guide', plan: 'hour', region: 'nz', start: '15:30'});
    for (const time of ['3.30 pm', '3.31 pm', '4.30 pm', 'Say', 'Ask', 'Watch for']) {
      assert.ok(text.includes(closedUp(time)), time);
    }
  });

  it('given the disclosure cards, when they are printed, then the pairs have replies without their quality, and no line of the student', async () => {
    const {words, pages} = await print({what: 'disclosure-cards', region: 'nz'});
    const onPage = (number: number) =>
      closedUp(words.flatMap(({page, text}) => (page === number ? text : [])).join(' '));
    const numbers = Array.from({length: pages}, (_, at) => at + 1);
    const pageWith = (text: string) =>
      numbers.find(each => onPage(each).includes(closedUp(text))) ?? 0;
    const first = pageWith('For the pairs');
    const last = pageWith('For the observer');
    assert.deepEqual([first > 1, last - first], [true, 1], `${String(first)}, ${String(last)}`);
    const pairs = onPage(first);
    assert.ok(pairs.includes(closedUp('I’m glad you came. I can’t keep it secret.')));
    for (const other of [
      'You have to promise not to tell anyone',
      'Helps',
      'Does harm',
      'Costs time',
    ]) {
      assert.ok(!pairs.includes(closedUp(other)), other);
    }
    const all = closedUp(words.map(({text}) => text).join(' '));
    assert.ok(all.includes(closedUp('You have to promise not to tell anyone.')));
  });

  it('given long names of a school, when its cards are printed, then nothing is cut off', async () => {
    const other = await PaperPrinter.open(browser, join(folder, PAPER_PAGE));
    await other.page.evaluateOnNewDocument(written => {
      Object.assign(window, {nrrSettings: written});
    }, school);
    await other.page.reload();
    for (const what of ['route-card', 'wellbeing', 'certificates']) {
      for (const large of [false, true]) {
        const {text} = await print({what, large, region: 'nz'}, other);
        assert.ok(text.includes(closedUp(longName)), what);
      }
    }
    await other.page.close();
  });

  it('given names, when certificates are printed, then each has a sheet, and nothing is kept of them', async () => {
    const {page} = printer;
    const asked = {what: 'certificates', plan: 'hour', region: 'nz'} as const;
    await printer.show(asked);
    await page.locator('>>> textarea').fill(`Hana Rangi\n\n  ${longName}  \n`);
    const pdf = await page.pdf({preferCSSPageSize: true, tagged: true, timeout: 0});
    const {pages, text} = await readPaper(pdf);
    assert.equal(pages, 2);
    for (const words of [
      'Hana Rangi',
      longName,
      'took part in',
      '60 minutes',
      'not a qualification',
    ]) {
      assert.ok(text.includes(closedUp(words)), words);
    }
    const kept = await page.evaluate(() =>
      JSON.stringify([localStorage, sessionStorage, history.state, document.cookie]),
    );
    assert.equal(kept, '[{},{},null,""]');
    await printer.show({what: 'register', region: 'nz'});
    await printer.show(asked);
    const names = await page
      .locator('>>> textarea')
      .map(field => field.value)
      .wait();
    assert.equal(names, '');
  });
});

/** Every piece of text that can be seen as it is printed. */
async function shownWords({page}: PaperPrinter): Promise<readonly string[]> {
  await page.emulateMediaType('print');
  const words = await page.evaluate(() => {
    const sheet = document.querySelector('nrr-paper')?.shadowRoot?.querySelector('.sheet');
    const found: string[] = [];
    const walker = document.createTreeWalker(sheet ?? document, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (walker.nextNode()) {
      const {currentNode} = walker;
      range.selectNodeContents(currentNode);
      // What is there for screen readers alone is a point on the screen.
      if (range.getBoundingClientRect().width <= 1) continue;
      if (currentNode.parentElement?.closest('.hidden-words')) continue;
      found.push(currentNode.textContent ?? '');
    }
    return found;
  });
  await page.emulateMediaType();
  assert.ok(words.length > 0);
  return words;
}
