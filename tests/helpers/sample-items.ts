import type {Response} from '../../src/course/attempt.js';
import type {Assessment, Item, MatchItem, OrderItem, PickItem} from '../../src/course/bank.js';
import type {ChoiceOption} from '../../src/course/course.js';

const why = {
  right: 'It keeps the student with somebody who can help.',
  off: 'Kindly meant, but it leaves the student alone with it.',
};

const options = (right: string, texts: readonly string[]): readonly ChoiceOption[] =>
  texts.map((text, index) => {
    const id = 'abcd'.charAt(index);
    const correct = right.includes(id);
    return {id, text, correct, why: correct ? why.right : why.off};
  });

export const sampleChoice: PickItem = {
  id: 'item-choice',
  type: 'choice',
  outcome: 'lo1a',
  mustKnow: 'no-secrecy',
  stem: 'Bao, Year 10, shows you by gestures that a chat frightens him. His cousin offers to translate. What do you do?',
  plain:
    'A student with little English begins to tell, and a relative offers to translate. What do you do?',
  review: 'amira-tells',
  options: options('b', [
    'Accept gladly, since a relative is easier to trust',
    'Use few words and drawing, and get an interpreter',
    'Wait until the language teacher is back next week',
    'Ask a reliable classmate with the same language',
  ]),
};

/** It is no story, and has no twin. */
export const sampleSeveral: PickItem = {
  id: 'item-several',
  type: 'several',
  outcome: 'lo1a',
  stem: 'Which of these could you say to a student who hints at trouble online?',
  review: 'six-things-that-help',
  options: options('bd', [
    '“Did somebody get you to send a picture of yourself?”',
    '“Tell me in your own words what I ought to know.”',
    '“Why did you not come to us when it first started?”',
    '“Is there a set time for anything you’re afraid of?”',
  ]),
};

export const sampleReply: PickItem = {
  id: 'item-reply',
  type: 'reply',
  outcome: 'lo1b',
  stem: 'After lunch Poppy, Year 1, holds out her little finger to you. What do you say?',
  plain: 'A young child will only tell if you say nothing to others. What do you say?',
  says: {who: 'Poppy, Year 1', text: '“Pinky promise you won’t tell? It’s about my game.”'},
  review: 'conversation-sione',
  options: options('a', [
    '“I can’t promise that. I tell people who keep you safe.”',
    '“I promise. You can whisper it to me, nice and slowly.”',
    '“I promise, as long as it isn’t something really bad.”',
    '“We don’t do secrets here, so off you go and play.”',
  ]),
};

export const sampleChatItem: PickItem = {
  id: 'item-chat',
  type: 'chat',
  outcome: 'lo2a',
  stem: 'Otis, Year 6, met Rex in a racing game on Sunday. Which moves stand in this chat?',
  plain: 'Gifts from somebody new, who wants nobody else to know: which pressure moves are these?',
  chat: [
    {from: 'Rex', text: '[gives him a rare car, calls him his little brother]'},
    {from: 'Otis', text: 'wow thx!! my sister wants one too'},
    {from: 'Rex', text: '[says that their chat is for nobody else]'},
    {from: 'Otis', text: 'why not her'},
  ],
  review: 'six-pressure-moves',
  options: options('ac', [
    'Fast closeness: gifts and warm words hurry trust',
    'A move elsewhere: the talk goes on in another place',
    'Secrecy: other people are to be kept out of it',
    'Excuses about who they are: the story shifts',
  ]),
};

export const sampleNote: PickItem = {
  id: 'item-note',
  type: 'note',
  outcome: 'lo2a',
  stem: 'Archie’s coach has written a note. Which line should stand in place of the marked one?',
  plain: 'A note says “Obviously being blackmailed.” Which line should stand in its place?',
  note: [
    {text: 'Wednesday, 4.45 pm, poolside. Archie had not got changed.'},
    {text: 'He is obviously being blackmailed.', marked: true},
    {text: 'I thanked him, and we went to Ms Rangi together at 4.55 pm.'},
  ],
  review: 'words-not-guesses',
  options: options('b', [
    'My first feeling was: “Somebody is putting on pressure.”',
    'The student said, in tears: “I can’t make them stop.”',
    'The student showed me several signs of serious trouble.',
    'The student has probably sent a picture to a stranger.',
  ]),
};

export const sampleRoute: PickItem = {
  id: 'item-route',
  type: 'route',
  outcome: 'lo2b',
  mustKnow: 'immediate-danger',
  stem: 'Lani, Year 12, says that the picture goes out at three o’clock. It is twenty to. What comes first?',
  plain: 'A threat runs out within the hour. What comes first?',
  review: 'who-first',
  options: options('d', [
    'Email Ms Rangi, and mark it as very urgent',
    'Ring home, so that the family can decide',
    'Report it to the platform, and wait with them',
    'Stay with the student, and phone 111 now',
  ]),
};

export const sampleMatch: MatchItem = {
  id: 'item-match',
  type: 'match',
  outcome: 'lo2b',
  stem: 'Ms Adeyemi, a new teacher aide, asks which kind of harm is which. Match each situation to what it is.',
  plain: 'Match each situation to what it is.',
  review: 'harms-any-child',
  prompts: [
    {
      id: 'a',
      text: 'More pictures are demanded, or a student’s family sees the first one',
      answer: 'c',
      why: 'It is blackmail.',
    },
    {
      id: 'b',
      text: 'A neighbour sends a child gifts, and wants them kept secret',
      answer: 'a',
      why: 'Trust is built to be used.',
    },
    {
      id: 'c',
      text: 'A private picture, meant for one person, goes round a class',
      answer: 'b',
      why: 'Nobody agreed to that.',
    },
  ],
  targets: [
    {id: 'a', text: 'Grooming'},
    {
      id: 'b',
      text: 'Sharing a sexual image without consent, whoever took it first and whatever was agreed',
    },
    {id: 'c', text: 'Sexual extortion of a child'},
  ],
};

export const sampleOrder: OrderItem = {
  id: 'item-order',
  type: 'sequence',
  outcome: 'lo2b',
  stem: 'Mr Tau, the librarian, hears from Ben, Year 9, that a stranger has a picture of him. In which order does he act?',
  plain: 'A student says that a stranger has a picture of them. In which order do you act?',
  review: 'what-next',
  steps: [
    {
      id: 'b',
      text: 'Thank the student, and ask if they are safe now',
      why: 'Safety before all else.',
    },
    {id: 'd', text: 'Say whom you will tell, and why', why: 'No secret, no surprise.'},
    {id: 'a', text: 'Tell Ms Rangi, in person', why: 'The same hour.'},
    {id: 'c', text: 'Write down the words that you heard', why: 'While they are fresh.'},
  ],
};

/** One of each type. */
export const sampleItems: readonly Item[] = [
  sampleChoice,
  sampleSeveral,
  sampleReply,
  sampleChatItem,
  sampleNote,
  sampleRoute,
  sampleMatch,
  sampleOrder,
];

/** What a learner who knows it all answers. */
export const rightAnswers: Readonly<Record<string, Response>> = {
  'item-choice': {a: 'b'},
  'item-several': {b: 'a', d: 'a'},
  'item-reply': {a: 'a'},
  'item-chat': {a: 'a', c: 'a'},
  'item-note': {a: 'b'},
  'item-route': {a: 'd'},
  'item-match': {a: 'c', b: 'a', c: 'b'},
  'item-order': {a: 'b', b: 'd', c: 'a', d: 'c'},
};

/** Each is answered, and none rightly: of several one, two pairs of three, the last two steps swapped. */
export const wrongAnswers: Readonly<Record<string, Response>> = {
  'item-choice': {a: 'a'},
  'item-several': {a: 'a', b: 'a'},
  'item-reply': {a: 'b'},
  'item-chat': {a: 'a'},
  'item-note': {a: 'd'},
  'item-route': {a: 'a'},
  'item-match': {a: 'c', b: 'c', c: 'b'},
  'item-order': {a: 'b', b: 'd', c: 'c', d: 'a'},
};

/** A try of each type, as it is shown. */
export const sampleTry = {id: 'final-check', intro: 'Short cases, new ones.', items: sampleItems};

/** The assessment behind it: it draws all of them. */
export const sampleAssessment: Assessment = {
  kind: 'assessment',
  ...sampleTry,
  shares: [
    {outcome: 'lo1', name: 'The first conversation', shown: 3},
    {outcome: 'lo2', name: 'How people who offend operate', shown: 5},
  ],
  mustKnows: [
    {id: 'no-secrecy', name: 'No promise of secrecy', outcome: 'lo1'},
    {id: 'immediate-danger', name: 'Immediate danger comes first', outcome: 'lo2'},
  ],
};

export const sampleTitles = {
  'amira-tells': 'Amira tells',
  'six-things-that-help': 'Six things that help',
  'who-first': 'Who first?',
  'conversation-sione': 'A secret in the game',
  'six-pressure-moves': 'Six pressure moves',
  'words-not-guesses': 'Words, not guesses',
  'harms-any-child': 'Any child',
  'what-next': 'What comes next',
};
