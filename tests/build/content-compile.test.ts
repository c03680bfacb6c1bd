import assert from 'node:assert/strict';
import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {checkContent} from '../../src/build/content/check-content.js';
import {moduleSource} from '../../src/build/content/compile/module-source.js';
import {Markup} from '../../src/build/content/prose/prose.js';
import {change} from './case.js';
import {evaluate, shown} from './evaluate.js';
import {checkEdited, fixtureRoot, today} from './fixture.js';

const checked = await checkContent(fixtureRoot, today);
assert.ok(checked.course);
const {course, content, region} = checked;
const noticing = content.modules.get('noticing');
assert.ok(noticing);

describe('given the fixture course', () => {
  it('when it is compiled, then the course has its version, moves, steps and assessment', () => {
    assert.equal(course.version, '1.2.3');
    assert.deepEqual(content.moves[2], {id: 'c', name: 'Secrecy', meaning: 'Nobody may know.'});
    assert.deepEqual(course.modules[0]?.steps[1], {
      id: 'what-helps',
      kind: 'lesson',
      title: 'What helps',
      minutes: 1,
    });
    assert.deepEqual(course.assessment, {id: 'fixture-check', stepId: 'quick-check'});
    assert.deepEqual(course.checks, []);
  });

  it('when a region is compiled, then emergency stands first and every way has a label', () => {
    assert.equal(region.id, 'nz');
    assert.deepEqual(
      region.contacts.map(({id, emergency}) => [id, emergency]),
      [
        ['emergency-111', true],
        ['police-105', false],
      ],
    );
    assert.deepEqual(region.contacts[1]?.ways, [
      {kind: 'phone', label: '105', number: '105'},
      {kind: 'web', label: '105.police.govt.nz', address: 'https://www.105.police.govt.nz/'},
      {kind: 'text', label: 'Text “Help” to 4282', number: '4282'},
      {kind: 'email', label: 'help@example.org', address: 'help@example.org'},
    ]);
    assert.deepEqual(Object.keys(content.regions), ['au', 'nz']);
  });

  it('when a region has words, law and a route, then they are there as plain text; one without has none', () => {
    const {au} = content.regions;
    assert.equal(au?.words?.lead.text, 'child-safety contact');
    assert.deepEqual(
      au.law?.map(({id, text, confidence}) => [id, text, confidence]),
      [['duty', 'Every state has its own law.', 'confirm']],
    );
    assert.deepEqual(au.route?.[0]?.to, ['au-police', 'lead']);
    assert.deepEqual(
      ['words', 'law', 'route'].filter(key => key in region),
      [],
    );
  });

  it('when a lesson is compiled, then its sources stand in the order of their marks, once each', () => {
    assert.deepEqual(
      noticing.lessons['first-signs']?.sources.map(({id}) => id),
      ['police-2023', 'survey-2024'],
    );
  });

  it('when activities are compiled, then moves are letters, names stand for moves, and flags are plain', () => {
    const {pairs, thread, 'pressure-line': line, 'quick-check': check} = noticing.activities;
    assert.ok(line?.kind === 'timeline' && pairs?.kind === 'matching');
    assert.ok(thread?.kind === 'chat-lab' && check?.kind === 'check');
    assert.deepEqual(
      line.stations.map(({move}) => move),
      ['a', 'c'],
    );
    assert.deepEqual(
      pairs.prompts.map(({text}) => text),
      ['Secrecy', 'A hurry to a new app'],
    );
    assert.equal(thread.messages[4]?.move, 'c');
    assert.equal('move' in (thread.messages[0] ?? {}), false);
    assert.deepEqual(
      check.items[0]?.options.map(({correct}) => correct),
      [false, true, false, false],
    );
    assert.equal(check.items[0].stem, 'Somebody asks a child to keep it secret. What is it?');
  });
});

describe('given the code of a module', () => {
  it('when activities are evaluated, then plain parts are what was compiled', async () => {
    const {activities} = await evaluate(moduleSource('activities', noticing.activities));
    assert.deepEqual(shown(activities), shown(noticing.activities));
    assert.deepEqual(
      (activities as typeof noticing.activities)['pairs'],
      noticing.activities['pairs'],
    );
  });

  it('when the course and the regions are evaluated, then they are what was compiled', async () => {
    const {course: made} = await evaluate(moduleSource('course', course));
    assert.deepEqual(made, course);
    const {regions} = await evaluate(moduleSource('regions', content.regions));
    assert.deepEqual(regions, content.regions);
  });

  it('when a lesson is shown, then its Markdown is HTML, escaped, with names, marks and links', async () => {
    const {lessons} = await evaluate(moduleSource('lessons', noticing.lessons));
    const bodies = shown(lessons) as Record<string, {body: string}>;
    assert.equal(
      bodies['first-signs']?.body,
      [
        '<p>Tell [lead] or phone [contact:police]. Talk with the <span lang="mi">whānau</span> too.</p>',
        '<h2>Signs &amp; &quot;quotes&quot; &lt; here</h2>',
        '<ul><li>A <em>late</em> night</li><li>A <strong>new</strong> app</li></ul>',
        '<blockquote><p>The child is never to blame, whatever `it` costs in $ or \\.</p></blockquote>',
        '<p>Read <a class="step-link" href="#/what-helps">what helps</a>. ',
        'In 2023, 618 reports<sup class="source-mark"><span class="hidden-words"> source </span>1</sup> came in,\n',
        'mostly of <em>boys</em><sup class="source-mark"><span class="hidden-words"> source </span>2</sup>; ',
        'police said so<sup class="source-mark"><span class="hidden-words"> source </span>1</sup> at 9.40 pm to Year 9.</p>',
        '<p><img src="modules/noticing/media/phone.svg" alt="A phone that lies face down"></p>',
      ].join(''),
    );
    assert.equal(
      bodies['what-helps']?.body,
      '<p>Calm adults help.</p><h2>Three things</h2><h3>Now</h3>' +
        '<ol><li><p>Listen.</p></li><li><p>Thank the child.</p><p>Say it again.</p></li></ol>',
    );
  });

  it('when prose holds what ends a template or opens an expression, then it comes out as written', async () => {
    const html = '`${x}` \\` \\n $ {y} </script>';
    const code = moduleSource('prose', {a: new Markup([{html}], '')});
    const {prose} = await evaluate(code);
    assert.deepEqual(shown(prose), {a: html});
  });

  it('when there is no markup, then there is no template and nothing is imported', () => {
    assert.equal(
      moduleSource('a', {b: 'plain `words`'}),
      'export const a = {"b":"plain `words`"};\n',
    );
  });
});

describe('given words in an activity', () => {
  const intro = async (yaml: string) => {
    const result = checkEdited([
      change('noticing/pairs.yaml', 'intro: Match them.', `intro: ${yaml}`),
    ]);
    assert.deepEqual(result.problems, []);
    assert.ok(result.course);
    const pairs = result.content.modules.get('noticing')?.activities['pairs'];
    const {activity} = await evaluate(moduleSource('activity', pairs));
    return (shown(activity) as {intro: string}).intro;
  };

  it('when they cite a source, then publisher and year stand beside, since there is no list below', async () => {
    assert.equal(
      await intro("'[Some 40](source:survey-2024) did.'"),
      'Some 40 <span class="source-note">(Somebody &amp; Co, 2024)</span> did.',
    );
  });

  it('when a file allows a term, then that file may show it', async () => {
    assert.equal(
      await intro('Say nothing of a predator.\nallowTerms: [predator]'),
      'Say nothing of a predator.',
    );
  });

  it('when they are plain, then white space is as a browser would show it and signs stay as they are', async () => {
    assert.equal(await intro('"A  & <\\n B"'), 'A & < B');
  });
});

describe('given contacts and law that were seen long ago', () => {
  const inAYear = (day: string) => checkEdited([], new Date(`${day}T00:00:00Z`));

  it('when it is a year, then there is no warning', () => {
    assert.deepEqual(inAYear('2027-10-30').warnings, []);
  });

  it('when it is more, then each is a warning, with its place, and the course is still whole', () => {
    const {warnings, problems, course: whole} = inAYear('2027-11-21');
    assert.deepEqual(problems, []);
    assert.ok(whole);
    assert.deepEqual(
      warnings.map(line => line.split(',')[0]),
      [
        'modules/regions/au.yaml:21:11 the law “duty” was last seen in 2026-10',
        'modules/regions/au.yaml:41:11 the contact “au-police” was last seen in 2026-10',
        'modules/regions/nz.yaml:31:11 the contact “emergency-111” was last seen in 2026-11-20',
      ],
    );
  });
});

describe('given files as Windows writes them', () => {
  it('when they are read, then the content is the same', async () => {
    const root = await mkdtemp(join(tmpdir(), 'nrr-windows-'));
    try {
      await cp(fixtureRoot, root, {recursive: true});
      for (const path of ['noticing/first-signs.md', 'noticing/quick-check.yaml', 'course.yaml']) {
        const file = join(root, 'modules', path);
        const text = await readFile(file, 'utf8');
        await writeFile(file, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
      }
      assert.deepEqual(await checkContent(root, today), checked);
    } finally {
      await rm(root, {recursive: true});
    }
  });
});
