import {helpfulWay, type Conversation} from '../../course/conversation.js';
import type {Reflect, Voices} from '../../course/unscored.js';
import type {Path} from './minutes.js';
import type {Compiled} from './prose/prose.js';

/**
 * Opens the conversation, weighs every reply, always says one that helps, goes on, and reads how it ends.
 * The replies are read again with the result, and counted once.
 */
export function conversationPath({
  intro,
  contentNote,
  people,
  turns,
  endings,
}: Compiled<Conversation>): Path {
  const way = helpfulWay(turns);
  const said = way.flatMap(({turn, reply}) => [
    turn.says,
    turn.thought,
    ...turn.replies.map(({text}) => text),
    reply.consequence,
    reply.coach,
  ]);
  const ended = endings
    .filter(({key}) => key === way.at(-1)?.reply.to)
    .flatMap(({title, text, told, soon, next}) => [title, text, told, soon, next]);
  const about = people.flatMap(({name, role}) => [name, role]);
  return {
    reads: [contentNote, intro, ...about, ...said, ...ended],
    choices: way.length,
    presses: 2 + 2 * way.length,
    repeats: 0,
  };
}

export function voicesPath({intro, sides, closing}: Compiled<Voices>): Path {
  const read = sides.flatMap(({name, points}) => [name, ...points]);
  return {reads: [intro, ...read, closing], choices: 0, presses: 1, repeats: 0};
}

/** Thinks, chooses, and reads on. */
export function reflectPath({question, options, after}: Compiled<Reflect>): Path {
  const read = options.map(({text}) => text);
  return {reads: [question, ...read, after], choices: 1, presses: 2, repeats: 0};
}
