import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Scalar, parseDocument} from 'yaml';
import {findTerms, splitMaori} from '../../src/build/content/prose/terms.js';
import {nearest} from '../../src/build/content/source/nearest.js';
import {offsetInSource} from '../../src/build/content/source/scalar-offset.js';

const avoid = ['porn', 'self-generated', 'child’s fault'].map(term => ({term, use: 'x', why: 'y'}));

describe('given terms to avoid', () => {
  const found: readonly (readonly [text: string, indices: readonly number[]])[] = [
    ['porn', [0]],
    ['Some Porn, some porns.', [5, 16]],
    ['pornography', []],
    ['unporn', []],
    ['self generated and self-\ngenerated', [0, 19]],
    ["the child's fault", [4]],
    ['ēporn', []],
  ];
  for (const [text, indices] of found) {
    it(`when a text says “${text}”, then ${indices.length} are found`, () => {
      assert.deepEqual(
        findTerms(text, avoid).map(({index}) => index),
        indices,
      );
    });
  }
});

describe('given Māori words', () => {
  it('when a text has some, then it is cut where they begin and end, the longest first', () => {
    const pieces = splitMaori('Whānau, kōrero mai ki te whānaungatanga: kōrero', [
      'whānau',
      'kōrero',
      'kōrero mai',
    ]);
    assert.deepEqual(pieces, [
      '',
      'Whānau',
      ', ',
      'kōrero mai',
      ' ki te whānaungatanga: ',
      'kōrero',
      '',
    ]);
  });

  it('when there is no list, then the text stays whole', () => {
    assert.deepEqual(splitMaori('whānau', []), ['whānau']);
  });
});

describe('given a misspelt word', () => {
  it('when a known word is like it, then that is the nearest', () => {
    assert.equal(nearest('sumary', ['title', 'summary']), 'summary');
  });

  it('when none is like it, then there is no nearest', () => {
    assert.equal(nearest('colour', ['title', 'summary']), undefined);
  });
});

describe('given words in YAML', () => {
  const styles: readonly (readonly [name: string, yaml: string])[] = [
    ['plain', 'a: some words,\n   then TARGET here'],
    ['in double quotes', 'a: "some \\"words\\",\\n then TARGET here"'],
    ['in single quotes', "a: 'it''s words,\n  then TARGET here'"],
    ['folded', 'a: >-\n  some words,\n\n  then\n  TARGET here'],
    ['literal', 'a: |\n    some words,\n    then TARGET here'],
  ];
  for (const [name, yaml] of styles) {
    it(`when they are ${name}, then a place in them is found in the file`, () => {
      const node = parseDocument(yaml).get('a', true);
      assert.ok(node instanceof Scalar && node.range);
      const [start, end] = node.range;
      const offset = String(node.value).indexOf('TARGET');
      const found = start + offsetInSource(yaml.slice(start, end), node, offset);
      assert.equal(yaml.slice(found, found + 'TARGET'.length), 'TARGET');
    });
  }
});
