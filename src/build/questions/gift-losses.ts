import type {Bank} from './bank.js';
import {SEVERAL} from './gift-question.js';
import {entriesOf, isDraft, textOf, type Draft, type Item} from './item.js';

const HEAD = `# What GIFT cannot hold

\`questions.gift\` can be imported into Moodle (Question bank → Import → GIFT format). GIFT knows less than this course does. What it cannot hold stands below, question by question. An import of the same file back into the course loses none of it: it stands in a comment in front of each question, which Moodle leaves out. A file that Moodle wrote has no such comments: what it cannot say is then kept as the course has it, by the question’s id.

For every question:

- **Letters**: saved answers speak of \`a\`, \`b\`, \`c\`, \`d\`. Moodle counts its answers itself.
- **The step to read again** is named in the general feedback, without a link.
- **Sources and links** in words (\`[words](source:…)\`, \`[words](step:…)\`) and **names** (\`{lead}\`, \`{contact:police}\`) lead nowhere in Moodle. Names are escaped, as in \`\\{lead\\}\`, and stand there in braces: replace them by your school’s.
- **Must-know questions** bear a tag. Moodle cannot say that each try must have all of them right, nor draw so many for each outcome; the categories follow the outcomes, so that a quiz can draw from each.
- **Marks in words** are Markdown, as each question says. An editor in Moodle may change them to HTML.
- **Certainty**, which the course asks for with each answer, is not asked; Moodle has a behaviour for it.
`;

/** The list of what GIFT cannot hold, item by item, as Markdown. */
export function giftLosses(items: readonly Item[], {questions}: Bank): string {
  const parts = (items as readonly unknown[] as readonly Draft[]).map(item => {
    const id = textOf(item, 'id');
    const path = questions.get(id)?.path;
    const losses = lossesOf(item).map(loss => `- ${loss}\n`);
    return `### ${id}\n\n${textOf(item, 'type')}${path ? `, ${path}` : ''}\n\n${losses.join('')}`;
  });
  return `${HEAD}\n## Question by question\n\n${parts.join('\n')}`;
}

function lossesOf(item: Draft): string[] {
  return [
    `review: \`${textOf(item, 'review')}\``,
    ...named(item, 'mustKnow', topic => `must-know: \`${topic}\`, a tag only`),
    ...named(
      item,
      'region',
      region =>
        `region: \`${region}\`, asked of everybody who gets the question; it shows in the category only`,
    ),
    ...named(
      item,
      'plain',
      () => 'twin without the story: stands below the story, so that everybody reads both',
    ),
    ...exhibits(item),
    ...answers(item),
    ...namesIn(item),
    ...marksOnTheRight(item),
    ...named(item, 'lengthReason', reason => `why the right answer may be longer: ${reason}`),
    ...retired(item),
  ];
}

function named(item: Draft, key: string, say: (value: string) => string): string[] {
  const value = textOf(item, key);
  return value === '' ? [] : [say(value)];
}

function exhibits(item: Draft): string[] {
  const says = isDraft(item['says']) ? ['what somebody says: a quotation in the text'] : [];
  const chat = entriesOf(item, 'chat').length > 0 ? ['chat: quotations in the text'] : [];
  const note =
    entriesOf(item, 'note').length > 0
      ? ['record: a list in the text, its marked line with ▶']
      : [];
  return [...says, ...chat, ...note];
}

function answers(item: Draft): string[] {
  const type = textOf(item, 'type');
  if (type === 'match') {
    return [
      'why each pair is right: all in the general feedback, not with its pair',
      `letters: prompts ${letters(item, 'prompts')}; targets ${letters(item, 'targets')}`,
    ];
  }
  if (type === 'sequence') {
    return [
      'order: a matching question of steps and numbers; why each step comes there stands in the general feedback',
      `letters: ${letters(item, 'steps')}`,
    ];
  }
  const options = `letters: ${letters(item, 'options')}`;
  if (!SEVERAL.includes(type)) return [options];
  return [
    options,
    'right as a whole or not: Moodle gives a part of the marks for some of the right answers, and none once a wrong one is picked',
  ];
}

function letters(item: Draft, key: string): string {
  return entriesOf(item, key)
    .map(entry => textOf(entry, 'letter'))
    .join(' ');
}

/** Names in braces and links, where they stand. */
function namesIn(item: Draft): string[] {
  const found =
    JSON.stringify(item).match(/\{[a-z]+(:[a-z-]+)?\}|\]\((?:source|step):[a-z0-9-]+\)/g) ?? [];
  const names = [...new Set(found)].map(name => `\`${name.replace(/^\]/, '[…]')}\``);
  return names.length > 0 ? [`names and links: ${names.join(', ')}`] : [];
}

/** The right side of a match is plain text in Moodle. */
function marksOnTheRight(item: Draft): string[] {
  const marked = entriesOf(item, 'targets').filter(target => /[*[]/.test(textOf(target, 'text')));
  return marked.map(
    target => `marks of target ${textOf(target, 'letter')}: shown as they are typed`,
  );
}

function retired(item: Draft): string[] {
  const keys = ['retired', 'retiredPrompts', 'retiredTargets'];
  return keys.flatMap(key => {
    const list = item[key];
    return Array.isArray(list) ? [`${key}: ${list.join(' ')}`] : [];
  });
}
