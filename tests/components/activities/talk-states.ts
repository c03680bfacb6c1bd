import {html} from 'lit';
import '../../../src/components/conversation/conversation.js';
import '../../../src/components/reflect-question/reflect-question.js';
import '../../../src/components/two-voices/two-voices.js';
import type {Response} from '../../../src/course/attempt.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {sampleReflect, sampleTalk, sampleVoices} from '../../helpers/sample-talk.js';

const name = (role: string) => (role === 'lead' ? 'Ms Rangi' : role);

const talk = (response: Response, checks: number, done = false) =>
  html`<nrr-conversation
    .activity=${sampleTalk}
    .response=${response}
    .checks=${checks}
    .done=${done}
    .name=${name}
  ></nrr-conversation>`;

const ask = (response: Response, checks: number, earlier: Response = {}) =>
  html`<nrr-reflect
    .activity=${sampleReflect}
    .response=${response}
    .earlier=${earlier}
    .checks=${checks}
    .name=${name}
  ></nrr-reflect>`;

/** Every state of the conversation, the two voices and the question to oneself. */
export const talkStates: readonly ComponentState[] = [
  {name: 'nrr-conversation before it is opened', template: talk({}, 0)},
  {name: 'nrr-conversation half way', template: talk({a: 'a'}, 0)},
  {name: 'nrr-conversation when the last reply was said', template: talk({a: 'b', b: 'a'}, 0)},
  {name: 'nrr-conversation ended well', template: talk({a: 'b', b: 'a'}, 1, true)},
  {name: 'nrr-conversation ended with harm', template: talk({a: 'a', c: 'a'}, 1)},
  {
    name: 'nrr-two-voices',
    template: html`<nrr-two-voices .activity=${sampleVoices} .name=${name}></nrr-two-voices>`,
  },
  {name: 'nrr-reflect', template: ask({}, 0)},
  {name: 'nrr-reflect when answered', template: ask({a: 'b'}, 0)},
  {name: 'nrr-reflect read on without an answer', template: ask({}, 1)},
  {name: 'nrr-reflect asked again', template: ask({a: 'c'}, 1, {a: 'a'})},
];
