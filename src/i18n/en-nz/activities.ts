import {assessmentMessages} from './assessment.js';
import {certaintyMessages, recallMessages} from './recall.js';

const list = new Intl.ListFormat('en-NZ', {type: 'conjunction'});

/** "1 flag", "2 flags". */
const some = (count: number, one: string, many: string) =>
  `${String(count)} ${count === 1 ? one : many}`;

/** What to do with the ones that are not right. */
const keep = (right: number) =>
  right === 0
    ? 'Try them again, as often as you like.'
    : 'The right ones stay. Try the others again, as often as you like.';

/** Words of the activities. Plain strings, and functions where a number or a name goes in. */
export const activityMessages = {
  mayNotice: 'You may notice:',

  contentNote: {
    heading: 'Before you open it',
    equal: 'All three count the same, and nobody is told which one you chose.',
    open: 'Open the thread',
    summary: 'Read a summary instead',
    skip: 'Skip for now',
    skipped: 'Skipped. This step counts as done, and you can open it whenever you like.',
    summaryHeading: 'In short',
    summaryDone: 'Done',
    summaryCounts: 'Done. Reading the summary counts the same.',
    back: 'Open the thread after all',
  },

  matching: {
    choose: 'Choose…',
    check: 'Check my matches',
    again: 'Try the others again',
    show: 'Show the answers',
    restart: 'Start again',
    yours: 'Your match:',
    answer: 'The match:',
    right: 'Right.',
    off: 'Not this one.',
    lacks: 'Match at least one first. A guess is fine.',
    missing: 'You chose no match.',
    counts: (right: number, total: number) => `${String(right)} of ${String(total)} right`,
    all: (total: number) => `All ${String(total)} right`,
    shown: 'The matches of the others are shown now.',
    keep,
    hint: 'Hint:',
  },

  rounds: {
    lacks: 'Answer at least one first. A guess is fine.',
    again: 'Try the others again',
    show: 'Show the answers',
    restart: 'Start again',
    yours: 'Your answer:',
    answer: 'The answer:',
    right: 'Right.',
    off: 'Not this one.',
    missing: 'You chose no answer.',
    counts: (right: number, total: number) => `${String(right)} of ${String(total)} right`,
    all: (total: number) => `All ${String(total)} right`,
    shown: 'The answers to the others are shown now.',
    keep,
    hint: 'Hint:',
  },

  sort: {
    check: 'Check my sorting',
    change: 'What would change it:',
    board: 'See each in its place',
  },

  sequence: {
    check: 'Check my order',
    order: 'Your order',
    rightOrder: 'The right order',
    next: (number: number, total: number) =>
      number === 1
        ? `What comes first? (1 of ${String(total)})`
        : `What comes next? (${String(number)} of ${String(total)})`,
    step: (number: number) => `Step ${String(number)}:`,
    open: 'Still open',
    up: 'Move up:',
    down: 'Move down:',
    position: (number: number, total: number) => `Now ${String(number)} of ${String(total)}`,
    off: 'Not here.',
    earlier: 'It comes earlier.',
    later: 'It comes later.',
    yours: 'Here you had:',
    missing: 'You had put nothing here.',
  },

  repair: {
    check: 'Check my lines',
    yours: 'Your line:',
    note: 'The repaired lines together',
  },

  figure: {
    chart: (title: string) => `Chart: ${title} The table below it has the same numbers.`,
    table: 'The same in numbers',
    reading: 'How to read it:',
    note: 'With care:',
  },

  layers: {
    scene: (name: string) => `Picture: ${name}. The table below says the same in words.`,
    table: 'The same in words',
    what: 'What there is to see',
    sights: {sees: 'can read it', report: 'only if reported', hidden: 'cannot read it'},
  },

  chat: {
    training: 'Training text, written for this course.',
    people: 'Who is talking',
    moves: 'The six pressure moves',
    position: (number: number, total: number, name: string, day: string, time: string) =>
      `Message ${String(number)} of ${String(total)}, from ${name}, ${day} ${time}`,
    line: (number: number, name: string, text: string) =>
      `Message ${String(number)}, from ${name}: ${text}`,
    next: 'Next message',
    all: 'Show all',
    thread: 'The thread',
    flag: (number: number) => `Flag message ${String(number)}`,
    what: (number: number) => `Message ${String(number)}: what is it?`,
    flagged: (count: number) => `Flagged (${String(count)})`,
    jump: (number: number, move: string) => `Message ${String(number)}: ${move}`,
    unnamed: 'not named yet',
    nothing: 'Nothing flagged. If you think that nothing here needs a flag, that is an answer too.',
    readAll: 'When you have read the whole thread, you can see how you did.',
    check: 'See how I did',
    show: 'Show me all',
    restart: 'Start again',
    checkedHeading: 'How you did so far',
    shownHeading: 'How you did',
    clear: 'No flags here, and you raised none. That is right: most messages are just messages.',
    allFound: (total: number) =>
      `You found ${total === 1 ? 'the one pressure move' : `all ${String(total)} pressure moves`} and raised no flag too many.`,
    found: (count: number) => `${String(count)} found`,
    renamed: (count: number) => `${String(count)} found, but it is a different move`,
    unnamedCount: (count: number) => `${String(count)} found, without a name yet`,
    open: (count: number) => `${String(count)} not flagged yet`,
    missed: (count: number) => `${String(count)} missed`,
    notFlags: (count: number) =>
      count === 1
        ? '1 flag where there is no move'
        : `${String(count)} flags where there is no move`,
    still: (moves: readonly string[]) => `Still to find: ${list.format(moves)}.`,
    look: 'Go through the thread again and change what you like, or see all the answers now.',
    outcome: {
      found: (move: string) => `Found: ${move}.`,
      renamed: (yours: string, move: string) =>
        `Right flag, other move. You said ${yours}; this is ${move}.`,
      unnamed: (move: string) => `Found: ${move}. You had not named it yet.`,
      missed: (move: string) => `Missed: ${move}.`,
      extra: 'Not a flag.',
      clear: 'No flag, and you left it alone.',
    },
  },

  conversation: {
    practice: 'Practice. Invented. Not a record.',
    open: 'Open the conversation',
    back: 'Open the conversation after all',
    people: 'Who is with you',
    heading: 'The conversation',
    says: (name: string) => `${name} says`,
    thinks: (name: string) => `${name} thinks, and does not say:`,
    position: (number: number, total: number) =>
      `Reply ${String(number)} of about ${String(total)}`,
    reply: (number: number) => `Reply ${String(number)}`,
    question: 'What do you say?',
    tried: 'You tried this one.',
    say: 'Say this',
    lacks: 'Choose what you say first.',
    you: 'You say',
    happens: 'What happens',
    coach: 'Coach',
    goOn: 'Go on',
    toEnd: 'See how it ends',
    rewind: 'Try another reply',
    backTo: (number: number) => `Go back to reply ${String(number)}`,
    quality: {
      helps: 'This helps.',
      costs: 'This has a cost.',
      harms: 'This can do harm.',
    },
    count: {
      helps: (count: number) => `${some(count, 'reply', 'replies')} helped`,
      costs: (count: number) => `${some(count, 'reply', 'replies')} had a cost`,
      harms: (count: number) => `${some(count, 'reply', 'replies')} could do harm`,
    },
    ends: 'How it ends',
    told: 'Who was told',
    soon: 'How soon',
    next: 'Does the child know what comes next?',
    yours: 'What you said',
    counts: 'This step counts as done. You can go back and try other replies as often as you like.',
    another:
      'Go back to any reply and try another. This step counts as done once you have seen a second ending, or come to one without a reply that could do harm.',
    model: 'One way that helps',
    restart: 'Start again',
    print: 'Print this conversation',
    form: {
      heading: 'The note you would write: a blank form to practise with',
      lines: [
        'Date, time and place',
        'Who told you, and who else was there',
        'What they said, in their own words',
        'What you said and asked',
        'What you saw, not what you think of it',
        'Whom you told, and when',
        'Your name and role',
      ],
    },
  },

  reflect: {
    private: 'No answer is right or wrong. None is scored, and you may read on without one.',
    goOn: 'Read on',
    change: 'Change my answer',
    yours: 'Your answer:',
    before: 'Before, you said:',
    now: 'Now you say:',
    same: 'You say the same as before:',
    none: 'You chose none, and that is fine.',
  },

  certainty: certaintyMessages,

  recall: recallMessages,

  ...assessmentMessages,

  check: {
    best: (correct: number, total: number, passed: boolean) =>
      passed
        ? `Your best result so far is ${String(correct)} of ${String(total)}, which is a pass. It stays, whatever you do now.`
        : `Your best result so far is ${String(correct)} of ${String(total)}.`,
    position: (number: number, total: number) => `Question ${String(number)} of ${String(total)}`,
    back: 'Back',
    next: 'Next',
    toList: 'Look over my answers',
    listHeading: 'Your answers so far',
    listWords: 'You can still change each of them.',
    question: (number: number) => `Question ${String(number)}`,
    judged: (number: number, result: 'right' | 'wrong' | 'unanswered') =>
      `Question ${String(number)}: ${{right: 'right', wrong: 'not right', unanswered: 'no answer'}[result]}`,
    answered: 'answered',
    unanswered: 'not answered yet',
    goTo: (number: number) => `Go to question ${String(number)}`,
    submit: 'Submit my answers',
    missing: (count: number) =>
      `${some(count, 'question has', 'questions have')} no answer yet, and would count as not right.`,
    empty: 'None of the questions has an answer yet. Answer at least one, then submit.',
    anyway: 'Submit anyway',
    passed: (correct: number, total: number) =>
      `${String(correct)} of ${String(total)} right: passed`,
    notYet: (correct: number, total: number) =>
      `${String(correct)} of ${String(total)} right: not passed yet`,
    practised: (correct: number, total: number) => `${String(correct)} of ${String(total)} right`,
    practiceWords: 'This is practice: no result counts. Try as often as you like.',
    yours: 'Your answer:',
    none: 'You gave no answer.',
    answer: 'The right answer:',
    oneAnswer: 'A right answer:',
    right: 'Right.',
    off: 'Not right.',
    others: 'Why not the others',
    read: (number: number, title: string) =>
      title ? `Read again: ${title}` : `Read again what question ${String(number)} is about`,
    retry: 'Try the whole check again',
    /** Of a step that another course holds. */
    inCourse: (title: string) => `In the course: ${title}`,
    retryWords: 'You may try as often as you like. Your best result counts.',
  },
};
