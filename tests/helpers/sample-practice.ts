import {html} from 'lit';
import type {Repair, Sequence, Sort} from '../../src/course/practice.js';

/** Three cards; `a` belongs into `n`, `b` into `t`, `c` into `r`. */
export const sampleSort: Sort = {
  kind: 'sort',
  id: 'triage',
  intro: 'How soon do you act?',
  bins: [
    {id: 'n', name: 'Now', meaning: 'Stay with the child and phone for help.'},
    {id: 't', name: 'Today', meaning: name => html`Tell ${name('lead')} in person.`},
    {id: 'r', name: 'Routine', meaning: 'Keep noticing, and make a note.'},
  ],
  cards: [
    {
      id: 'a',
      text: 'Mateo has until four o’clock to pay.',
      answer: 'n',
      why: 'A deadline today.',
      hints: {t: 'Look at the clock.', r: 'This would cost the most.'},
      change: 'If it ended last month: today.',
    },
    {
      id: 'b',
      text: 'Year 10 girls tell you that a picture is going round.',
      answer: 't',
      why: name => html`${name('lead')} acts at once.`,
      hints: {n: 'Urgent, and rightly so.', r: 'It would spread while you wait.'},
    },
    {
      id: 'c',
      text: 'A Year 5 student asks what a deepfake is.',
      answer: 'r',
      why: 'Curiosity is no sign by itself.',
      hints: {n: 'Nobody is in danger.', t: 'You may always ask.'},
      change: 'If it is about somebody they know: today.',
    },
  ],
  closing: 'Unsure between two? Take the sooner.',
};

/** The response in which everything is right. */
export const sortRight = {a: 'n', b: 't', c: 'r'};

/** Four steps; the right order is c, a, d, b. */
export const sampleSequence: Sequence = {
  kind: 'sequence',
  id: 'what-next',
  intro: 'Put the steps in order.',
  steps: [
    {id: 'c', text: 'Stay with Ravi', why: 'The child comes first.'},
    {id: 'a', text: 'Stop replying', why: 'Doing what is asked does not end it.'},
    {id: 'd', text: 'Keep the words', why: 'They can vanish after a block.'},
    {id: 'b', text: 'Block the account', why: 'Now the threats stop.'},
  ],
  closing: 'Safe, stop, keep, block.',
};

/** The response in which everything is right: place → step. */
export const sequenceRight = {a: 'c', b: 'a', c: 'd', d: 'b'};

/** Two lines; the right option is `b` for the first and `a` for the second. */
export const sampleRepair: Repair = {
  kind: 'repair',
  id: 'the-note',
  intro: 'Swap each opinion for a fact.',
  lines: [
    {
      id: 'a',
      text: 'Kavi seems depressed.',
      options: [
        {id: 'a', text: 'He has not been himself.', correct: false, why: 'Since when?'},
        {id: 'b', text: '1.20 pm: his head was on his desk.', correct: true, why: 'Seen.'},
      ],
    },
    {
      id: 'b',
      text: 'Somebody should look into this.',
      options: [
        {
          id: 'a',
          text: name => html`1.25 pm: told ${name('lead')}.`,
          correct: true,
          why: 'Who was told, and when.',
        },
        {id: 'b', text: 'I will bring it up on Monday.', correct: false, why: 'Too late.'},
      ],
    },
  ],
  closing: 'Two plain facts.',
};

/** The response in which everything is right. */
export const repairRight = {a: 'b', b: 'a'};
