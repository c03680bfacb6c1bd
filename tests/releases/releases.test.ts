import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Attempt} from '../../src/course/attempt.js';
import type {Course} from '../../src/course/course.js';
import {resumeStep, stepsOf} from '../../src/course/progress.js';
import {resultOf} from '../../src/course/score.js';
import {decodeState, encodeState} from '../../src/course/state-codec.js';
import {STATE_VERSION} from '../../src/course/state-migrations.js';
import {readSections, SECTION_KINDS, writeSection} from '../../src/course/state-sections.js';
import type {StateKeys} from '../../src/course/state-keys.js';
import {namesOf, type EditionName} from '../faults/names.js';
import {openReal} from '../faults/real-run.js';
import {strictScorm12} from '../faults/strict-scorm12.js';
import {strictScorm2004} from '../faults/strict-scorm2004.js';
import {opens} from './acts.js';
import {course, keys} from './real-course.js';
import {recordedReleases, rules, type RecordedState} from './recorded.js';
import {course as whole} from './whole-walks.js';

const releases = recordedReleases();
const states = releases.flatMap(release => release.states);

/** The recorded state of a walk, of the first release. */
function recorded(walk: string): RecordedState {
  const state = states.find(each => each.walk === walk);
  assert.ok(state, walk);
  return state;
}

/** The course with the steps of each module changed. */
function edited(change: (steps: Course['modules'][0]['steps']) => Course['modules'][0]['steps']) {
  const modules = course.modules.map(module => ({...module, steps: change(module.steps)}));
  return {...course, modules};
}

describe('given what earlier releases wrote for learners of the whole course', () => {
  const recorded = recordedReleases('whole');

  it('when the records are counted, then each release of the small course has one', () => {
    const versions = (all: typeof releases) => all.map(({version}) => version).sort();
    assert.deepEqual(versions(recorded), versions(releases));
    for (const release of recorded) assert.ok(release.states.length >= 10, release.version);
  });

  for (const {version, states: written} of recorded) {
    for (const {walk, suspendData, resumes, result, attempt} of written) {
      it(`when this build reads "${walk}" of ${version}, then all of it is there, and comes to the same`, () => {
        assert.deepEqual(decodeState(suspendData, keys), {attempt, problems: []});
        assert.deepEqual(decodeState(encodeState(attempt, keys), keys).attempt, attempt);
        const isThere = stepsOf(whole).some(({id}) => id === resumes);
        const step = resumeStep(attempt, whole, keys)?.id;
        assert.ok(isThere ? step === resumes : step);
        assert.deepEqual(resultOf(attempt, whole, rules), result);
      });
    }
  }
});

describe('given what earlier releases wrote', () => {
  it('when the records are counted, then each release has a dozen walks or more', () => {
    assert.ok(releases.some(({version}) => version === '0.1.0'));
    for (const release of releases) assert.ok(release.states.length >= 12, release.version);
  });

  for (const {version, states: written} of releases) {
    for (const {walk, suspendData, resumes, attempt} of written) {
      it(`when this build reads "${walk}" of ${version}, then nothing of it is lost`, () => {
        const read = decodeState(suspendData, keys);
        assert.deepEqual(read, {attempt, problems: []});
        const isThere = stepsOf(course).some(({id}) => id === resumes);
        if (isThere) assert.equal(resumeStep(attempt, course, keys)?.id, resumes);
        else assert.ok(resumeStep(attempt, course, keys));
      });

      it(`when this build writes "${walk}" of ${version} again, then it reads the same`, () => {
        const again = encodeState(attempt, keys);
        assert.deepEqual(decodeState(again, keys).attempt, attempt);
      });
    }
  }

  it('when a result was earned, then this build says the same of it', () => {
    const said = (walk: string) => {
      const {attempt} = decodeState(recorded(walk).suspendData, keys);
      assert.ok(attempt);
      return resultOf(attempt, course, rules);
    };
    const passed = {completion: 'completed', success: 'passed'};
    assert.deepEqual(said('check begun'), {completion: 'incomplete', success: 'unknown'});
    assert.deepEqual(said('check failed once'), {
      completion: 'incomplete',
      success: 'unknown',
      score: 40,
    });
    assert.deepEqual(said('check failed once, then passed'), {...passed, score: 100});
    assert.deepEqual(said('check passed and tried again'), {...passed, score: 80});
    assert.deepEqual(said('check passed, then failed'), {...passed, score: 80});
  });
});

describe('given a course that was changed since', () => {
  const last = recorded('everything done, back at an early step');
  const half = recorded('half way');

  it('when the steps stand in another order, then the learner goes on at the same step', () => {
    const turned = edited(steps => steps.toReversed());
    for (const {attempt, resumes} of states)
      assert.equal(resumeStep(attempt, turned, keys)?.id, resumes);
  });

  for (const state of [half, last]) {
    it(`when "${state.resumes}" was removed, then the learner goes on at its neighbour`, () => {
      const ids = stepsOf(course).map(({id}) => id);
      const index = ids.indexOf(state.resumes);
      const shorter = edited(steps => steps.filter(({id}) => id !== state.resumes));
      const neighbour = ids[index + 1] ?? ids[index - 1];
      assert.equal(resumeStep(state.attempt, shorter, keys)?.id, neighbour);
    });
  }

  it('when a step has a new name and a new number, then what was done under the old one is still read', () => {
    const renamed = edited(steps =>
      steps.map(step => (step.id === half.resumes ? {...step, id: 'why-silent'} : step)),
    );
    const longer = withStep('why-silent', 60);
    const {attempt, problems} = decodeState(half.suspendData, longer);
    assert.deepEqual(problems, []);
    assert.deepEqual(attempt, half.attempt);
    assert.equal(resumeStep(attempt, renamed, keys)?.id, 'why-silent');
  });
});

function withStep(step: string, number: number): StateKeys {
  const [[id, module] = []] = Object.entries(keys.modules);
  assert.ok(id && module);
  const steps = {...module.steps, [step]: number};
  return {...keys, modules: {...keys.modules, [id]: {...module, steps}}};
}

/** A recorded state of which a newer release wrote one kind of section in its own way. */
function newerIn(text: string, kind: (typeof SECTION_KINDS)[number]): string {
  return readSections(text)
    .map(section => {
      const isNewer = SECTION_KINDS[section.kind] === kind;
      return writeSection(isNewer ? {...section, version: STATE_VERSION + 1} : section);
    })
    .join('');
}

describe('given a state that a newer release wrote in part', () => {
  const {suspendData, attempt} = recorded('check passed, then failed');

  it('when the modules are newer, then place, what was done and the result are read', () => {
    const read = decodeState(newerIn(suspendData, 'module'), keys);
    assert.ok(read.attempt);
    assert.equal(read.attempt.place, attempt.place);
    assert.deepEqual(read.attempt.assessments, attempt.assessments);
    assert.deepEqual(doneIn(read.attempt), doneIn(attempt));
    assert.equal(doneIn(read.attempt).length, 10);
    assert.deepEqual(kindsOf(read.problems), ['newer']);
  });

  it('when the assessment is newer, then the best score is read all the same', () => {
    const read = decodeState(newerIn(suspendData, 'assessment'), keys);
    assert.ok(read.attempt);
    assert.deepEqual(read.attempt.steps, attempt.steps);
    assert.deepEqual(resultOf(read.attempt, course, rules), resultOf(attempt, course, rules));
    assert.deepEqual(kindsOf(read.problems), ['newer']);
  });

  it('when the header is newer, then answers and results are read all the same', () => {
    const read = decodeState(newerIn(suspendData, 'header'), keys);
    assert.ok(read.attempt);
    assert.deepEqual(read.attempt.steps, attempt.steps);
    assert.deepEqual(read.attempt.assessments, attempt.assessments);
    assert.deepEqual(kindsOf(read.problems), ['newer']);
  });

  for (const edition of Object.keys(namesOf) as EditionName[]) {
    it(`when the learner only looks, then SCORM ${edition} keeps it as it is until the learner acts`, async () => {
      const text = newerIn(suspendData, 'module');
      const {suspendData: element, exit} = namesOf[edition];
      const lms = (edition === '1.2' ? strictScorm12 : strictScorm2004)({mode: 'normal'});
      const values = {[element]: text, [exit]: 'suspend'};
      lms.load({edition, values, totalMs: 0, sessions: 1});
      const run = await openReal({edition, window: {[lms.apiName]: lms.api}});
      await run.clock.pass(600_000);
      run.hide();
      assert.equal(lms.record().values[element], text);

      run.act(opens('pressure-timeline'));
      await run.clock.pass(60_000);
      const written = decodeState(lms.record().values[element] ?? '', keys);
      assert.deepEqual(written.problems, []);
      assert.equal(written.attempt?.place, 'pressure-timeline');
      assert.deepEqual(written.attempt.assessments, attempt.assessments);
    });
  }
});

function doneIn({steps}: Attempt): readonly string[] {
  return Object.keys(steps).filter(id => steps[id]?.done);
}

function kindsOf(problems: readonly {readonly kind: string}[]): readonly string[] {
  return [...new Set(problems.map(({kind}) => kind))];
}
