import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {change} from './case.js';
import {checkEdited} from './fixture.js';

const conversation = `kind: conversation
intro: Choose what you say.
contentNote: Nothing explicit.
summary: She tells, and is helped.
people:
  - {letter: k, name: Kiri, role: 'Your student, 13'}
turns:
  - letter: a
    id: first
    who: k
    says: Can I tell you something?
    thought: Will she be angry?
    replies:
      - {letter: a, text: Yes. I have time., consequence: She sits., coach: Calm., quality: helps, to: second}
      - {letter: b, text: Come back tomorrow then., consequence: She goes., coach: Too late., quality: harms, to: left}
      - {letter: c, text: Is it a joke again?, consequence: She waits., coach: It stings., quality: costs, to: second}
  - letter: b
    id: second
    who: k
    says: Somebody threatens me.
    thought: Now it is out.
    replies:
      - {letter: a, text: Show me the picture now., consequence: She cries., coach: Never., quality: harms, to: left}
      - {letter: b, text: Why did you do it at all?, consequence: She stops., coach: Blame., quality: costs, to: left}
      - {letter: c, text: It is not your fault., consequence: She breathes., coach: Kind., quality: helps, to: told}
endings:
  - {id: told, title: She is safe, text: She is helped., told: 'You told {lead}.', soon: At once., next: She knows.}
  - {id: left, title: She left, text: She is alone., told: 'You told {lead}.', soon: At once., next: You find her.}
`;

/** The fixture with a conversation as its last step. */
function withTalk(...edits: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const text = edits.reduce((made, [from, to]) => {
    assert.equal(made.split(from).length, 2, `“${from}” stands once`);
    return made.replace(from, to);
  }, conversation);
  return checkEdited([
    {file: 'noticing/talk.yaml', text},
    change(
      'noticing/module.yaml',
      'kind: check, title: Quick check',
      'kind: check, title: Quick check, outcomes: [lo1a]}\n  - {id: talk, kind: conversation, title: A talk',
    ),
    change('noticing/module.yaml', 'minutesRange: [1, 3]', 'minutesRange: [1, 9]'),
    change('state-keys.json', '"what-helps": 2,', '"what-helps": 2, "talk": 99,'),
  ]).problems;
}

const mistakes: Readonly<Record<string, readonly [from: string, to: string, says: RegExp]>> = {
  'a reply leads nowhere': [
    'to: told}',
    'to: tolt}',
    /:25:112 there is no turn or ending “tolt”; did you mean “told”/,
  ],
  'a reply leads back': [
    'coach: It stings., quality: costs, to: second',
    'coach: It stings., quality: costs, to: first',
    /:9:9 the conversation goes round: first → first; /,
  ],
  'no way leads to an ending': [
    'endings:\n',
    "endings:\n  - {id: far, title: Far, text: Far., told: 'You told {lead}.', soon: Now., next: Yes.}\n",
    /:27:10 no way leads to the ending “far”; let a reply lead there, or delete it/,
  ],
  'an ending tells nobody': [
    "She is alone., told: 'You told {lead}.'",
    'She is alone., told: Nobody.',
    /:28:60 nobody is named; every way ends with somebody being told/,
  ],
  'no reply of a turn helps': [
    'coach: Kind., quality: helps',
    'coach: Kind., quality: costs',
    /:23:7 no reply helps; /,
  ],
};

describe('given a conversation', () => {
  it('when each way through it ends, then there is no problem', () => {
    assert.deepEqual(withTalk(), []);
  });
  for (const [when, [from, to, says]] of Object.entries(mistakes)) {
    it(`when ${when}, then that is a problem, with its place`, () => {
      const problems = withTalk([from, to]);
      assert.ok(
        problems.some(line => says.test(line)),
        problems.join('\n'),
      );
    });
  }
});
