import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkMany, manyModules} from '../bench/many-modules.js';
import {oneModuleTree} from '../one-module/one-module.js';
import {today} from './fixture.js';

const small = await oneModuleTree();

/** What `npm run bench:content` measures is only worth its time where the content is real content. */
describe('given content of many generated modules', () => {
  it('when it is checked, then it has no problem, and each module is whole and its own', () => {
    const checked = checkMany(manyModules(small, 3, 'mi'), today);
    assert.deepEqual(checked.problems, []);
    assert.ok(checked.course);
    assert.equal(checked.course.language, 'mi');
    const sizes = checked.course.modules.map(({id}) => {
      const module = checked.content.modules.get(id);
      return [module?.lessons, module?.activities].map(part => Object.keys(part ?? {}).length);
    });
    assert.deepEqual(sizes, Array(3).fill([4, 6]));
    const ids = checked.course.modules.flatMap(({steps}) => steps.map(({id}) => id));
    assert.equal(new Set(ids).size, 30);
    assert.equal(checked.course.checks.length, 2);
  });

  it('when one of its modules has a problem, then it is found', () => {
    const many = manyModules(small, 2, 'mi');
    const texts = new Map(many.tree.texts);
    texts.set('modules/how-offenders-operate-n2/fear-and-shame-n2.md', 'Some 40 do.');
    const {problems} = checkMany({...many, tree: {...many.tree, texts}}, today);
    assert.equal(problems.length, 1, problems.join('\n'));
    assert.match(problems[0] ?? '', /fear-and-shame-n2\.md:1:6 the figure “40” has no source/);
  });
});
