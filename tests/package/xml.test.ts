import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {element, escapeXml, xmlDocument} from '../../src/package/xml.js';

describe('escapeXml', () => {
  const cases: [string, string][] = [
    ['a & b', 'a &amp; b'],
    ['<b>"x"</b>', '&lt;b&gt;&quot;x&quot;&lt;/b&gt;'],
    ['&amp;', '&amp;amp;'],
    ['Tāne · whānau ’ 🙂', 'Tāne · whānau ’ 🙂'],
    ["it's", "it's"],
  ];
  for (const [text, xml] of cases) {
    it(`given ${text}, when escaped, then it is ${xml}`, () => assert.equal(escapeXml(text), xml));
  }

  for (const text of ['a\u0000b', '\u001b', '\u000b', '\ud800', '\udc00x', '\uffff']) {
    it(`given ${JSON.stringify(text)}, when escaped, then it is refused`, () => {
      assert.throws(() => escapeXml(text), /character that XML does not allow/);
    });
  }
});

describe('xmlDocument', () => {
  it('given elements within elements, when printed, then they are indented and escaped', () => {
    const root = element('a', {b: '"1"'}, [element('c', {}, 'x & y'), element('d')]);
    assert.equal(
      xmlDocument(root),
      '<?xml version="1.0" encoding="UTF-8"?>\n<a b="&quot;1&quot;">\n  <c>x &amp; y</c>\n  <d/>\n</a>\n',
    );
  });
});
