import assert from 'node:assert/strict';
import {fileURLToPath} from 'node:url';
import {describe, it} from 'node:test';
import {checkContent} from '../../../src/build/content/check-content.js';
import type {CompiledContent} from '../../../src/build/content/compile/compiled.js';
import {moduleSource} from '../../../src/build/content/compile/module-source.js';
import type {Edition, ModuleContent} from '../../../src/components/text-edition/edition.js';
import {moduleText} from '../../../src/components/text-edition/module-text.js';
import type {Item} from '../../../src/course/bank.js';
import {say, type Words} from '../../../src/course/words.js';
import {evaluate} from '../../build/evaluate.js';
import {asHtml} from './as-html.js';

const checked = await checkContent(fileURLToPath(new URL('../../..', import.meta.url)));
const name = (role: string) => `[${role}]`;
const {content, region} = whole(checked);
const modules = await evaluated(content);
const read = pageOf();
const reviewed = pageOf({
  regions: [],
  written: new Map(),
  loadRegion: () => Promise.reject(new Error('not asked for')),
  others: new Map(),
});

/** What the build makes of `modules/`; its problems are other tests' concern. */
function whole(check: typeof checked) {
  if (!check.course) throw new Error(check.problems.join('\n'));
  return check;
}

/** The modules as a browser has them, with real templates. */
async function evaluated({modules: compiled}: CompiledContent) {
  const all = new Map<string, ModuleContent>();
  for (const [id, {lessons, activities}] of compiled) {
    all.set(id, {
      ...(await evaluate(moduleSource('lessons', lessons))),
      ...(await evaluate(moduleSource('activities', activities))),
    } as unknown as ModuleContent);
  }
  return all;
}

/** All modules as markup. */
function pageOf(review?: Edition['review']): string {
  const {course, moves} = content;
  const edition: Edition = {
    course,
    moves,
    words: {},
    region,
    school: {},
    name,
    now: new Date('2026-11-22T10:00:00'),
    terms: [],
    sources: [],
    passMark: 75,
    regionPages: {name: '', pages: []},
    ...(review && {review}),
  };
  const pages = course.modules.map(module =>
    moduleText(module, modules.get(module.id) ?? 'failed', edition, () => undefined),
  );
  return asHtml(pages);
}

function idsIn(page: string): readonly string[] {
  return [...page.matchAll(/ id="?([^"\s>]+)/g)].map(([, id = '']) => id);
}

const activities = [...modules.values()].flatMap(module => Object.values(module.activities));
const isFinal = ({id}: {readonly id: string}) => id === content.course.assessment.stepId;
const steps = content.course.modules.flatMap(module => module.steps.map(({id}) => id));
const practice = activities.flatMap(each =>
  each.kind === 'check' && !isFinal(each) ? each.items.map(({id}) => id) : [],
);
const final = activities.flatMap((each): readonly Item[] =>
  (each.kind === 'check' || each.kind === 'assessment') && isFinal(each) ? each.items : [],
);
describe('given the real course, when its text edition is made', () => {
  it('then each step and each practice question stands in it with its id, once', () => {
    const ids = idsIn(read);
    assert.ok(steps.length > 50 && practice.length > 10 && final.length > 0);
    assert.deepEqual(
      [...steps, ...practice].filter(id => !ids.includes(id)),
      [],
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('then nothing of the final assessment’s questions stands in it', () => {
    const told = final.flatMap(({id, stem, plain}) => [id, stem, plain ?? stem]);
    const texts = told.map(words => asHtml(say(words, name)));
    // “Match each situation to what it is.” tells nothing, and stands elsewhere too.
    const telling = texts.filter(text => !text.includes(' ') || text.split(' ').length > 7);
    assert.ok(telling.length > 0.9 * texts.length);
    assert.deepEqual(
      telling.filter(text => read.includes(text)),
      [],
    );
  });

  it('then its links within the page lead to something that is there', () => {
    const ids = new Set(idsIn(read));
    const links = [...read.matchAll(/href="?#([^"/\s>]+)/g)].map(([, id = '']) => id);
    const elsewhere = /^(term|edition)--/;
    assert.ok(links.length > 50);
    assert.doesNotMatch(read, /step-link" href="#\//);
    assert.deepEqual(
      links.filter(id => !ids.has(id) && !elsewhere.test(id)),
      [],
    );
  });

  it('then its headings go down by one level at a time', () => {
    const levels = [...read.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    const jumps = levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1);
    assert.deepEqual(jumps, []);
  });
});

describe('given the real course, when its review edition is made', () => {
  it('then each step and each question stands in it with its id, those of the final assessment too', () => {
    const ids = idsIn(reviewed);
    const wanted = [...steps, ...practice, ...final.map(({id}) => id)];
    assert.deepEqual(
      wanted.filter(id => !ids.includes(id)),
      [],
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  it('then it says what is said to every option, and every hint', () => {
    const said = activities.flatMap(each => sayingsOf(each)).map(words => asHtml(say(words, name)));
    assert.ok(said.length > 300);
    assert.deepEqual(
      said.filter(text => !reviewed.includes(text)),
      [],
    );
  });

  it('then each step has a box to sign off, and so has each outcome of the final assessment', () => {
    const boxes = [...reviewed.matchAll(/name="?([a-z0-9-]+)\/remarks/g)].map(([, id = '']) => id);
    const shares = activities.flatMap(each => (each.kind === 'assessment' ? each.shares : []));
    const wanted = [...steps, ...shares.map(({outcome}) => `final-check-${outcome}`)];
    assert.deepEqual(boxes.toSorted(), wanted.toSorted());
  });
});

const sayings = ['why', 'hint', 'coach', 'consequence', 'thought', 'change'];

/** All prose in an activity that answers, explains, hints or coaches. */
function sayingsOf(value: unknown, key = ''): readonly Words[] {
  if (typeof value === 'string' || typeof value === 'function')
    return sayings.includes(key) ? [value as Words] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, each]) =>
    sayingsOf(each, key === 'hints' ? 'hint' : inner),
  );
}
