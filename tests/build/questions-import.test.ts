import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bankPath, bankText, csv, edited, gift, importing} from './questions-fixture.js';

/** The bank’s file after an import, and no other file. */
function bankAfter(
  file: string,
  text: string,
  options: Parameters<typeof importing>[2] = {},
): string {
  const {plan, problems} = importing(file, text, options);
  assert.deepEqual(problems, []);
  assert.deepEqual([...(plan?.texts.keys() ?? [])], [bankPath]);
  return plan?.texts.get(bankPath) ?? '';
}

describe('an edit comes home', () => {
  const long =
    'Somebody whispers, and {lead} hears no more than a ~part~ of it, at the very end of a long day. What now?';
  const cases = [
    {
      when: 'in folded words',
      from: 'Somebody whispers: {lead} hears a ~part~ of it. What now?',
      to: `"${long}"`,
      yaml: [
        `Somebody whispers: {lead} hears\n      a ~part~ of it. What now?`,
        `Somebody whispers, and {lead} hears no more than a ~part~ of it, at the very end of a long\n      day. What now?`,
      ],
    },
    {
      when: 'in quotes',
      from: ',What now?',
      to: ',What then?',
      yaml: [`'What now?'`, `'What then?'`],
    },
    {
      when: 'in front of a comment',
      from: 'It may not.',
      to: 'It won’t: ask.',
      yaml: [`'It may not.' #`, `'It won’t: ask.' #`],
    },
    {
      when: 'that now needs quotes',
      from: 'Tell {lead} today',
      to: '{lead} hears it today',
      yaml: ['text: Tell {lead} today', `text: '{lead} hears it today'`],
    },
    {
      when: 'inside of braces',
      from: 'It spreads.',
      to: '"It spreads, fast."',
      yaml: ['It spreads.', `'It spreads, fast.'`],
    },
  ] as const;

  for (const {when, from, to, yaml} of cases) {
    it(`given words ${when}, when a cell changes, then the file changes there and nowhere else`, () => {
      const after = bankAfter('x.csv', edited(csv, from, to));
      assert.equal(after, edited(bankText, yaml[0], yaml[1]));
    });
  }

  it('when another option is right, then the mark moves and all else stays', () => {
    const after = bankAfter(
      'x.csv',
      edited(csv, ',b,a,Wait: it may pass', ',a,a,Wait: it may pass'),
    );
    const without = edited(bankText, '\n        correct: true', '');
    const line = `        text: 'Wait: it may pass'\n`;
    assert.equal(after, edited(without, line, `${line}        correct: true\n`));
  });

  it('when a cell is emptied, then its key goes; when one is filled, then the key comes in its place', () => {
    const emptied = edited(csv, ',What now?,', ',,');
    const filled = edited(emptied, 'lo1a,,early,', 'lo1a,nz,early,');
    const after = bankAfter('x.csv', filled);
    const without = edited(bankText, `    plain: 'What now?'\n`, '');
    assert.equal(after, edited(without, 'mustKnow: early\n', 'mustKnow: early\n    region: nz\n'));
  });

  it('when GIFT changes by hand, then what its comment keeps still holds', () => {
    const after = bankAfter(
      'x.gift',
      edited(gift, 'Two hear more than one.', 'So does \\{lead\\}.'),
    );
    assert.equal(after, edited(bankText, 'Two hear more than one.', 'So does {lead}.'));
  });

  it('when answers in GIFT change places, then their letters go with them', () => {
    const wait = gift.split('\n').find(line => line.includes('it may pass')) ?? '';
    const moved = edited(gift, `${wait}\n`, '').replace('  ####Read', () => `${wait}\n  ####Read`);
    const {plan} = importing('x.gift', moved);
    const differences = plan?.changes[0]?.differences.map(({place, after}) => [place, after]) ?? [];
    assert.ok(differences.some(([place, after]) => place === 'options 4 letter' && after === 'a'));
    assert.ok(differences.some(([place, after]) => place === 'options 1 letter' && after === 'b'));
  });

  it('when a table has no more than some columns, then the rest stays as it is', () => {
    const after = bankAfter('x.csv', 'id;type;stem\nitem-kinds;match;Match these.\n');
    assert.equal(after, edited(bankText, 'stem: Match them.', 'stem: Match these.'));
  });

  it('when questions are not in the file, then they stay; with --delete, they go with their comments', () => {
    const one = csv
      .split('\r\n')
      .filter(line => !line.startsWith('item-whisper'))
      .join('\r\n');
    const others = one
      .split('\r\n')
      .filter(line => !line.startsWith('item-secrecy'))
      .join('\r\n');
    assert.deepEqual(importing('x.csv', one).plan?.kept, ['item-whisper']);
    assert.deepEqual(importing('x.csv', one).plan?.changes, []);
    const after = bankAfter('x.csv', one, {deletes: true});
    const start = bankText.indexOf('  # Where the first');
    assert.equal(
      after,
      bankText.slice(0, start) + bankText.slice(bankText.indexOf('\n  # Where the second')),
    );
    const [problem = ''] = importing('x.csv', others, {deletes: true}).problems;
    assert.match(problem, /quick-check.yaml would hold no question/);
  });

  it('when a question is new, then it comes after the last one of its outcome, apart from it as the others are', () => {
    const row = csv.split('\r\n').find(line => line.startsWith('item-whisper')) ?? '';
    const next = edited(row, 'item-whisper', 'item-new');
    const after = bankAfter('x.csv', `${csv}${next}\r\n`);
    assert.ok(
      after.startsWith(`${bankText}\n  - id: item-new\n    type: choice\n    outcome: lo1a\n`),
    );
    const regional = edited(next, 'lo1a,,', 'lo1a,nz,');
    const texts = importing('x.csv', `${csv}${regional}\r\n`).plan?.texts;
    assert.deepEqual([...(texts?.keys() ?? [])], ['modules/noticing/bank/lo1-nz.yaml']);
  });
});

describe('GIFT that others wrote', () => {
  const foreign = `// question: 7  name: Early signs
::Early signs — Ōtaki::[html]<p>What <b>first</b>&nbsp;? One thing: look.</p>{
  =[html]<p>Tell &amp; stay</p>#Good.
  ~%50%Wait#So-so.
// a note between the lines
  ~Ask#No: it spreads.
  ~Look#No.
  ####Well done.
}
`;

  it('when nothing says its outcome and its step, then each is asked for at its line', () => {
    const {problems} = importing('x.gift', foreign);
    assert.deepEqual(
      problems.map(line => line.split(';')[0]),
      ['x.gift:2 “outcome” is missing', 'x.gift:2 “review” is missing'],
    );
  });

  it('when the command line or a category says them, then it is a question of ours', () => {
    const defaults = {outcome: 'lo1a', review: 'first-signs'};
    const {plan, warnings} = importing('x.gift', foreign, {defaults});
    assert.equal(warnings.length, 2);
    const after = plan?.texts.get(bankPath) ?? '';
    assert.equal(
      after,
      `${bankText}
  - id: item-early-signs-otaki
    type: choice
    outcome: lo1a
    stem: 'What **first** ? One thing: look.'
    review: first-signs
    options:
      - letter: a
        text: Tell & stay
        correct: true
        why: Good.
      - letter: b
        text: Wait
        why: So-so.
      - letter: c
        text: Ask
        why: 'No: it spreads.'
      - letter: d
        text: Look
        why: No.
`,
    );
    const category = `$CATEGORY: $course$/top/Mine/lo1a/nz\n\n${foreign}`;
    const read = importing('x.gift', category, {defaults: {review: 'first-signs'}});
    assert.deepEqual([...(read.plan?.texts.keys() ?? [])], ['modules/noticing/bank/lo1-nz.yaml']);
  });

  it('when it is for practice, then it goes to the check of the module', () => {
    const defaults = {outcome: 'lo1a', review: 'first-signs', type: 'practice'};
    const {plan} = importing('x.gift', foreign, {defaults});
    assert.deepEqual([...(plan?.texts.keys() ?? [])], ['modules/noticing/quick-check.yaml']);
  });
});
