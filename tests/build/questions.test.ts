import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parse as parseCsv} from 'csv-parse/sync';
import fc from 'fast-check';
import {parse as parseGift} from 'gift-pegjs';
import {parse} from 'yaml';
import {Problems} from '../../src/build/content/problem.js';
import {readTree} from '../../src/build/content/source/source-tree.js';
import {readBank, type Bank} from '../../src/build/questions/bank.js';
import {readCsv} from '../../src/build/questions/csv-read.js';
import {writeCsv} from '../../src/build/questions/csv-write.js';
import {giftLosses} from '../../src/build/questions/gift-losses.js';
import {readGift} from '../../src/build/questions/gift-read.js';
import {writeGift} from '../../src/build/questions/gift-write.js';
import {cleanItem, textOf, type Draft, type Item} from '../../src/build/questions/item.js';
import {readQuestions} from '../../src/build/questions/read-questions.js';
import {editFile} from '../../src/build/questions/yaml-edit.js';
import {emptyBank} from './questions-fixture.js';
import {items} from './questions-items.js';

const course = readBank(await readTree(process.cwd()));
const all = [...course.questions.values()].map(({item}) => item);
const csv = writeCsv(all);
const gift = writeGift(all, course);
const parsed = parseGift(gift);

/** The course before any of its questions was written, so that nothing but the file can say what they are. */
const blank: Bank = {...course, questions: new Map()};

const asDrafts = (list: readonly Item[]) => list as readonly unknown[] as readonly Draft[];
const asItems = (list: readonly Draft[]) => list as readonly unknown[] as readonly Item[];
const byId = (list: readonly Draft[]) => new Map(list.map(item => [textOf(item, 'id'), item]));

function fromCsv(text: string, bank: Bank): Draft[] {
  const problems = new Problems();
  const read = readCsv('x.csv', text, bank, problems);
  assert.deepEqual(problems.lines(), []);
  return read.map(({draft}) => cleanItem(draft));
}

function fromGift(text: string, bank: Bank): Draft[] {
  const [problems, warnings] = [new Problems(), new Problems()];
  const read = readGift('x.gift', text, {bank, defaults: {}, problems, warnings});
  assert.deepEqual([problems.lines(), warnings.lines()], [[], []]);
  return read.map(({draft}) => draft);
}

describe('the questions of this course, out and in again', () => {
  it('when they go through a table, then none has changed', () => {
    assert.deepEqual(fromCsv(csv, blank), asDrafts(all));
  });

  it('when they go through GIFT, then none has changed', () => {
    assert.deepEqual(byId(fromGift(gift, blank)), byId(asDrafts(all)));
  });

  it('when a file of either sort comes back as it went, then no file of the course is written', () => {
    for (const [name, text] of [
      ['questions.csv', csv],
      ['questions.gift', gift],
    ] as const) {
      const bytes = new TextEncoder().encode(text);
      const read = readQuestions(name, bytes, {bank: course, defaults: {}, deletes: true});
      assert.deepEqual(read, {
        plan: {changes: [], kept: [], texts: new Map()},
        problems: [],
        warnings: [],
      });
    }
  });

  it('when Moodle drops the comments of the GIFT, then the course still knows the rest by the ids', () => {
    const text = gift.replace(/^\/\/.*\n/gm, '');
    const bytes = new TextEncoder().encode(text);
    const read = readQuestions('moodle.gift', bytes, {bank: course, defaults: {}, deletes: false});
    assert.deepEqual(read.problems, []);
    assert.deepEqual(read.plan?.changes, []);
  });

  it('when a GIFT parser reads the whole file, then it finds every question under its id', () => {
    const questions = parsed.filter(({type}) => type !== 'Category');
    const titles = questions.map(({title}) => title).toSorted();
    assert.deepEqual(titles, [...course.questions.keys()].toSorted());
    const kinds = new Set(questions.map(({type}) => type));
    assert.deepEqual([...kinds].toSorted(), ['MC', 'Matching']);
  });

  it('when the marks of several right answers are added up, then they are all of the marks', () => {
    for (const question of parsed) {
      if (question.type !== 'MC') continue;
      const weights = question.choices.map(({isCorrect, weight}) =>
        isCorrect ? 100 : (weight ?? 0),
      );
      const sum = weights.filter(weight => weight > 0).reduce((a, b) => a + b, 0);
      assert.ok(Math.abs(sum - 100) < 0.001, `${question.title ?? ''}: ${weights.join(' ')}`);
    }
  });

  it('when somebody asks what GIFT cannot hold, then each question says what it loses', () => {
    const parts = giftLosses(all, course).split('\n### ').slice(1);
    assert.deepEqual(
      parts.map(part => part.split('\n')[0]),
      all.map(({id}) => id),
    );
    for (const [i, item] of all.entries()) {
      const part = parts[i] ?? '';
      assert.ok(part.includes(`\`${item.review}\``), `${item.id}: review`);
      assert.equal(part.includes('twin'), 'plain' in item, `${item.id}: twin`);
      assert.equal(part.includes('must-know'), 'mustKnow' in item, `${item.id}: must-know`);
      assert.equal(part.includes('why each'), item.type === 'match' || item.type === 'sequence');
      assert.equal(part.includes('`{lead}`'), JSON.stringify(item).includes('{lead}'), item.id);
    }
  });
});

describe('questions in any words', () => {
  const runs = {numRuns: 30};

  it('given signs that mean something there, when they go through a table, then none is lost', () => {
    fc.assert(
      fc.property(items, list => {
        assert.deepEqual(fromCsv(writeCsv(asItems(list)), emptyBank), list);
      }),
      runs,
    );
  });

  it('given signs that a spreadsheet calculates with, then no cell begins with one', () => {
    fc.assert(
      fc.property(items, list => {
        const rows = parseCsv(writeCsv(asItems(list)), {bom: true});
        assert.deepEqual(
          rows.flat().filter(cell => /^[=+\-@\t\r]/.test(cell)),
          [],
        );
      }),
      runs,
    );
  });

  it('given the same in GIFT, then none is lost', () => {
    fc.assert(
      fc.property(items, list => {
        assert.deepEqual(
          byId(fromGift(writeGift(asItems(list), emptyBank), emptyBank)),
          byId(list),
        );
      }),
      runs,
    );
  });

  it('given the same in a file of the bank, then YAML says the same', () => {
    const empty = 'kind: bank\nitems:\n';
    fc.assert(
      fc.property(items, list => {
        const text = editFile(empty, {changed: new Map(), added: list, removed: new Set()});
        const read = parse(text) as {readonly items: readonly Draft[]};
        assert.deepEqual(read.items.map(cleanItem), list);
      }),
      runs,
    );
  });

  it('given a file whose every question becomes another, then YAML says the others', () => {
    const empty = 'kind: bank\nitems:\n';
    fc.assert(
      fc.property(items, items, (before, after) => {
        const none = {changed: new Map(), added: [], removed: new Set<number>()};
        const text = editFile(empty, {...none, added: before});
        const pairs = after.slice(0, before.length).entries();
        const edited = editFile(text, {...none, changed: new Map(pairs)});
        const read = parse(edited) as {readonly items: readonly Draft[]};
        const rest = before.slice(after.length);
        assert.deepEqual(read.items.map(cleanItem), [...after.slice(0, before.length), ...rest]);
      }),
      runs,
    );
  });
});
