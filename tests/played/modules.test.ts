import {describe, it} from 'node:test';
import assert from 'node:assert/strict';
import {t} from '../../src/i18n/shell.js';
import {play} from './play.js';
import {setUp} from './set-up.js';
import {doStep, goOn} from './walk.js';

describe('a learner who looks at the modules before beginning one', () => {
  const stage = setUp(['scorm12']);

  it('is told what is coming there and on the first step, and once', async () => {
    const {learner, trouble} = await play(
      stage.browser,
      stage.server.lmsPage('scorm12', 'scorm12'),
    );
    const [module] = stage.content.course.modules;
    const [first, second] = module?.steps ?? [];
    assert.ok(module && first && second);
    const note = `${t.nav.coming} ${stage.content.modules.get(module.id)?.words.contentNote ?? ''}`;
    await learner.activate(t.player.modules);
    await learner.reads(t.nav.modules);
    await learner.readsInText(note);
    await learner.activate(`${t.nav.start}: ${module.title}`);
    await learner.reads(first.title);
    await learner.readsInText(note);
    await doStep(learner, stage.content, first);
    await goOn(learner, second);
    await learner.reads(second.title);
    assert.ok(!(await learner.sees()).includes(t.nav.coming));
    assert.deepEqual(trouble, []);
  });
});
