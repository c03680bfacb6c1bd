import type {Conversation} from '../../../course/conversation.js';
import type {Reflect, Voices} from '../../../course/unscored.js';
import type {Prosed} from '../prose/prose-in.js';
import type {Compiled} from '../prose/prose.js';
import type {ConversationSource, ReflectSource, VoicesSource} from '../source/talk-schema.js';

type Turns = Prosed<ConversationSource>['turns'];

export function compileConversation(
  id: string,
  {kind, intro, contentNote, summary, people, turns, endings}: Prosed<ConversationSource>,
): Compiled<Conversation> {
  return {
    kind,
    id,
    intro,
    contentNote,
    summary,
    people: people.map(({letter, name, role}) => ({id: letter, name, role})),
    turns: turns.map(compileTurn),
    endings: endings.map(({id: key, title, text, told, soon, next}) => ({
      key,
      title,
      text,
      told,
      soon,
      next,
    })),
  };
}

function compileTurn({letter, id, who, says, thought, replies}: Turns[number]) {
  return {
    id: letter,
    key: id,
    who,
    says,
    thought,
    replies: replies.map(({letter: replyId, text, consequence, coach, quality, to}) => ({
      id: replyId,
      text,
      consequence,
      coach,
      quality,
      to,
    })),
  };
}

export function compileVoices(
  id: string,
  {kind, intro, sides, closing}: Prosed<VoicesSource>,
): Compiled<Voices> {
  return {kind, id, intro, sides: sides.map(({name, points}) => ({name, points})), closing};
}

export function compileReflect(
  id: string,
  {kind, question, options, again, after}: Prosed<ReflectSource>,
): Compiled<Reflect> {
  return {
    kind,
    id,
    question,
    options: options.map(({letter, text}) => ({id: letter, text})),
    ...(again !== undefined && {again}),
    after,
  };
}
