import type {Problems} from '../problem.js';
import {NAME} from '../prose/names.js';
import type {ConversationSource} from '../source/talk-schema.js';
import type {Path, YamlFile} from '../source/yaml-file.js';
import {checkKnown, checkLetters, checkUnique, type Named} from './references.js';

/** Checks a conversation's letters, and that each way through it is fair and comes to an end. */
export function checkConversation(
  file: YamlFile,
  data: ConversationSource,
  problems: Problems,
): void {
  checkNames(file, data, problems);
  checkWays(file, data, problems);
  checkReplies(file, data, problems);
  for (const [i, {told}] of data.endings.entries()) {
    if (NAME.test(told.text)) continue;
    const allowed = 'every way ends with somebody being told: name {lead} or a {contact:role}';
    problems.add(file.at(['endings', i, 'told']), 'nobody is named', allowed);
  }
}

function checkNames(file: YamlFile, data: ConversationSource, problems: Problems): void {
  const named = (id: string, ...path: Path): Named => ({id, place: file.at(path)});
  const letters = (list: readonly {readonly letter: string}[], ...path: Path) =>
    list.map(({letter}, i) => named(letter, ...path, i, 'letter'));
  checkLetters('a person', letters(data.people, 'people'), undefined, problems);
  checkLetters('a turn', letters(data.turns, 'turns'), data.retired, problems);
  const ids = [
    ...data.turns.map(({id}, i) => named(id, 'turns', i, 'id')),
    ...data.endings.map(({id}, i) => named(id, 'endings', i, 'id')),
  ];
  checkUnique('turn or ending', ids, problems);
  const people = data.people.map(({letter}) => letter);
  for (const [i, {who, replies, retired}] of data.turns.entries()) {
    checkKnown('person', named(who, 'turns', i, 'who'), people, problems);
    checkLetters('a reply', letters(replies, 'turns', i, 'replies'), retired, problems);
    for (const [k, {to}] of replies.entries()) {
      const known = ids.map(({id}) => id);
      checkKnown('turn or ending', named(to, 'turns', i, 'replies', k, 'to'), known, problems);
    }
  }
}

/** That everything can be reached, and that nothing goes round in a circle. */
function checkWays(file: YamlFile, {turns, endings}: ConversationSource, problems: Problems): void {
  const reached = new Set<string>();
  const follow = (id: string, path: readonly string[]): void => {
    const i = turns.findIndex(turn => turn.id === id);
    if (path.includes(id)) {
      const allowed = 'a conversation never comes back to a turn: lead on to another';
      const circle = [...path.slice(path.indexOf(id)), id].join(' → ');
      problems.add(file.at(['turns', i, 'id']), `the conversation goes round: ${circle}`, allowed);
      return;
    }
    if (reached.has(id)) return;
    reached.add(id);
    for (const {to} of turns[i]?.replies ?? []) follow(to, [...path, id]);
  };
  follow(turns[0]?.id ?? '', []);
  for (const [list, what] of [
    ['turns', 'turn'],
    ['endings', 'ending'],
  ] as const) {
    for (const [i, {id}] of {turns, endings}[list].entries()) {
      if (reached.has(id)) continue;
      const allowed = 'let a reply lead there, or delete it';
      problems.add(file.at([list, i, 'id']), `no way leads to the ${what} “${id}”`, allowed);
    }
  }
}

/** That the reply which helps is there, and is found neither by its length nor by its place. */
function checkReplies(file: YamlFile, {turns}: ConversationSource, problems: Problems): void {
  for (const [i, {replies}] of turns.entries()) {
    if (replies.some(({quality}) => quality === 'helps')) continue;
    const allowed = 'one reply of each turn has “quality: helps”';
    problems.add(file.at(['turns', i, 'replies']), 'no reply helps', allowed);
  }
  const longest = turns.filter(({replies}) => isLongest(replies));
  if (longest.length * 2 > turns.length) {
    const what = `the longest reply helps in ${longest.length} of ${turns.length} turns`;
    problems.add(
      file.at(['turns']),
      what,
      'in half of them at most: who guesses by length learns nothing',
    );
  }
  const places = turns.map(({replies}) => replies.findIndex(({quality}) => quality === 'helps'));
  if (places.length > 2 && places.every(place => place === places[0])) {
    const what = `the reply that helps is always number ${(places[0] ?? 0) + 1}`;
    problems.add(file.at(['turns']), what, 'let it stand in different places');
  }
}

/** Whether a reply that helps is the longest, by a tenth and more: less than that nobody sees. */
function isLongest(replies: ConversationSource['turns'][number]['replies']): boolean {
  const sorted = replies.toSorted((a, b) => b.text.text.length - a.text.text.length);
  const [first, second] = sorted;
  if (!first || !second || first.quality !== 'helps') return false;
  return first.text.text.length >= 1.1 * second.text.text.length;
}
