import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readPage, root} from './read-docs.js';

/* The report goes through every criterion once, counts right, and points at tests that are there. */

const {text} = readPage('docs/conformance.md');

function findings(section: string): ReadonlyMap<string, string> {
  const part = text.split(/^## /m).find(each => each.startsWith(`${section}\n`)) ?? '';
  const rows = [...part.matchAll(/^\| (\d\.\d\.\d+) [^|]*\|([^|]*)\|/gm)];
  return new Map(rows.map(([, criterion = '', finding = '']) => [criterion, finding.trim()]));
}

describe('given the accessibility conformance report', () => {
  it('when its criteria are counted, then they are those of WCAG 2.2, A and AA, each with a finding', () => {
    const [a, aa] = [findings('Level A'), findings('Level AA')];
    assert.deepEqual([a.size, aa.size], [31, 24]);
    const all = new Map([...a, ...aa]);
    assert.equal(all.size, 55);
    for (const finding of ['supports', 'does not apply']) {
      const count = [...all.values()].filter(each => each === finding).length;
      assert.ok(text.includes(`**${finding}**: ${String(count)}`), `${finding}: ${String(count)}`);
    }
  });

  it('when it names a test, then there is one', () => {
    const named = [...text.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);
    assert.ok(named.length > 10);
    for (const path of named) assert.ok(existsSync(root + path), path);
  });
});
