import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {validateXML} from 'xmllint-wasm';
import {packageCmi5} from '../../src/package/cmi5-package.js';
import {cmi5Structure} from '../../src/package/cmi5-structure.js';
import {aCourse, bytes, fakeApp, text} from '../package/fake-app.js';

const course = {...aCourse, language: 'en-NZ', summary: 'For <all> staff & "volunteers": mā’s'};
const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'self\'; object-src \'none\'">';

/** What the AICC's own schema says against a course structure; empty when it is valid. */
async function schemaErrors(xml: string): Promise<string[]> {
  const schema = readFileSync(
    join(import.meta.dirname, 'course-structure/CourseStructure.xsd'),
    'utf8',
  );
  const {errors} = await validateXML({
    xml: [{fileName: 'cmi5.xml', contents: xml}],
    schema: [{fileName: 'CourseStructure.xsd', contents: schema}],
  });
  return errors.map(error => error.message);
}

function packed() {
  const app = fakeApp();
  const page = text(app['index.html']).replace('<title>', `${policy}<title>`);
  return packageCmi5({course, files: {...app, 'index.html': bytes(page)}});
}

describe('the course structure of the cmi5 package', () => {
  it('given a title and a summary with signs of XML, when checked by the AICC’s schema, then it is valid', async () => {
    assert.deepEqual(await schemaErrors(cmi5Structure(course)), []);
  });

  it('given a structure that breaks the schema, when checked, then that is seen', async () => {
    const broken = cmi5Structure(course).replace('moveOn="Completed"', 'moveOn="Perhaps"');
    assert.match((await schemaErrors(broken)).join(), /moveOn/);
  });

  it('given another version and title, when written, then the identifiers are the same, and its own', () => {
    const ids = (xml: string) => [...xml.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const before = ids(cmi5Structure(course));
    assert.equal(new Set(before).size, 2);
    assert.deepEqual(ids(cmi5Structure({...course, version: '9.0.0', title: 'New'})), before);
    assert.notDeepEqual(ids(cmi5Structure({...course, id: 'another-course'})), before);
  });
});

describe('the cmi5 package', () => {
  it('given a built course, when packed, then the structure stands at the root and names the first page', () => {
    const {name, files} = packed();
    assert.equal(name, 'notice-respond-report-0.1.0-cmi5.zip');
    assert.match(text(files['cmi5.xml']), /<url>index\.html<\/url>/);
    assert.deepEqual(Object.keys(files).sort(), ['cmi5.xml', ...Object.keys(fakeApp())].sort());
  });

  it('given its page, when read, then it knows its edition and may ask the LMS’s host, for data alone', () => {
    const page = text(packed().files['index.html']);
    assert.match(page, /name="nrr-edition" content="cmi5"/);
    assert.match(page, /content="default-src 'self'; connect-src 'self' https: http:; object-src/);
  });

  it('given a page without the policy, when packed, then that is refused', () => {
    assert.throws(() => packageCmi5({course, files: fakeApp()}), /must have the policy/);
  });
});
