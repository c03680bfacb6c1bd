import type {Conversation, Quality, Reply} from '../../src/course/conversation.js';
import type {Reflect, Voices} from '../../src/course/unscored.js';

const reply = (id: string, text: string, quality: Quality, to: string): Reply => ({
  id,
  text,
  quality,
  to,
  consequence: `She hears “${text}” and waits.`,
  coach: `Here is why “${text}” does what it does.`,
});

/** Three turns and two endings: `a` leads to `b`, or by a harm to `c`, which leads to `b` again. */
export const sampleTalk: Conversation = {
  kind: 'conversation',
  id: 'talk-mere',
  intro: 'Mere is 12. Choose what you say.',
  contentNote: 'A child tells of a threat. Nothing explicit.',
  summary: 'Mere tells her teacher, who listens, does not blame her, and tells the lead.',
  people: [{id: 'm', name: 'Mere', role: 'Your student, 12'}],
  turns: [
    {
      id: 'a',
      key: 'secret',
      who: 'm',
      says: 'Can you keep a secret?',
      thought: 'I hope she can.',
      replies: [
        reply('a', 'Yes, I promise.', 'harms', 'mend'),
        reply('b', 'I tell only people who can help.', 'helps', 'threat'),
        reply('c', 'Come back tomorrow.', 'costs', 'later'),
      ],
    },
    {
      id: 'b',
      key: 'threat',
      who: 'm',
      says: 'Someone wants money by tonight.',
      thought: 'She will be cross.',
      replies: [
        reply('a', 'It is not your fault.', 'helps', 'heard'),
        reply('b', 'Why did you talk to them?', 'harms', 'later'),
        reply('c', 'Show me the messages.', 'harms', 'later'),
      ],
    },
    {
      id: 'c',
      key: 'mend',
      who: 'm',
      says: 'You promised.',
      thought: 'Nobody can be trusted.',
      replies: [
        reply('a', 'Rules are rules.', 'costs', 'later'),
        reply('b', 'I spoke too fast. I am sorry.', 'helps', 'threat'),
        reply('c', 'Forget it, then.', 'harms', 'later'),
      ],
    },
  ],
  endings: [
    {
      key: 'heard',
      title: 'Heard',
      text: 'You stay with Mere.',
      told: name => `You told ${String(name('lead'))}.`,
      soon: 'Within minutes.',
      next: 'Mere knows who comes next.',
    },
    {
      key: 'later',
      title: 'Help comes later',
      text: 'Mere waits.',
      told: name => `You told ${String(name('lead'))}.`,
      soon: 'The next day.',
      next: 'Mere does not know.',
    },
  ],
};

export const sampleVoices: Voices = {
  kind: 'voices',
  id: 'two-voices',
  intro: 'People who want children to be safe disagree.',
  sides: [
    {name: 'Police', points: ['Reports start rescues.', 'What is not seen is not reported.']},
    {name: 'Privacy', points: ['Children need privacy too.', 'Limits must be small.']},
  ],
  closing: 'Your part stays the same.',
};

export const sampleReflect: Reflect = {
  kind: 'reflect',
  id: 'before-you-start',
  question: 'What would you need before telling your lead?',
  options: [
    {id: 'a', text: 'Proof'},
    {id: 'b', text: 'A colleague who saw it too'},
    {id: 'c', text: 'A worry'},
  ],
  after: 'Waiting to be sure is common.',
};
