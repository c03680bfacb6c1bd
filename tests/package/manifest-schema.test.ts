import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {schemaFiles} from '../../src/build/packages/schema-files.js';
import {editions} from '../../src/package/edition.js';
import {manifestOf} from '../../src/package/manifest.js';
import {aCourse, fakeApp, text} from './fake-app.js';
import {lintManifest} from './manifest-lint.js';
import {hasXmllint, runXmllint, schemaErrors} from './validate.js';

const titles = ['Notice · Respond · Report', 'Kōrero & <care> for "tamariki", mā’s'];

for (const edition of editions) {
  const paths = [...Object.keys(fakeApp()), ...Object.keys(schemaFiles(edition))];

  describe(`the ${edition} manifest`, () => {
    for (const title of titles) {
      const xml = manifestOf(edition, {...aCourse, title}, paths);

      it(`given the title ${title}, when checked against the official schemas, then it is valid`, async () => {
        assert.deepEqual(await schemaErrors(xml, edition), []);
      });

      it(
        `given the title ${title}, when checked by xmllint without a network, then it is valid`,
        {skip: hasXmllint() ? false : 'no xmllint on this machine'},
        () => assert.doesNotThrow(() => runXmllint(xml, edition)),
      );

      it(`given the title ${title}, when linted, then nothing is found`, () => {
        assert.deepEqual(lintManifest(xml, edition), []);
      });
    }

    it('given a manifest with an unknown attribute, when checked, then the schemas refuse it', async () => {
      const xml = manifestOf(edition, aCourse, paths).replace('<item ', '<item colour="red" ');
      assert.match((await schemaErrors(xml, edition)).join(), /colour/);
    });

    it('given an identifier that begins with a digit, when checked, then the schemas refuse it', async () => {
      const xml = manifestOf(edition, aCourse, paths).replaceAll('"org-', '"1-org-');
      assert.match((await schemaErrors(xml, edition)).join(), /1-org-/);
    });

    it('given references to nothing and an identifier used twice, when linted, then each is found', () => {
      const xml = manifestOf(edition, aCourse, paths);
      const cases: [string, string][] = [
        ['default="', 'default="no-'],
        ['identifierref="', 'identifierref="no-'],
        ['-item"', '-sco"'],
      ];
      for (const [from, to] of cases) {
        assert.equal(lintManifest(xml.replace(from, to), edition).length, 1, `${from} to ${to}`);
      }
    });

    it('given the other case of scormtype, when linted, then it is found', () => {
      const xml = manifestOf(edition, aCourse, paths);
      const other = edition === 'scorm12' ? 'scormType' : 'scormtype';
      assert.match(
        lintManifest(xml.replace(/scormtype/i, other), edition).join(),
        /^expected one adlcp:scormtype, found/i,
      );
    });

    it('given a second item or a mastery score, when linted, then each is found', () => {
      const xml = manifestOf(edition, aCourse, paths).replace(
        '</item>',
        '<adlcp:masteryscore>80</adlcp:masteryscore></item><item identifier="b"/>',
      );
      assert.equal(lintManifest(xml, edition).length, 3);
    });
  });
}

describe('the schemas of each edition', () => {
  for (const edition of editions) {
    it(`given ${edition}, when they refer to another file, then it is one of them and not on the network`, () => {
      const schemas = schemaFiles(edition);
      const referred = Object.values(schemas).flatMap(file => references(text(file)));
      assert.ok(referred.length > 0);
      assert.deepEqual(
        referred.filter(name => !(name in schemas)),
        [],
      );
    });
  }

  it('given a schema that imports from the network, when read, then the import is seen', () => {
    const schema = '<xs:import namespace="n" schemaLocation="http://www.w3.org/2001/xml.xsd"/>';
    assert.deepEqual(references(schema), ['http://www.w3.org/2001/xml.xsd']);
  });
});

/** What a schema or DTD makes a parser open; prose about schemas is escaped and does not match. */
function references(source: string): string[] {
  const patterns = [
    /<(?:xsd?:)?(?:import|include|redefine)\b[^>]*schemaLocation\s*=\s*"([^"]*)"/g,
    /<!DOCTYPE\s+\S+\s+(?:PUBLIC\s+"[^"]*"|SYSTEM)\s+"([^"]*)"/g,
    /<!ENTITY\s+%\s+\S+\s+(?:PUBLIC\s+'[^']*'|SYSTEM)\s+'([^']*)'/g,
  ];
  return patterns.flatMap(pattern => [...source.matchAll(pattern)].map(match => match[1] ?? ''));
}
