import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {moduleSource} from '../../src/build/content/compile/module-source.js';
import {evaluate, shown} from './evaluate.js';
import {checkEdited, type Edit} from './fixture.js';

const glossary = `
- id: grooming
  term: grooming
  also: [groomed]
  meaning: Winning a child’s trust to abuse them. [Police say so](source:police-2023).
  see: first-signs
- id: abuse-material
  term: child sexual abuse material
  meaning: What shows abuse.
- id: abuse
  term: abuse
  also: [child sexual abuse]
  meaning: 'Harm. Read [what to look for](step:first-signs).'
- id: ted
  term: TED
  meaning: Tell, explain, describe.
- id: whanau
  term: whānau
  lang: mi
  meaning: Family in a wide sense.
  notIn: [first-signs]
`;

/** The fixture’s own words may go: nothing has to be taught in them. */
const edits: readonly Edit[] = [
  {file: 'seeds.yaml', text: null},
  {file: 'glossary.yaml', text: glossary},
];
const withTerms = (...more: readonly Edit[]) => checkEdited([...edits, ...more]);

/** What a learner is shown of a lesson, as HTML. */
async function lesson(text: string, id = 'what-helps'): Promise<string> {
  const {problems, course, ...checked} = withTerms({file: `noticing/${id}.md`, text});
  assert.deepEqual(problems, []);
  assert.ok(course && 'content' in checked);
  const {lessons} = checked.content.modules.get('noticing') ?? {};
  const made = await evaluate(moduleSource('lessons', lessons));
  return (shown(made['lessons']) as Record<string, {body: string}>)[id]?.body ?? '';
}

const term = (id: string, words: string) => `<nrr-term of="${id}">${words}</nrr-term>`;

describe('given a glossary, when a lesson is compiled', () => {
  it('then the first use of a term is marked, in another form and with a capital too, and no later one', async () => {
    assert.equal(
      await lesson('Groomed children wait. Grooming hurts.\n\n> Grooming again.\n'),
      `<p>${term('grooming', 'Groomed')} children wait. Grooming hurts.</p>` +
        '<blockquote><p>Grooming again.</p></blockquote>',
    );
  });

  it('then a heading and a link are passed over, and the next use is marked; cited words are not', async () => {
    assert.equal(
      await lesson(
        '## Abuse\n\nRead of [abuse](step:first-signs). [Abuse is harm](source:police-2023).\n',
      ),
      '<h2>Abuse</h2><p>Read of <a class="step-link" href="#/first-signs">abuse</a>. ' +
        `${term('abuse', 'Abuse')} is harm<sup class="source-mark">` +
        '<span class="hidden-words"> source </span>1</sup>.</p>',
    );
  });

  it('then the longest term wins, plurals count, and a word that only contains one does not', async () => {
    assert.equal(
      await lesson('We see child sexual abuse materials, and they disabuse us. It is *abuse.*'),
      `<p>We see ${term('abuse-material', 'child sexual abuse materials')}, and they ` +
        `disabuse us. It is <em>${term('abuse', 'abuse')}.</em></p>`,
    );
  });

  it('then a term with capitals is found only as it is written', async () => {
    assert.equal(await lesson('Ted asks. Use TED.'), `<p>Ted asks. Use ${term('ted', 'TED')}.</p>`);
  });

  it('then a Māori term keeps its language', async () => {
    assert.equal(
      await lesson('Talk with whānau.'),
      `<p>Talk with ${term('whanau', '<span lang="mi">whānau</span>')}.</p>`,
    );
  });

  it('then the lesson that says more marks nothing, nor one where the author wants nothing marked', async () => {
    const words = 'Grooming. Talk with whānau of abuse.';
    assert.equal(
      await lesson(words, 'first-signs'),
      `<p>Grooming. Talk with <span lang="mi">whānau</span> of ${term('abuse', 'abuse')}.</p>`,
    );
  });
});

describe('given a glossary, when it is compiled', () => {
  it('then terms stand in the order of their names, and a meaning says its source in place', async () => {
    const checked = withTerms();
    assert.ok(checked.course);
    const {glossary: made} = await evaluate(moduleSource('glossary', checked.content.glossary));
    const terms = shown(made) as {term: string; meaning: string; see?: string}[];
    assert.deepEqual(
      terms.map(({term: name}) => name),
      ['abuse', 'child sexual abuse material', 'grooming', 'TED', 'whānau'],
    );
    assert.match(terms[2]?.meaning ?? '', /Police say so <span class="source-note">\(.+, 2023\)/);
    assert.equal(terms[2]?.see, 'first-signs');
  });

  it('then what search reads is words alone, with names to fill in, and no answer of an activity', () => {
    const {course, ...checked} = withTerms();
    assert.ok(course && 'content' in checked);
    const {steps, terms} = checked.content.search;
    assert.equal(
      steps['first-signs'],
      'Tell {lead} or phone {contact:police}. Talk with the whānau too. Signs & "quotes" < here; ' +
        'A late night; A new app; The child is never to blame, whatever `it` costs in $ or \\. ' +
        'Read what helps. In 2023, 618 reports came in, mostly of boys; police said so at 9.40 pm to Year 9.',
    );
    assert.equal(steps['pairs'], 'Match them.');
    assert.equal(terms['abuse'], 'Harm. Read what to look for. (child sexual abuse)');
    assert.deepEqual(Object.keys(steps).length, course.modules[0]?.steps.length);
  });

  it('then each source says in which steps and terms it is cited, and one that nothing cites is left out', () => {
    const checked = withTerms({
      file: 'noticing/pairs.yaml',
      from: 'intro: Match them.',
      to: "intro: '[Match](source:survey-2024) them.'",
    });
    assert.ok(checked.course);
    assert.deepEqual(
      checked.content.sources.map(({id, steps, terms}) => [id, steps, terms]),
      [
        ['police-2023', ['first-signs'], ['grooming']],
        ['survey-2024', ['first-signs', 'pairs'], []],
      ],
    );
    const uncited = withTerms({file: 'noticing/first-signs.md', text: 'No source.'});
    assert.ok(uncited.course);
    assert.deepEqual(
      uncited.content.sources.map(({id}) => id),
      ['police-2023'],
    );
  });
});

describe('given a mistake in the glossary, when it is checked', () => {
  const problemsOf = (from: string, to: string) =>
    checkEdited([{file: 'glossary.yaml', text: glossary.replace(from, to)}]).problems;

  it('then a step that does not exist is a problem', () => {
    assert.match(
      problemsOf('notIn: [first-signs]', 'notIn: [first-sign]').join(),
      /^modules\/glossary\.yaml:21:11 there is no step “first-sign”; did you mean “first-signs”/,
    );
    assert.match(
      problemsOf('see: first-signs', 'see: nowhere').join(),
      /there is no step “nowhere”/,
    );
  });

  it('then a form that two terms have is a problem', () => {
    assert.match(
      problemsOf('also: [groomed]', 'also: [Abuse]').join(),
      /the form of a term “abuse” is taken by/,
    );
  });

  it('then a meaning that names a role, or a figure without a source, is a problem', () => {
    assert.match(problemsOf('What shows abuse.', "'Tell {lead}.'").join(), /\{lead\}/);
    assert.match(problemsOf('What shows abuse.', 'It was 40 %.').join(), /the figure “40 %”/);
  });
});
