import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {packageProblems} from '../../src/package/package-rules.js';

const good = [
  'imsmanifest.xml',
  'index.html',
  'settings.js',
  'v0.1.0/how-offenders-operate.js',
  'v0.1.0/media/six_moves.svg',
];

/** Path → the words that say what is wrong with it. */
const refused: [string, RegExp][] = [
  ['.htaccess', /begins with a dot/],
  ['.DS_Store', /begins with a dot/],
  ['v0.1.0/.git/config', /begins with a dot/],
  ['__MACOSX/index.html', /left by the computer/],
  ['media/Thumbs.db', /left by the computer/],
  ['desktop.ini', /left by the computer/],
  ['player.js.map', /some LMSs refuse/],
  ['data.dat', /some LMSs refuse/],
  ['player.js.br', /compressed beforehand/],
  ['player.js.gz', /compressed beforehand/],
  ['inner.zip', /is an archive/],
  ['media/all.7z', /is an archive/],
  ['save.php', /program for a server/],
  ['save.php.js', /program for a server/],
  ['a.phps', /program for a server/],
  ['a.cgi', /program for a server/],
  ['a.sh', /program for a server/],
  ['a.shtml', /program for a server/],
  ['a.asp', /program for a server/],
  ['a.aspx', /program for a server/],
  ['a.jsp', /program for a server/],
  ['a.py', /program for a server/],
  ['a.rb', /program for a server/],
  ['a.pl', /program for a server/],
  ['a.exe', /is a program/],
  ['media/Photo.svg', /capital letters/],
  ['media/schema.XSD', /capital letters/],
  ['media/XMLSchema.dtd', /capital letters/],
  ['my file.js', /a space or a sign/],
  ['a#b.js', /a space or a sign/],
  ['a%20b.js', /a space or a sign/],
  ['a+b.js', /a space or a sign/],
  ['a$b.js', /a space or a sign/],
  ['a<b.js', /a space or a sign/],
  ['a>b.js', /a space or a sign/],
  ['a&b.js', /a space or a sign/],
  ['kōrero.js', /outside ASCII/],
  ['tab\t.js', /outside ASCII/],
  ['v0.1.0\\player.js', /backslash/],
  ['/index.js', /not a plain path/],
  ['a//b.js', /not a plain path/],
  ['a/../b.js', /not a plain path/],
  ['./a.js', /not a plain path/],
  ['folder/', /not a plain path/],
  ['c:/a.js', /not a plain path/],
  ['aux.js', /Windows keeps for itself/],
  ['com1/a.js', /Windows keeps for itself/],
  ['notes./a.js', /ends with a dot/],
  [`${'a/'.repeat(98)}b.js`, /fewer than 200/],
  ['notice/imsmanifest.xml', /second manifest/],
];

describe('packageProblems', () => {
  it('given a package as it should be, when checked, then there is no problem', () => {
    assert.deepEqual(packageProblems(good, 'scorm'), []);
  });

  it('given the schemas with their own names at the root, when checked, then they are let be', () => {
    const paths = [...good, 'XMLSchema.dtd', 'imscp_v1p1.xsd'];
    assert.deepEqual(packageProblems(paths, 'scorm'), []);
  });

  it('given a path of 199 characters, when checked, then it is let be', () => {
    const path = `${'a/'.repeat(97)}bc.js`;
    assert.equal(path.length, 199);
    assert.deepEqual(packageProblems([...good, path], 'scorm'), []);
  });

  for (const [path, words] of refused) {
    it(`given ${JSON.stringify(path.slice(0, 40))}, when checked, then it is refused in plain words`, () => {
      const problems = packageProblems([...good, path], 'scorm');
      assert.ok(
        problems.some(problem => problem.path === path && words.test(problem.message)),
        JSON.stringify(problems),
      );
      assert.deepEqual(
        problems.filter(problem => problem.path !== path),
        [],
      );
    });
  }

  it('given no first page, when checked, then it is missed', () => {
    const paths = good.filter(path => path !== 'index.html');
    assert.deepEqual(
      packageProblems(paths, 'scorm').map(problem => problem.path),
      ['index.html'],
    );
  });

  it('given a manifest in a folder only, when checked, then the root is told to have none and the folder one too many', () => {
    const paths = good.map(path => (path === 'imsmanifest.xml' ? `course/${path}` : path));
    assert.deepEqual(
      packageProblems(paths, 'scorm').map(problem => problem.path),
      ['imsmanifest.xml', 'course/imsmanifest.xml'],
    );
  });

  it('given two names that differ in case, when checked, then both are named', () => {
    const [problem] = packageProblems([...good, 'Index.html'], 'scorm');
    assert.deepEqual(problem, {
      path: 'index.html',
      message: 'is there twice, differing only in case from Index.html.',
    });
  });

  it('given an offline package with a manifest, when checked, then it is refused', () => {
    assert.match(packageProblems(good, 'offline')[0]?.message ?? '', /has none/);
  });

  it('given an offline package without one, when checked, then there is no problem', () => {
    assert.deepEqual(packageProblems(good.slice(1), 'offline'), []);
  });
});
