import type {Response} from './attempt.js';
import type {Words} from './words.js';

/** A first conversation with a child: the learner chooses what to say. No way through it comes back to a turn. */
export interface Conversation {
  readonly kind: 'conversation';
  readonly id: string;
  readonly intro: Words;
  /** What it is about, in one calm line, before it is opened. */
  readonly contentNote: Words;
  /** What a learner reads who prefers a summary; it counts the same. */
  readonly summary: Words;
  readonly people: readonly Speaker[];
  /** It begins with the first. */
  readonly turns: readonly Turn[];
  readonly endings: readonly Ending[];
}

export interface Speaker {
  /** A single letter. */
  readonly id: string;
  readonly name: string;
  /** Such as "Your student, 16, Year 12". */
  readonly role: string;
}

/** Something is said to the learner, who chooses a reply. */
export interface Turn {
  /** A single letter. */
  readonly id: string;
  /** What replies call it that lead here. */
  readonly key: string;
  /** A person's letter. */
  readonly who: string;
  readonly says: Words;
  /** What the person thinks and does not say. */
  readonly thought: Words;
  readonly replies: readonly Reply[];
}

/** What a reply does for the child: it helps, it costs time or trust, or it does harm that is to be put right. */
export type Quality = 'helps' | 'costs' | 'harms';

export interface Reply {
  /** A single letter. */
  readonly id: string;
  readonly text: Words;
  /** What the child then does. */
  readonly consequence: Words;
  /** Why, and what can still be done. */
  readonly coach: Words;
  readonly quality: Quality;
  /** The key of the turn or the ending that follows. */
  readonly to: string;
}

export interface Ending {
  readonly key: string;
  readonly title: string;
  readonly text: Words;
  /** Who was told. */
  readonly told: Words;
  /** How soon. */
  readonly soon: Words;
  /** Whether the child knows what comes next. */
  readonly next: Words;
}

/** Something that was said, and what the learner replied. */
export interface Exchange {
  readonly turn: Turn;
  readonly reply: Reply;
}

/** Where a learner is in a conversation. */
export interface Way {
  readonly said: readonly Exchange[];
  /** What waits for a reply; nothing at an ending. */
  readonly turn?: Turn;
  readonly ending?: Ending;
}

/**
 * The way that was taken, from turn to turn as far as there are replies.
 * @param response Turn's letter → reply's letter. A reply that is there no more ends the way before it.
 */
export function wayOf({turns, endings}: Conversation, response: Response): Way {
  const said: Exchange[] = [];
  let turn = turns[0];
  while (turn) {
    const {id} = turn;
    const reply = turn.replies.find(each => each.id === response[id]);
    if (!reply) return {said, turn};
    said.push({turn, reply});
    turn = turns.find(({key}) => key === reply.to);
  }
  const ending = endings.find(({key}) => key === said.at(-1)?.reply.to);
  return {said, ...(ending && {ending})};
}

/** As much of a turn as its place in the conversation needs, in the course or in its source. */
interface Stop {
  readonly key: string;
  readonly replies: readonly {readonly quality: Quality; readonly to: string}[];
}

/** How many replies it takes at most from a turn to an ending, with the one to that turn. */
export function mostReplies(turns: readonly Stop[], turn: Stop): number {
  const next = turn.replies.flatMap(({to}) => turns.filter(({key}) => key === to));
  return 1 + Math.max(0, ...next.map(each => mostReplies(turns, each)));
}

/** The way of whoever always gives the first reply that helps. */
export function helpfulWay<T extends Stop>(
  turns: readonly T[],
): readonly {readonly turn: T; readonly reply: T['replies'][number]}[] {
  const way: {turn: T; reply: T['replies'][number]}[] = [];
  let turn = turns[0];
  while (turn) {
    const reply = turn.replies.find(({quality}) => quality === 'helps') ?? turn.replies[0];
    if (!reply) break;
    way.push({turn, reply});
    turn = turns.find(({key}) => key === reply.to);
  }
  return way;
}
