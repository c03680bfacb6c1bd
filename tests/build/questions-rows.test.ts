import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readQuestions} from '../../src/build/questions/read-questions.js';
import {bank, csv, edited, gift, importing} from './questions-fixture.js';

interface Wrong {
  readonly when: string;
  readonly file: string;
  readonly says: readonly string[];
}

function row(from: string, to: string): string {
  return edited(csv, from, to);
}

describe('a bad row stops the whole import, and says where and why', () => {
  const options =
    '"id","type","outcome","review","stem","right","option 1","option 1 why","option 2"';
  const rows: readonly Wrong[] = [
    {
      when: 'a type that does not exist',
      file: row('item-whisper,choice,lo1a', 'item-whisper,choise,lo1q'),
      says: [
        'x.csv:3 column B: there is no type “choise”; did you mean “choice”? Allowed are',
        'x.csv:3 column C: there is no outcome “lo1q”; did you mean “lo1a”?',
      ],
    },
    {
      when: 'no words where some are needed',
      file: row('Two hear more than one.', ''),
      says: ['x.csv:3 column Q: “why” is missing; it holds why the option is right or wrong'],
    },
    {
      when: 'an outcome and a step that nobody knows',
      file: row('choice,lo1a,,,first-signs', 'choice,lo1z,,,first-sign'),
      says: [
        'x.csv:3 column C: there is no outcome “lo1z”; did you mean “lo1a”?',
        'x.csv:3 column F: there is no step “first-sign”; did you mean “first-signs”?',
      ],
    },
    {
      when: 'a region and a topic that nobody knows',
      file: row('lo1a,,early', 'lo1a,xx,earl'),
      says: ['column D: there is no region “xx”', 'column E: there is no must-know topic “earl”'],
    },
    {
      when: 'two right answers, and one that is none',
      file: row(',b,a,Wait: it may pass', ',b c z,a,Wait: it may pass'),
      says: [
        'column K: there is no option “z”; allowed are a, b, c, d',
        'column K: this does not fit together; exactly one option has “correct: true”',
      ],
    },
    {
      when: 'a letter that was retired, and one that is there twice',
      file: row('e,A habit', 'd,A habit').replace('c,A joke', 'b,A joke'),
      says: [
        'x.csv:2 column U: the letter “d” belonged to an option that was deleted',
        'x.csv:2 column R: the letter of an option “b” is taken by x.csv:2',
      ],
    },
    {
      when: 'a target that does not exist',
      file: row('b,Two,a,', 'b,Two,g,'),
      says: ['x.csv:4 column AS: there is no target “g”; allowed are a, b, c'],
    },
    {
      when: 'cells of another type',
      file: row('Match them.,,,,,', 'Match them.,,Ana,Hello,,'),
      says: ['x.csv:4 column I: “says” is not a known key; allowed are'],
    },
    {
      when: 'an id that another row has, after a cell of two lines',
      file: `${row('Nobody looks.', '"Nobody\r\nlooks."')}item-kinds,match\r\n`,
      says: ['x.csv:6 column A: the id “item-kinds” is taken by x.csv:5; give each its own'],
    },
    {
      when: 'an id that a step has, and none at all',
      file: `${options}\nthread,choice,lo1a,first-signs,x,,,,\n,choice,lo1a,first-signs,x,,,,\n`,
      says: [
        'x.csv:2 column A: “thread” is a module or a step; give the question an id of its own',
        'x.csv:3 column A: “id” is missing; it holds the id of the item, stable for ever',
        'x.csv:2 column F: “options” is missing; it holds a list',
      ],
    },
    {
      when: 'a question for practice that calls itself another, and one for no module',
      file: row('item-secrecy,practice', 'item-secrecy,choice') + 'item-x,practice,lo9a\n',
      says: [
        'column B: “item-secrecy” stands in modules/noticing/quick-check.yaml; its type is practice',
        'column C: no module with a check has this outcome',
      ],
    },
    {
      when: 'columns that nobody knows, or twice, and words under none',
      file: 'id,type,outcom,id\nitem-kinds,match,lo1a,,stray\n',
      says: [
        'x.csv:1 column C: “outcom” is not a known column; did you mean “outcome”?',
        'x.csv:1 column D: the column “id” is there twice; keep one of the two',
        'x.csv:2 column E: “stray” stands under no heading; words with a comma',
      ],
    },
    {
      when: 'a quotation mark that is left open',
      file: row('Nobody looks.', '"Nobody looks.'),
      says: ['x.csv:3 column A: the row that starts here cannot be read'],
    },
    {when: 'nothing', file: 'id,type\n', says: ['x.csv:1 column A: there is no question in it;']},
  ];

  for (const {when, file, says} of rows) {
    it(`given ${when}, then it says so, and there is nothing to write`, () => {
      const {plan, problems} = importing('x.csv', file);
      assert.equal(plan, undefined);
      for (const said of says) {
        assert.ok(
          problems.some(line => line.includes(said)),
          `${said}\nin\n${problems.join('\n')}`,
        );
      }
    });
  }

  it('given a file that is not in UTF-8, then it says how to save it', () => {
    const bytes = Uint8Array.from(Buffer.from('id,stem\nitem-x,M\u00e4ori\n', 'latin1'));
    const {problems} = readQuestions('x.csv', bytes, {bank, defaults: {}, deletes: false});
    assert.match(problems.join(), /^x.csv:1 column A: the file is not in UTF-8; .*CSV UTF-8/);
  });

  const questions: readonly Wrong[] = [
    {
      when: 'braces that never close',
      file: edited(gift, 'Look, then tell#Nobody looks.', 'Look, {then tell#Nobody looks.'),
      says: ['x.gift:9 this is not GIFT from here on; a question stands between blank lines'],
    },
    {
      when: 'an answer without feedback',
      file: edited(gift, 'Ask everybody#It spreads.', 'Ask everybody'),
      says: ['x.gift:8 “why” is missing; it holds why the option is right or wrong'],
    },
    {
      when: 'a step to read again that nobody knows',
      file: edited(gift, 'Read again\\: What helps', 'Read again\\: What hinders'),
      says: [
        'x.gift:15 no step is called “What hinders”; “Read again: ” names the title of a step',
      ],
    },
    {
      when: 'a comment that was broken',
      file: edited(gift, '"answers":"cac"}', '"answers":'),
      says: ['x.gift:15 the comment in front of the question was changed; leave it as it was'],
    },
    {
      when: 'kinds of question that the bank has not',
      file: '::q::Is it so? {T}\n\n::r::How many? {#3}\n\n::s::Who? {=Ana}\n',
      says: [
        'x.gift:1 the bank has no question of this kind (true or false)',
        'x.gift:3 the bank has no question of this kind (numerical)',
        'x.gift:5 the bank has no question of this kind (short answer)',
      ],
    },
    {
      when: 'a picture',
      file: edited(gift, '=Tell \\{lead\\} today', '=[html]<img src\\="x.png"> today'),
      says: ['x.gift:7 it holds HTML that a question cannot hold; write it as one paragraph'],
    },
  ];

  for (const {when, file, says} of questions) {
    it(`given GIFT with ${when}, then it says so, and there is nothing to write`, () => {
      const {plan, problems} = importing('x.gift', file);
      assert.equal(plan, undefined);
      for (const said of says) {
        assert.ok(
          problems.some(line => line.includes(said)),
          `${said}\nin\n${problems.join('\n')}`,
        );
      }
    });
  }
});
