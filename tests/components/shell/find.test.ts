import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {find, type Findable, type MarkedPiece} from '../../../src/components/search/find.js';

const item = (id: string, title: string, text: string, kind: Findable['kind'] = 'step') => ({
  kind,
  id,
  title,
  text,
});

const items = [
  item('study', 'Grooming, a study', 'Police, 2024', 'source'),
  item('note', 'The note', 'No image, no image, no image, no image, and no image.'),
  item('fear', 'Fear and shame', 'They fear jokes, or trouble for their whānau.'),
  item(
    'home',
    'What to pass on',
    `${'Talk often. '.repeat(30)}Whānau ask. ${'And so on. '.repeat(30)}`,
  ),
  item('images', 'The image rule', 'Staff never view an image. It’s a rule.'),
  item('grooming', 'Grooming', 'Winning a child’s trust.', 'term'),
];

const ids = (typed: string) => find(typed, items).map(({item: {id}}) => id);
const marks = (pieces: readonly MarkedPiece[]) =>
  pieces.map(({text, found}) => (found ? `[${text}]` : text)).join('');
const context = (typed: string) => marks(find(typed, items)[0]?.context ?? []);

describe('given words to find', () => {
  it('when macrons, capitals or curly apostrophes are left out, then they are found all the same', () => {
    assert.deepEqual(ids('WHANAU'), ['fear', 'home']);
    assert.deepEqual(ids('Whānau'), ['fear', 'home']);
    assert.deepEqual(ids('wha\u0304nau'), ['fear', 'home']);
    assert.deepEqual(ids("it's"), ['images']);
  });

  it('when the beginning of a word is typed, then it is found; the middle of one is not', () => {
    assert.deepEqual(ids('whan'), ['fear', 'home']);
    assert.deepEqual(ids('hanau'), []);
  });

  it('when a word has another ending, then it is found', () => {
    assert.deepEqual(ids('images'), ['images', 'note']);
    assert.deepEqual(ids('talking'), ['home']);
  });

  it('when several words are typed, then what holds all of them is found; else what holds the most', () => {
    assert.deepEqual(ids('fear whanau'), ['fear']);
    assert.deepEqual(ids('fear whanau elephants'), ['fear']);
    assert.deepEqual(ids('elephants'), []);
  });

  it('when several things hold a word, then a title counts more than words in a text, and a source comes last', () => {
    assert.deepEqual(ids('grooming'), ['grooming', 'study']);
    assert.deepEqual(ids('image'), ['images', 'note']);
  });

  it('when nothing to look for is typed, then nothing is found', () => {
    assert.deepEqual([ids(''), ids('  '), ids('.*'), ids('a')], [[], [], [], []]);
  });
});

describe('given something found', () => {
  it('when it is shown, then what was typed is marked in title and text, macrons kept', () => {
    assert.equal(context('whanau'), 'They fear jokes, or trouble for their [whānau].');
    assert.equal(marks(find('shame', items)[0]?.title ?? []), 'Fear and [shame]');
  });

  it('when its text is long, then the words around the place are shown, cut between words', () => {
    const shown = find('whanau', items)[1]?.context ?? [];
    assert.match(marks(shown), /^… (Talk often\. |often\. )+.*\[Whānau\] ask\. And so on\..* …$/);
    assert.ok(marks(shown).length < 200);
  });
});
