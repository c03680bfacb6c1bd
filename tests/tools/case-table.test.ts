import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CaseLine} from './case-lines.js';
import {caseTable} from './case-table.js';

const listed = Array.from({length: 80}, (_, index) => ({
  id: `C${index}`,
  title: `trouble ${index}`,
  edition: '1.2',
  lms: 'strict',
}));

function line(id: string, engine: string): CaseLine {
  return {id, title: 'trouble', edition: '1.2', lms: 'strict', engine, text: 'Sent'};
}

const inNode = listed.map(({id}) => line(id, 'node'));

describe('given cases that were played', () => {
  it('when each listed one was, then the table says how many and that all passed', () => {
    const {ok, output} = caseTable(inNode, listed);
    assert.equal(ok, true);
    assert.match(output, /\n80 cases, 80 runs, all passed$/);
    assert.match(output, /^C0 +trouble 0 +1\.2, strict, node +Sent$/m);
  });

  it('when a page played one too, then its row says so', () => {
    const staged = {
      id: 'C1',
      title: '',
      edition: '1.2',
      engine: 'chromium',
      text: 'Not sent',
    } as const;
    const {ok, output} = caseTable([...inNode, staged], listed);
    assert.equal(ok, true);
    assert.match(output, /^C1 .* page: chromium +Sent$/m);
  });

  it('when only a page can play one, then its row has the page’s words', () => {
    const staged = {id: 'P1', title: 'a prank', edition: '2004', engine: 'chromium'} as const;
    const {output} = caseTable([...inNode, {...staged, text: 'Not sent'}], listed);
    assert.match(output, /^P1 +a prank +2004, page: chromium +Not sent$/m);
    assert.match(output, /\n81 cases, 81 runs, all passed$/);
  });

  it('when a listed one was played nowhere, then it is named, and that is a failure', () => {
    const {ok, output} = caseTable(inNode.slice(1), listed);
    assert.equal(ok, false);
    assert.match(output, /\nC0 \(trouble 0\), 1\.2, strict: not in node$/);
    assert.match(output, /PLAYED NOWHERE/);
  });

  it('when one engine lacks one that another has, then it is named', () => {
    const lines = [...inNode, ...inNode.slice(1).map(({id}) => line(id, 'webkit'))];
    assert.match(caseTable(lines, listed).output, /C0 .*: not in webkit$/);
  });

  it('when nothing was played, then that is a failure', () => {
    assert.equal(caseTable([], listed).ok, false);
  });

  it('when there are fewer than eighty, then that is a failure', () => {
    const {ok, output} = caseTable(inNode.slice(1), listed.slice(1));
    assert.equal(ok, false);
    assert.match(output, /Fewer than 80 cases\.$/);
  });

  it('when a text is long, then it is cut', () => {
    const [first = line('C0', 'node'), ...others] = inNode;
    const {output} = caseTable([{...first, text: 'word '.repeat(60)}, ...others], listed);
    assert.match(output, /^C0 .*word…?$/m);
    assert.ok(output.split('\n').every(row => row.length <= 240));
  });
});
