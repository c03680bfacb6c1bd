import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {describe, it} from 'node:test';
import {parts} from '../tools/run-stages.js';
import {readDocs, root} from './read-docs.js';

const {version, scripts} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
};

const pages = readDocs();
const byPath = new Map(pages.map(page => [page.path, page]));

/** What is wrong with a link of a page; nothing where it leads somewhere. */
function faultOf(from: string, target: string): string | undefined {
  if (/^[a-z]+:/.test(target)) return undefined;
  const [file = '', heading] = target.split('#').map(decodeURIComponent);
  const path = file === '' ? from : posix.join(posix.dirname(from), file);
  if (!existsSync(root + path)) return `${from}: there is no ${path}`;
  if (heading === undefined || !path.endsWith('.md')) return undefined;
  return byPath.get(path)?.headings.has(heading)
    ? undefined
    : `${from}: ${path} has no heading #${heading}`;
}

/** Every `pattern` of the pages with its page, first group of it first. */
function found(pattern: RegExp): readonly (readonly [string, string])[] {
  return pages.flatMap(({path, text}) =>
    [...text.matchAll(pattern)].map(([, name = '']) => [path, name] as const),
  );
}

describe('given the pages for people', () => {
  it('when each relative link is followed, then the file and the heading are there', () => {
    const links = pages.flatMap(({path, targets}) => targets.map(each => [path, each] as const));
    assert.ok(links.length > 100);
    assert.deepEqual(links.map(([path, target]) => faultOf(path, target)).filter(Boolean), []);
  });

  it('when a link leads nowhere, then that is seen', () => {
    const path = 'docs/lms/moodle.md';
    assert.equal(faultOf(path, '../privacy.md#the-law'), undefined);
    assert.match(faultOf(path, 'privacy.md') ?? '', /there is no docs\/lms\/privacy.md/);
    assert.match(faultOf(path, '../privacy.md#no-law') ?? '', /no heading #no-law/);
  });

  it('when a command is named, then package.json has it', () => {
    const named = found(/\bnpm run (?:-s |--silent )?([a-z][a-z:-]*)/g);
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter(([, script]) => scripts[script] === undefined),
      [],
    );
  });

  it('when a part of npm test is named, then there is such a part', () => {
    const named = found(/\bnpm test ([a-z]+)`/g);
    assert.ok(named.length > 0);
    const known: readonly string[] = parts;
    assert.deepEqual(
      named.filter(([, part]) => !known.includes(part)),
      [],
    );
  });

  it('when a version of the course or of a zip is named, then it is that of package.json', () => {
    const told = found(
      /(?:[Cc]ourse version |\bVersion |\bnotice-respond-report-)(\d+\.\d+\.\d+)/g,
    );
    assert.ok(told.length > 10);
    assert.deepEqual(
      told.filter(([path, told]) => path !== 'CHANGELOG.md' && told !== version),
      [],
    );
  });
});

describe('given the pictures of the README', () => {
  const pictures = readdirSync(`${root}docs/pictures`);

  it('when they are looked at, then each is a small PNG that holds a picture and no notes, and is shown', () => {
    const text = byPath.get('README.md')?.text ?? '';
    assert.ok(pictures.length > 0);
    for (const name of pictures) {
      const bytes = readFileSync(`${root}docs/pictures/${name}`);
      assert.equal(bytes.subarray(1, 4).toString('latin1'), 'PNG', name);
      assert.ok(bytes.length < 150_000, name);
      assert.doesNotMatch(bytes.toString('latin1'), /tEXt|iTXt|zTXt|eXIf/, name);
      assert.match(text, new RegExp(`docs/pictures/${name}"[^>]*alt="[^"]{20,}"`), name);
    }
  });
});
