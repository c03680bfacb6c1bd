import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {firstLessonFiles} from '../../src/build/size-budgets.js';
import {t as recordWords} from '../../src/i18n/record.js';
import {t} from '../../src/i18n/shell.js';
import {withinBudget} from '../helpers/budget.js';
import {playedEditions} from './editions.js';
import {play} from './play.js';
import {openZip, type PackageFiles} from './server.js';
import {setUp} from './set-up.js';
import {doSteps} from './walk.js';

const [scorm12, , scorm2004] = playedEditions;

describe('a built zip, however it is opened', () => {
  const stage = setUp(async () => {
    const [files, files2004] = [await openZip('scorm12'), await openZip('scorm2004-4th')];
    const recording = ['"interactions": false', '"interactions": true'] as const;
    return {
      scorm12: files,
      counted: files,
      'scorm2004-4th': files2004,
      strict: withSetting(files, ...recording),
      strict2004: withSetting(files2004, ...recording),
      wrong: withSetting(files, '"passMark": null', '"passMark": "eighty"'),
    };
  });

  for (const edition of [scorm12, scorm2004]) {
    if (!edition) continue;
    for (const mode of ['review', 'browse'] as const) {
      it(`records nothing in ${mode} mode in ${edition.zip}, and says so`, async () => {
        const address = stage.server.lmsPage(edition.zip, edition.api);
        const played = await play(stage.browser, address, {options: {mode}});
        await played.learner.activate(t.player.start);
        await doSteps(
          played.learner,
          stage.content,
          stage.content.course.modules[0]?.steps.slice(0, 2) ?? [],
        );
        await played.learner.readsInText('nothing is recorded');
        await played.removeCourse();
        const written = (await played.calls())
          .filter(({call}) => call === edition.setValue)
          .map(({input}) => input[0] ?? '');
        assert.deepEqual(
          written.filter(name =>
            /score|success|suspend_data|location|interactions|objectives/.test(name),
          ),
          [],
        );
        await played.close();
      });
    }

    it(`needs at most 20 calls and one commit from launch to ready in ${edition.zip}`, async () => {
      const played = await play(stage.browser, stage.server.lmsPage(edition.zip, edition.api));
      await played.learner.goTo(t.player.start);
      const calls = (await played.calls()).filter(({call}) => call !== edition.getLastError);
      const commits = calls.filter(({call}) => call === edition.commit);
      withinBudget('LMS calls from launch to ready', calls.length);
      withinBudget('commits from launch to ready', commits.length);
      await played.close();
    });
  }

  it('asks for just the files that the budget counts until the first lesson can be read', async () => {
    const played = await play(stage.browser, stage.server.lmsPage('counted', 'scorm12'));
    await played.learner.activate(t.player.start);
    await played.learner.reads(t.lesson.sources);
    const asked = stage.server.asked
      .filter(path => path.startsWith('/sco/counted/'))
      .map(path => path.replace('/sco/counted/', ''));
    const counted = firstLessonFiles(
      stage.content.course.version,
      stage.content.course.modules[0]?.id ?? '',
    );
    assert.deepEqual(asked.slice(0, counted.length).sort(), [...counted].sort());
    assert.deepEqual(played.trouble, []);
    await played.close();
  });

  it('says that it is not connected where there is no LMS, and goes on only when told to', async () => {
    const played = await play(stage.browser, stage.server.lmsPage('scorm12', 'none'));
    const {title} = recordWords.record.connection.reasons['not-found'];
    await played.learner.reads(title);
    await played.learner.activate(recordWords.record.connection.goOn);
    await played.learner.activate(t.player.start);
    await played.learner.reads(stage.content.course.modules[0]?.steps[0]?.title ?? '');
    await played.learner.readsInText('No record');
    await played.close();
  });

  it('says that it is the wrong package where only the other edition answers', async () => {
    const played = await play(stage.browser, stage.server.lmsPage('scorm12', 'scorm2004'));
    await played.learner.reads(recordWords.record.connection.reasons['wrong-edition'].title);
    assert.deepEqual(
      (await played.calls()).filter(({call}) => call.includes('SetValue')),
      [],
    );
    await played.close();
  });

  it('takes the default for a wrong setting, and goes on', async () => {
    const played = await play(stage.browser, stage.server.lmsPage('wrong', 'scorm12'));
    await played.learner.goTo(t.player.start);
    assert.deepEqual(played.trouble, []);
    await played.close();
  });

  it('records each answer of the check in 1.2 where the school wants it', async () => {
    const played = await play(stage.browser, stage.server.lmsPage('strict', 'scorm12'));
    await played.learner.activate(t.player.start);
    await doSteps(played.learner, stage.content, stage.content.course.modules[0]?.steps ?? [], 1);
    await played.learner.activate(t.player.leave);
    await played.learner.reads(recordWords.record.exit.safe);
    const {values} = await played.record();
    assert.equal(values['cmi.core.lesson_status'], 'passed');
    assert.equal(values['cmi.core.score.raw'], '80');
    assert.equal(values['cmi.interactions.0.id'], 'item-platform-move');
    assert.equal(values['cmi.interactions.0.type'], 'choice');
    assert.equal(values['cmi.interactions.0.result'], 'wrong');
    assert.equal(values['cmi.interactions.1.result'], 'correct');
    assert.match(values['cmi.interactions.4.student_response'] ?? '', /^[a-d]$/);
    assert.match(values['cmi.interactions.4.time'] ?? '', /^\d\d:\d\d:\d\d(\.\d\d)?$/);
    assert.deepEqual(
      (await played.calls()).filter(({call, code}) => call === 'LMSSetValue' && code !== 0),
      [],
    );
    await played.close();
  });

  it('records them in 2004 in its own words', async () => {
    const played = await play(stage.browser, stage.server.lmsPage('strict2004', 'scorm2004'));
    await played.learner.activate(t.player.start);
    await doSteps(played.learner, stage.content, stage.content.course.modules[0]?.steps ?? [], 2);
    await played.learner.activate(t.player.leave);
    await played.learner.reads(recordWords.record.exit.safe);
    const {values} = await played.record();
    assert.equal(values['cmi.completion_status'], 'incomplete');
    assert.equal(values['cmi.score.scaled'], '0.6');
    assert.equal(values['cmi.interactions.0.result'], 'incorrect');
    assert.equal(values['cmi.interactions.2.result'], 'correct');
    assert.match(values['cmi.interactions.4.learner_response'] ?? '', /^[a-d]$/);
    assert.match(values['cmi.interactions.4.timestamp'] ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
    assert.deepEqual(
      (await played.calls()).filter(({call, code}) => call === 'SetValue' && code !== 0),
      [],
    );
    await played.close();
  });
});

/** The package as a school has changed it: one text in its settings.js. */
function withSetting(files: PackageFiles, from: string, to: string): PackageFiles {
  const text = new TextDecoder().decode(files['settings.js']);
  assert.ok(text.includes(from));
  return {...files, 'settings.js': new TextEncoder().encode(text.replace(from, to))};
}
