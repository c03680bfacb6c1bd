import assert from 'node:assert/strict';
import {test} from 'node:test';
import {engineTable} from './table.js';

test('given two engines, when put together, then each has its line and reasons stand under them', () => {
  const table = engineTable([
    {engine: 'Firefox 153', part: 'browser', passed: 700, failed: 0, cannot: []},
    {engine: 'WebKitGTK', part: 'played', passed: 9, failed: 1, cannot: ['a.ts: b: no dark']},
  ]);
  assert.equal(
    table,
    [
      'engine       part     passed  failed  cannot',
      'Firefox 153  browser     700       0       0',
      'WebKitGTK    played        9       1       1',
      'WebKitGTK cannot: a.ts: b: no dark',
    ].join('\n'),
  );
});
