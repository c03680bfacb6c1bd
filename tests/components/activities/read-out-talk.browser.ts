import {expect} from '@open-wc/testing';
import '../../../src/components/conversation/conversation.js';
import '../../../src/components/reflect-question/reflect-question.js';
import '../../../src/components/two-voices/two-voices.js';
import type {StepRecord} from '../../../src/course/attempt.js';
import {readOut} from '../../helpers/read-out.js';
import {sampleReflect, sampleTalk, sampleVoices} from '../../helpers/sample-talk.js';
import {click, stage} from './stage.js';

const name = (role: string) => (role === 'lead' ? 'Ms Rangi' : role);

const show = async (
  tag: keyof HTMLElementTagNameMap,
  activity: object,
  record: Partial<StepRecord> = {},
) => (await stage(tag, {activity, name}, record)).element;

describe('what a screen reader finds in talk', () => {
  it('given a conversation, when a turn waits, then what was said comes before it, and the thought before the replies', async () => {
    const element = await show('nrr-conversation', sampleTalk, {response: {a: 'b'}});
    expect(readOut(element)).to.deep.equal([
      'Practice. Invented. Not a record.',
      'Mere is 12. Choose what you say.',
      'heading 2: Who is with you',
      'list of 1',
      'Mere',
      'Your student, 12',
      'list of 1',
      'Mere says',
      'Can you keep a secret?',
      'You say',
      'I tell only people who can help.',
      'She hears “I tell only people who can help.” and waits.',
      'button: Go back to reply 1',
      'region: Mere says',
      'Reply 2 of about 2',
      'heading 2: Mere says',
      'Someone wants money by tonight.',
      'Mere thinks, and does not say: She will be cross.',
      'group: What do you say?',
      'radio: It is not your fault.',
      'radio: Why did you talk to them?',
      'radio: Show me the messages.',
      'group: How sure are you? (you need not say)',
      'radio: Not sure',
      'radio: Fairly sure',
      'radio: Very sure',
      'button: Say this',
    ]);
  });

  it('given a conversation, when the last reply was said, then what happens comes before the coach', async () => {
    const element = await show('nrr-conversation', sampleTalk, {response: {a: 'c'}});
    expect(readOut(element).slice(6)).to.deep.equal([
      'region: What happens',
      'Mere says',
      'Can you keep a secret?',
      'You say',
      'Come back tomorrow.',
      'heading 2: What happens',
      'She hears “Come back tomorrow.” and waits.',
      'button: Coach, unfolded',
      'This has a cost. Here is why “Come back tomorrow.” does what it does.',
      'button: See how it ends',
      'button: Try another reply',
    ]);
  });

  it('given a conversation, when it has ended, then the outcome comes first, then what each reply did', async () => {
    const element = await show('nrr-conversation', sampleTalk, {response: {a: 'c'}, checks: 1});
    expect(readOut(element).slice(6)).to.deep.equal([
      'region: Help comes later',
      'How it ends',
      'heading 2: Help comes later',
      'Mere waits.',
      'term: Who was told',
      'definition: You told Ms Rangi.',
      'term: How soon',
      'definition: The next day.',
      'term: Does the child know what comes next?',
      'definition: Mere does not know.',
      'region: What you said',
      'heading 3: What you said',
      'list of 1',
      '1 reply had a cost',
      'Go back to any reply and try another. This step counts as done once you have seen a second ending, or come to one without a reply that could do harm.',
      'list of 1',
      'Mere says',
      'Can you keep a secret?',
      'You say',
      'Come back tomorrow.',
      'She hears “Come back tomorrow.” and waits.',
      'This has a cost. Here is why “Come back tomorrow.” does what it does.',
      'button: Go back to reply 1',
      'button: One way that helps, folded',
      'button: Start again',
      'button: Print this conversation',
    ]);
  });

  it('given two voices, when read, then each is a region with its points', async () => {
    expect(readOut(await show('nrr-two-voices', sampleVoices))).to.deep.equal([
      'People who want children to be safe disagree.',
      'region: Police',
      'heading 2: Police',
      'list of 2',
      'Reports start rescues.',
      'What is not seen is not reported.',
      'region: Privacy',
      'heading 2: Privacy',
      'list of 2',
      'Children need privacy too.',
      'Limits must be small.',
      'Your part stays the same.',
    ]);
  });

  it('given a question to oneself, when answered and read on, then no answer has a verdict', async () => {
    const element = await show('nrr-reflect', sampleReflect, {response: {a: 'b'}});
    expect(readOut(element)).to.deep.equal([
      'group: What would you need before telling your lead?',
      'radio: Proof',
      'radio: A colleague who saw it too, checked',
      'radio: A worry',
      'No answer is right or wrong. None is scored, and you may read on without one.',
      'button: Read on',
    ]);
    await click(element, 'Read on');
    expect(readOut(element)).to.deep.equal([
      'heading 2: What would you need before telling your lead?',
      'Your answer: A colleague who saw it too',
      'Waiting to be sure is common.',
      'button: Change my answer',
    ]);
  });
});
