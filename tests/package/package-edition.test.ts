import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {schemaFiles} from '../../src/build/packages/schema-files.js';
import {markEdition, preloadEdition} from '../../src/package/edition-mark.js';
import {editions, type Edition} from '../../src/package/edition.js';
import {packageEdition, packageOffline} from '../../src/package/package-edition.js';
import {aCourse, bytes, fakeApp, text} from './fake-app.js';
import {manifestFiles} from './manifest-files.js';

const marks: [Edition, string][] = [
  ['scorm12', 'scorm12'],
  ['scorm2004-3rd', 'scorm2004'],
  ['scorm2004-4th', 'scorm2004'],
];

describe('packageEdition', () => {
  for (const [edition, mark] of marks) {
    const schemas = schemaFiles(edition);
    const made = packageEdition({edition, course: aCourse, files: fakeApp(), schemas});

    it(`given ${edition}, when packaged, then the name says version and edition`, () => {
      assert.equal(made.name, `notice-respond-report-0.1.0-${edition}.zip`);
    });

    it(`given ${edition}, when packaged, then the manifest lists exactly what the package holds beside it`, () => {
      const listed = manifestFiles(text(made.files['imsmanifest.xml']));
      assert.deepEqual(
        [...listed, 'imsmanifest.xml'].sort(),
        Object.keys({...fakeApp(), ...schemas, 'imsmanifest.xml': 0}).sort(),
      );
      assert.deepEqual(Object.keys(made.files).sort(), [...listed, 'imsmanifest.xml'].sort());
    });

    it(`given ${edition}, when packaged, then the first page knows it and no other byte has changed`, () => {
      const {'index.html': page, 'imsmanifest.xml': manifest, ...rest} = made.files;
      const {'index.html': built, ...others} = fakeApp();
      assert.equal(text(page), text(built).replace('"untracked"', `"${mark}"`));
      assert.deepEqual(rest, {...others, ...schemas});
      assert.ok(manifest);
    });
  }

  it('given forbidden files, when packaged, then every problem is named at once', () => {
    const files = {...fakeApp(), 'a.map': bytes(''), 'B c.js': bytes('')};
    assert.throws(
      () => packageEdition({edition: 'scorm12', course: aCourse, files, schemas: {}}),
      /scorm12\.zip cannot be made:\n {2}B c\.js has capital.*\n {2}B c\.js has a space.*\n {2}a\.map is of a kind/,
    );
  });

  it('given a built course without a first page, when packaged, then that is said', () => {
    for (const edition of editions) {
      assert.throws(
        () => packageEdition({edition, course: aCourse, files: {}, schemas: {}}),
        /index\.html is missing/,
      );
    }
  });

  it('given a built course that brings a manifest or a schema, when packaged, then it is refused', () => {
    const schemas = {'xml.xsd': bytes('')};
    for (const path of ['imsmanifest.xml', 'xml.xsd']) {
      const files = {...fakeApp(), [path]: bytes('')};
      assert.throws(
        () => packageEdition({edition: 'scorm12', course: aCourse, files, schemas}),
        new RegExp(`must leave these files to the package: ${path}`),
      );
    }
  });
});

describe('packageOffline', () => {
  it('given a built course, when packaged, then it is one folder without manifest or schemas', () => {
    const {name, files} = packageOffline({course: aCourse, files: fakeApp()});
    assert.equal(name, 'notice-respond-report-0.1.0-offline.zip');
    assert.deepEqual(
      Object.keys(files),
      Object.keys(fakeApp()).map(path => `notice-respond-report-0.1.0/${path}`),
    );
    assert.match(
      text(files['notice-respond-report-0.1.0/index.html']),
      /<meta name="nrr-edition" content="offline">/,
    );
  });

  it('given a manifest among the files, when packaged, then it is refused', () => {
    const files = {...fakeApp(), 'imsmanifest.xml': bytes('')};
    assert.throws(
      () => packageOffline({course: aCourse, files}),
      /package without an LMS has none/,
    );
  });
});

describe('markEdition', () => {
  const pages: [string, string][] = [
    [
      '<meta name="nrr-edition" content="untracked">',
      '<meta name="nrr-edition" content="scorm12">',
    ],
    ['<meta name="nrr-edition" content="x" />', '<meta name="nrr-edition" content="scorm12" />'],
    ['<meta content="" name="nrr-edition">', '<meta content="scorm12" name="nrr-edition">'],
    [
      '<meta\n  name="nrr-edition"\ncontent="untracked"\n>',
      '<meta\n  name="nrr-edition"\ncontent="scorm12"\n>',
    ],
  ];
  for (const [page, marked] of pages) {
    it(`given ${JSON.stringify(page)}, when marked, then only the content is another`, () => {
      const around = (middle: string) => `<meta name="a" content="b">${middle}<p content="c">$&`;
      assert.equal(markEdition(around(page), 'scorm12'), around(marked));
    });
  }

  const unfit = [
    '<title>none</title>',
    '<meta name="nrr-edition">',
    "<meta name='nrr-edition' content='untracked'>",
    '<meta name="nrr-edition" data-content="x">',
    '<meta name="nrr-edition" content="a"><meta name="nrr-edition" content="b">',
  ];
  for (const page of unfit) {
    it(`given ${page}, when marked, then it says what index.html must have`, () => {
      assert.throws(() => markEdition(page, 'offline'), /must have <meta name="nrr-edition"/);
    });
  }
});

describe('preloadEdition', () => {
  const page = '<head><title>$&</title></head><body></body>';

  it("given the edition's module among the files, when preloaded, then the page's head asks for it", () => {
    assert.equal(
      preloadEdition(page, 'scorm12', ['v1/scorm12.js', 'v1/scorm2004.js']),
      '<head><title>$&</title><link rel="modulepreload" href="v1/scorm12.js" fetchpriority="low"></head><body></body>',
    );
  });

  it('given no module of that edition, when preloaded, then the page stays as it is', () => {
    assert.equal(preloadEdition(page, 'offline', ['v1/scorm12.js']), page);
  });
});
