import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {recordedReleases} from '../releases/recorded.js';
import {readPage, root} from './read-docs.js';

/* What the changelog and docs/updating.md promise to those who replace an installed version. */

const {version: current} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly version: string;
};

const updating = readPage('docs/updating.md').text;
const releases = recordedReleases();

interface Entry {
  readonly version: string;
  /** What stands after “Safe to overwrite: ”, each time that it stands there. */
  readonly safe: readonly string[];
}

/** The versions of a changelog, as they stand. */
function entriesOf(changelog: string): readonly Entry[] {
  const [, ...sections] = changelog.split(/^## /m);
  return sections.map(section => ({
    version: /^\d+\.\d+\.\d+\b/.exec(section)?.[0] ?? section.split('\n', 1)[0] ?? '',
    safe: [...section.matchAll(/^Safe to overwrite: (yes|no)\. \S/gm)].map(([, said = '']) => said),
  }));
}

/** What is wrong with a changelog, given the versions whose records every build reads. */
function faultsOf(entries: readonly Entry[], recorded: readonly string[]): readonly string[] {
  const faults = entries.flatMap(({version, safe}) => {
    if (!/^\d+\.\d+\.\d+$/.test(version)) return [`“${version}” is no version`];
    if (safe.length !== 1) return [`${version} says ${String(safe.length)} times if it is safe`];
    const rests = safe[0] === 'no' || version === current || recorded.includes(version);
    return rests ? [] : [`${version} is called safe, and nothing of it was recorded`];
  });
  const listed = entries.map(({version}) => version);
  const unlisted = recorded.filter(version => !listed.includes(version));
  return [...faults, ...unlisted.map(version => `${version} was recorded, and is not listed`)];
}

describe('given the changelog', () => {
  const recorded = releases.map(({version}) => version);
  const entries = entriesOf(readPage('CHANGELOG.md').text);

  it('when its versions are read, then each says once whether it is safe to overwrite, and what is called safe was recorded', () => {
    assert.deepEqual(faultsOf(entries, recorded), []);
  });

  it('when its versions are read, then the first is that of package.json, and newer ones come first', () => {
    const listed = entries.map(({version}) => version);
    assert.equal(listed[0], current);
    const order = new Intl.Collator('en', {numeric: true});
    assert.deepEqual(
      listed,
      listed.toSorted((one, other) => order.compare(other, one)),
    );
  });

  it('when one of these is missing, then that is seen', () => {
    const text = [
      `## ${current}\n\nSafe to overwrite: yes. So it is.\n`,
      '## 0.0.3\n\nSafe to overwrite: yes. So it was.\n',
      '## 0.0.2\n\nSafe to overwrite: no. It was not.\n',
      '## 0.0.1\n\nSomething changed.\n',
    ].join('\n');
    assert.deepEqual(faultsOf(entriesOf(text), [current, '0.0.9']), [
      '0.0.3 is called safe, and nothing of it was recorded',
      '0.0.1 says 0 times if it is safe',
      '0.0.9 was recorded, and is not listed',
    ]);
  });
});

/** What the page says is kept → the recorded walks that show it. */
const shownBy: Readonly<Record<string, readonly string[]>> = {
  'The place.': ['half way', 'everything done, back at an early step'],
  'What is done.': ['half way', 'thread skipped'],
  'Practice answers.': ['matching half answered', 'matching answered'],
  'A check that was begun.': ['check begun'],
  'Tries and results.': ['check failed once, then passed', 'check passed, then failed'],
};

describe('given the page on replacing an installed version', () => {
  const section = (title: string) =>
    updating.split(/^## /m).find(each => each.startsWith(`${title}\n`)) ?? '';

  it('when it says that something is kept, then each release that is called safe was recorded with it', () => {
    const claims = [...section('What is kept').matchAll(/^- \*\*(.+?)\*\*/gm)];
    assert.deepEqual(
      claims.map(([, claim]) => claim),
      Object.keys(shownBy),
    );
    for (const {version, states} of releases) {
      const walks = states.map(({walk}) => walk);
      for (const walk of Object.values(shownBy).flat())
        assert.ok(walks.includes(walk), `${version}: ${walk}`);
    }
  });

  it('when it names an LMS, then it claims no more than the pages about the LMSs do', () => {
    const rows = (text: string) =>
      [...text.matchAll(/^\| \[[^\]]*\]\((?:lms\/)?([a-z-]+\.md)\)\s*\|(.*)\|$/gm)].map(
        ([, page = '', rest = '']) => [page, rest.split('|').map(cell => cell.trim())] as const,
      );
    const replaced = new Map(rows(section('In your LMS')));
    const known = rows(readPage('docs/lms/README.md').text);
    assert.ok(known.length >= 8);
    for (const [page, [, tried]] of known) {
      const [said] = replaced.get(page) ?? [];
      assert.ok(said, `${page} is missing`);
      if (tried === 'no') assert.equal(said, 'not tried', page);
    }
  });
});
