import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readModulesOff} from '../../src/settings/modules-off.js';

const dispensable = ['two', 'three', 'four'];

describe('modules that a school leaves out', () => {
  it('given ids of such modules, when read, then they are out', () => {
    assert.deepEqual(readModulesOff(['four', 'two'], dispensable), {
      modulesOff: ['four', 'two'],
      problems: [],
    });
  });

  it('given an unknown id, or one that stays, when read, then it is told where, what and what is allowed', () => {
    const {modulesOff, problems} = readModulesOff(['two', 'First "one"'], dispensable);
    assert.deepEqual(modulesOff, ['two']);
    assert.deepEqual(problems, [
      {
        where: 'modulesOff.1',
        what: 'is "First \\"one\\""',
        allowed: 'one of: "two", "three", "four"; the first module and the one with the check stay',
      },
    ]);
  });

  it('given all of them, when read, then none is out, since nothing would be left to teach', () => {
    const {modulesOff, problems} = readModulesOff(['two', 'three', 'four', 'two'], dispensable);
    assert.deepEqual(modulesOff, []);
    assert.deepEqual(
      problems.map(({where}) => where),
      ['modulesOff'],
    );
  });

  it('given a course in which every module stays, when read, then it says so', () => {
    const {problems} = readModulesOff(['one'], []);
    assert.match(problems[0]?.allowed ?? '', /no module/);
  });
});
