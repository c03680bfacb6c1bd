import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkContent} from '../../src/build/content/check-content.js';
import {routeOf} from '../../src/player/route.js';

const {course, problems} = await checkContent(fileURLToPath(new URL('../..', import.meta.url)));
assert.ok(course, problems.join('\n'));

describe('given the address of a screen', () => {
  it('when it is read, then search, glossary, sources and about are screens of their own', () => {
    const names = ['search', 'glossary', 'sources', 'about'];
    assert.deepEqual(
      names.map(name => routeOf(`#/${name}`, course).screen),
      names,
    );
  });

  it('when it names a step of the course, then it is that step: none has the name of a screen', () => {
    const steps = course.modules.flatMap(module => module.steps);
    const read = steps.map(({id}) => routeOf(`#/${id}`, course));
    assert.deepEqual(
      read.map(route => (route.screen === 'step' ? route.step : route.screen)),
      steps,
    );
  });

  it('when it names nothing, then it is the cover', () => {
    assert.deepEqual(routeOf('#/nothing', course), {screen: 'cover'});
  });
});
