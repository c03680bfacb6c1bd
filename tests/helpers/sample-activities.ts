import {html} from 'lit';
import type {
  ChatLab,
  ChatMessage,
  Check,
  ChoiceItem,
  Lesson,
  Matching,
  Move,
  Timeline,
} from '../../src/course/course.js';

/** The six moves, as `modules/course.yaml` would name them. */
export const sampleMoves: readonly Move[] = [
  {id: 'f', name: 'Fast closeness', meaning: 'Becoming a best friend or more within days.'},
  {id: 'm', name: 'A move elsewhere', meaning: 'Away to a place where nobody else looks.'},
  {id: 's', name: 'Secrecy', meaning: 'Keeping the talk from the people who care.'},
  {id: 'e', name: 'Excuses about who they are', meaning: 'A reason why nothing can be checked.'},
  {id: 'b', name: 'Testing a boundary', meaning: 'A small step too far, to see what happens.'},
  {id: 't', name: 'Threat and deadline', meaning: 'Fear, and no time to think.'},
];

export const sampleLesson: Lesson = {
  body: name => html`
    <p>
      People who offend seldom begin with a threat. They begin with time, interest and praise, and
      they look for a child who has nobody to ask.
    </p>
    <h2>What stays the same</h2>
    <p>
      The names of the apps change. The <strong>pressure moves</strong> do not<sup
        ><a class="source-mark" href="#source-1">1</a></sup
      >. You will meet them in <a href="#/moves-timeline">the timeline</a>, and then in a
      conversation.
    </p>
    <ul>
      <li>A move away from a place where others can see.</li>
      <li>A reason to keep it from whānau and friends.</li>
      <li>A deadline that leaves no time to think.</li>
    </ul>
    <blockquote>
      <p>One cue alone proves nothing. Several together are a reason to tell ${name('lead')}.</p>
    </blockquote>
    <h3>Be fair about language</h3>
    <p>Many children write in their second language, and so do their friends.</p>
    <ol>
      <li>Look at what is asked.</li>
      <li>Then look at how often.</li>
    </ol>
  `,
  sources: [
    {
      id: 'x2',
      title: 'Trends in financial sextortion',
      publisher: 'Thorn and NCMEC',
      year: 2024,
      address:
        'https://www.example.org/reports/2024/a-rather-long-address/that-must-wrap-somewhere-on-a-narrow-screen',
    },
    {
      id: 'n12',
      title: 'Police warn of online blackmail',
      publisher: 'New Zealand Police',
      year: 2024,
      address: 'https://police.example.org/news',
    },
  ],
};

export const sampleTimeline: Timeline = {
  kind: 'timeline',
  id: 'moves-timeline',
  intro: 'With each move, fewer people stay near the child. Look at what you can see from outside.',
  stations: [
    {
      move: 'f',
      child: 'Someone finally understands me.',
      notice: 'A new name comes up all the time, and nobody has met them.',
    },
    {
      move: 'm',
      child: 'It is easier to talk there, so I changed apps.',
      notice: 'A new app, and a screen that is turned away when you come near.',
    },
    {
      move: 's',
      child: 'It is our thing. Nobody else would get it.',
      notice: 'Short answers about a friend they used to be glad to talk about.',
    },
    {
      move: 'e',
      child: 'Their camera is broken. That happens.',
      notice: 'A story that does not fit together when they tell it.',
    },
    {
      move: 'b',
      child: 'I said yes once. Now it is hard to say no.',
      notice: 'They look uneasy after messages, and say it is nothing.',
    },
    {
      move: 't',
      child: 'It is all my fault, and I have until tonight.',
      notice: 'Panic about a phone or a time, asking for money, or not coming to school.',
    },
  ],
  closing: 'The gap never closes all the way. One adult who notices, and asks calmly, reaches in.',
};

const interrupts = [
  'An adult who often asks, with interest, who they are talking to.',
  'Telling an adult first, when someone asks to change apps.',
  'Knowing that any trusted adult may be told, without punishment.',
  'Someone safe to check the story with.',
  'Settings that keep strangers out, and permission to stop at any time.',
  'Send nothing more, do not pay, keep the words, block, report.',
] as const;

export const sampleMatching: Matching = {
  kind: 'matching',
  id: 'what-interrupts',
  intro: 'Match each pressure move to what interrupts it best.',
  prompts: sampleMoves.map(({id, name}, index) => ({
    id,
    text: name,
    answer: 'abcdef'.charAt(index),
    why: `This takes the force out of “${name.toLowerCase()}”, since somebody else is in on it.`,
    hint: 'Think of what this move needs in order to work, and what takes that away.',
  })),
  targets: interrupts.map((text, index) => ({id: 'abcdef'.charAt(index), text})),
};

/** The response in which everything is right. */
export const matchingRight = Object.fromEntries(
  sampleMatching.prompts.map(({id, answer}) => [id, answer]),
);

const why = 'A friend of that age would say this, and nothing is asked for.';
const messages: readonly ChatMessage[] = [
  {id: 'a', from: 't', day: 'Tuesday', time: '7.10 pm', text: 'gg that last round was wild', why},
  {id: 'b', from: 'j', day: 'Tuesday', time: '7.11 pm', text: 'You saved us. What school?', why},
  {
    id: 'c',
    from: 'j',
    day: 'Tuesday',
    time: '9.40 pm',
    text: 'I have never talked to anyone like this. [says they belong together, after two days]',
    move: 'f',
    why: 'Closeness like this takes weeks. Here it takes two evenings.',
    notice: 'A new “best friend” nobody has met.',
  },
  {id: 'd', from: 't', day: 'Tuesday', time: '9.44 pm', text: 'haha ok. same i guess', why},
  {
    id: 'e',
    from: 'j',
    day: 'Wednesday',
    time: '6.02 pm',
    text: '[asks to move to another app]',
    move: 'm',
    why: 'In the new place nobody else can see the conversation.',
    notice: 'A sudden change of app, and a screen turned away.',
  },
  {id: 'f', from: 't', day: 'Wednesday', time: '6.10 pm', text: 'got training. tmrw?', why},
  {
    id: 'g',
    from: 'j',
    day: 'Wednesday',
    time: '6.11 pm',
    text: '[asks to keep the talk from parents]',
    move: 's',
    why: 'Secrecy takes away everyone who could help.',
    notice: 'Short answers, and a friend without a name.',
  },
  {id: 'h', from: 't', day: 'Wednesday', time: '6.20 pm', text: 'my nan always asks lol', why},
];

/** A thread with three flags: messages c, e and g. */
export const sampleChat: ChatLab = {
  kind: 'chat-lab',
  id: 'thread-game',
  intro: 'Tama plays online after school. Flag each message that is a pressure move, and name it.',
  contentNote: 'Someone builds pressure on a 13-year-old. Nothing explicit; no images.',
  summary:
    'Two players of a game talk for two evenings. One of them becomes close very fast, asks to change apps, and asks for secrecy. Tama’s nan, who often asks about the game, is what interrupts it.',
  people: [
    {id: 't', name: 'Tama', about: '13, Year 9', side: 'end'},
    {id: 'j', name: 'J', about: 'says they are 14, from the game', side: 'start'},
  ],
  messages,
  closing: 'Nan’s question worked because she asks often, and with interest.',
};

/** A thread without a flag. */
export const sampleClearChat: ChatLab = {
  ...sampleChat,
  id: 'thread-friends',
  messages: messages.filter(({move}) => move === undefined),
};

const item = (id: string, stem: string, texts: readonly string[]): ChoiceItem => ({
  id,
  outcome: 'lo2a',
  stem,
  review: 'moves-timeline',
  options: texts.map((text, index) => ({
    id: 'abcd'.charAt(index),
    text,
    correct: index === 1,
    why:
      index === 1
        ? 'It takes away the people who could help, which is what the move is for.'
        : 'It may be worth a talk, but by itself it puts no pressure on anyone.',
  })),
});

/** Five items; the right option is always `b`. */
export const sampleCheck: Check = {
  kind: 'check',
  id: 'm2-check',
  intro: 'Five questions. You can change every answer until you submit, and try again afterwards.',
  items: [
    item('q1', 'Which of these is a pressure move?', [
      'A friend from a game says that the last round was good fun.',
      'A new friend asks a student to talk in an app that nobody else uses.',
      'A student asks a friend from another school about homework.',
      'Two students agree to play again on Saturday.',
    ]),
    item('q2', 'A student’s new friend never turns the camera on. What does it tell you?', [
      'That the friend is certainly an adult.',
      'Little by itself: look for what else comes with it.',
      'Nothing, since cameras often break.',
      'That the student has made it up.',
    ]),
    item('q3', 'Why do many children stay silent after a threat?', [
      'They do not understand what has happened.',
      'Fear and shame tell them that it is their fault.',
      'They like the attention.',
      'They have forgotten what was said.',
    ]),
    item('q4', 'What do deadlines do?', [
      'They make the talk more fun.',
      'They leave no time to think or to ask somebody.',
      'They show that the threat will be carried out.',
      'They prove who is writing.',
    ]),
    item('q5', 'Someone’s English does not fit the place they say they live in. What now?', [
      'Tell the class to be careful about people with poor English.',
      'Treat it as one weak cue, and look at what is being asked.',
      'Ask the student to test the person.',
      'Ignore it, since language tells nothing at all.',
    ]),
  ],
};

/** Answers `letter` to every question of the sample check. */
export const checkAnswers = (letter: string) =>
  Object.fromEntries(sampleCheck.items.map(({id}) => [id, {a: letter}]));
