import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editions, type Edition} from '../../src/package/edition.js';
import {identifiersOf} from '../../src/package/identifiers.js';
import {manifestOf} from '../../src/package/manifest.js';
import {aCourse, fakeApp} from './fake-app.js';
import {manifestFiles} from './manifest-files.js';

const paths = Object.keys(fakeApp());

const versions: [Edition, string][] = [
  ['scorm12', '1.2'],
  ['scorm2004-3rd', '2004 3rd Edition'],
  ['scorm2004-4th', '2004 4th Edition'],
];

describe('a manifest', () => {
  for (const [edition, version] of versions) {
    it(`given ${edition}, when written, then its schema version is what LMSs look for`, () => {
      const xml = manifestOf(edition, aCourse, paths);
      assert.ok(xml.includes('<schema>ADL SCORM</schema>'));
      assert.ok(xml.includes(`<schemaversion>${version}</schemaversion>`));
    });
  }

  for (const edition of editions) {
    it(`given ${edition} and files in any order, when written, then every file is listed once, sorted, the manifest not`, () => {
      const listed = manifestFiles(manifestOf(edition, aCourse, ['imsmanifest.xml', ...paths]));
      assert.deepEqual(listed, [
        'index.html',
        'settings.js',
        'v0.1.0/cover.css',
        'v0.1.0/player.js',
      ]);
      const reversed = manifestOf(edition, aCourse, [...paths].reverse());
      assert.equal(reversed, manifestOf(edition, aCourse, paths));
    });

    it(`given ${edition} and another title and version, when written, then every identifier stays`, () => {
      const before = identifiersIn(manifestOf(edition, aCourse, paths));
      const later = {...aCourse, title: 'Another', version: '9.0.0'};
      assert.deepEqual(identifiersIn(manifestOf(edition, later, paths)), before);
      assert.deepEqual(before, Object.values(identifiersOf(aCourse.id)));
    });

    it(`given ${edition} and a title of signs and macrons, when written, then each is there as XML says`, () => {
      const xml = manifestOf(edition, {...aCourse, title: 'Tā · <b> & "c"'}, paths);
      assert.equal(xml.split('<title>Tā · &lt;b&gt; &amp; &quot;c&quot;</title>').length, 3);
    });

    it(`given ${edition} and a title of 201 characters or none, when written, then it is refused`, () => {
      for (const title of ['x'.repeat(201), ' ']) {
        assert.throws(
          () => manifestOf(edition, {...aCourse, title}, paths),
          /title must have 1 to 200 characters/,
        );
      }
    });

    it(`given ${edition} and a version of 21 characters, when written, then it is refused`, () => {
      const course = {...aCourse, version: '1'.repeat(21)};
      assert.throws(() => manifestOf(edition, course, paths), /20 characters/);
    });

    it(`given ${edition} and a file name with reserved signs, when written, then its address is encoded`, () => {
      const xml = manifestOf(edition, aCourse, ['media/a b#c&d.svg']);
      assert.ok(xml.includes('<file href="media/a%20b%23c%26d.svg"/>'));
    });
  }
});

describe('a SCORM 2004 manifest', () => {
  for (const edition of ['scorm2004-3rd', 'scorm2004-4th'] as const) {
    const xml = manifestOf(edition, aCourse, paths);

    it(`given ${edition}, when read, then the content alone sets completion and success`, () => {
      assert.ok(xml.includes('completionSetByContent="true" objectiveSetByContent="true"'));
      assert.ok(xml.includes('adlseq:objectivesGlobalToSystem="false"'));
      assert.ok(xml.includes('<imsss:controlMode choice="true" flow="true"/>'));
    });

    it(`given ${edition}, when read, then the LMS's own controls around the course are hidden`, () => {
      const hidden = [...xml.matchAll(/<adlnav:hideLMSUI>(\w+)</g)].map(match => match[1]);
      assert.deepEqual(hidden.sort(), [
        'abandon',
        'abandonAll',
        'continue',
        'exit',
        'exitAll',
        'previous',
        'suspendAll',
      ]);
    });
  }
});

describe('identifiers', () => {
  it('given a course id, when worked out, then they are these for ever', () => {
    assert.deepEqual(identifiersOf('notice-respond-report'), {
      manifest: 'notice-respond-report',
      organization: 'org-nrr',
      item: 'notice-respond-report-item',
      resource: 'notice-respond-report-sco',
    });
  });

  it('given an id of many words, when worked out, then the organization keeps under ten characters', () => {
    const {organization} = identifiersOf('a-course-of-very-many-words-indeed');
    assert.equal(organization, 'org-acovm');
    assert.ok(organization.length < 10);
  });

  for (const id of ['', '1-course', 'Notice', 'a b', 'a--b', 'kōrero', 'a-', 'a.b']) {
    it(`given the id "${id}", when worked out, then it is refused in plain words`, () => {
      assert.throws(() => identifiersOf(id), /lower-case words joined by hyphens/);
    });
  }
});

function identifiersIn(xml: string): string[] {
  return [...xml.matchAll(/\sidentifier="([^"]*)"/g)].map(match => match[1] ?? '');
}
