import type {Item, ItemType} from '../../src/course/bank.js';
import type {Response} from '../../src/course/attempt.js';

/** An item, and answers to it by how they are to be judged. */
export interface AnsweredItem {
  readonly item: Item;
  readonly right: Response;
  readonly wrong: Response;
  /** Not all of it answered; absent where there is only one thing to answer. */
  readonly partly?: Response;
}

const asked = {outcome: 'lo5b', stem: '', review: 'lesson'} as const;

function options(...right: readonly string[]) {
  return ['a', 'b', 'c', 'd'].map(id => ({id, text: '', correct: right.includes(id), why: ''}));
}

const pick: AnsweredItem = {
  item: {...asked, id: 'item-pick', plain: '', options: options('c')},
  right: {a: 'c'},
  wrong: {a: 'a'},
};

/** An item of every type of the bank, with the letters of its options, prompts or steps. */
export const itemOfEachType: Readonly<Record<ItemType, AnsweredItem>> = {
  choice: pick,
  several: {
    item: {...asked, id: 'item-several', type: 'several', options: options('a', 'c')},
    right: {c: 'a', a: 'a'},
    wrong: {a: 'a', b: 'a', d: 'a'},
    partly: {c: 'a'},
  },
  reply: {...pick, item: {...pick.item, type: 'reply', says: {who: 'Freya', text: ''}}},
  chat: {...pick, item: {...pick.item, type: 'chat', chat: [{from: 'Kai', text: ''}]}},
  note: {...pick, item: {...pick.item, type: 'note', note: [{text: '', marked: true}]}},
  route: {...pick, item: {...pick.item, type: 'route', region: 'nz'}},
  match: {
    item: {
      ...asked,
      id: 'item-match',
      type: 'match',
      prompts: ['a', 'b', 'c'].map((id, index) => ({
        id,
        text: '',
        answer: ['c', 'a', 'c'][index] ?? '',
        why: '',
      })),
      targets: ['a', 'b', 'c'].map(id => ({id, text: ''})),
    },
    right: {a: 'c', b: 'a', c: 'c'},
    wrong: {c: 'b', b: 'b', a: 'c'},
    partly: {c: 'c', a: 'c'},
  },
  sequence: {
    item: {
      ...asked,
      id: 'item-sequence',
      type: 'sequence',
      steps: ['a', 'b', 'c', 'd'].map(id => ({id, text: '', why: ''})),
    },
    right: {a: 'a', b: 'b', c: 'c', d: 'd'},
    wrong: {d: 'a', c: 'b', b: 'd', a: 'c'},
    partly: {a: 'b', b: 'a', d: 'd'},
  },
};
