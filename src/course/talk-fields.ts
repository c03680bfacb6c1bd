import type {Conversation} from './conversation.js';
import type {Field} from './fields.js';
import type {Reflect} from './unscored.js';

/**
 * A turn each, with the replies to choose from. Only the turns of the way that was taken are answered. What a
 * reply was worth is said with it and not counted: a conversation is no test.
 */
export function conversationFields({turns}: Conversation): readonly Field[] {
  return turns.map(({id, replies}) => ({
    id,
    kind: 'open',
    options: replies.map(reply => reply.id),
  }));
}

/** The one field of a question to oneself. */
export const REFLECT_FIELD = 'a';

export function reflectFields({options}: Reflect): readonly Field[] {
  return [{id: REFLECT_FIELD, kind: 'open', options: options.map(({id}) => id)}];
}
