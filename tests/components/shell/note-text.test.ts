import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {adminNote} from '../../../src/components/admin-note/note-text.js';
import {dateTimeAndZone} from '../../../src/i18n/en-nz/date-and-time.js';
import {noteFacts} from './record-samples.js';

const lines = (text: string) => text.replaceAll('\u202f', ' ').split('\n');

describe('the note for an administrator', () => {
  it('given a visit, when the note is written, then it says what was done and when, and that it is no proof', () => {
    const [heading, notProof, ...rest] = lines(adminNote(noteFacts));
    assert.equal(heading, 'A note for your administrator');
    assert.match(notProof ?? '', /^This is not proof of completion\./);
    assert.deepEqual(
      rest.map(line => line.replace(/\(UTC.*\)$/, '(zone)')),
      [
        '',
        'Course: Notice · Respond · Report, version 0.1.0',
        'Package: SCORM 1.2',
        'Note number: K7F-22',
        'Course opened: 22 November 2026, 9.05 am (zone)',
        'Last sent to the learning system: 22 November 2026, 10.40 am (zone)',
        'Note made: 22 November 2026, 10.42 am (zone)',
        '',
        'Done by then, in this visit or before it: 4 of 5 steps',
        '- Six pressure moves',
        '- What you can notice along the way',
        '- When the conversation moves',
        '- A new friend',
        '',
        'Still open:',
        '- Check your understanding',
        '',
        'This note holds no name, no score and no answers.',
      ],
    );
  });

  it('given all steps done, when written, then nothing stands as open', () => {
    const note = adminNote({...noteFacts, steps: [{title: 'Only one', done: true}]});
    assert.match(note, /1 of 1 steps\n- Only one\n\nThis note/);
  });

  it('given nothing sent, when written, then it says so', () => {
    assert.match(adminNote({...noteFacts, lastSent: undefined}), /Last sent .*: not in this visit/);
  });
});

describe('a time with its zone', () => {
  const own = process.env['TZ'];
  after(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });
  const zones: readonly [zone: string, told: string][] = [
    ['Pacific/Auckland', '22 November 2026, 10.42 am (UTC+13:00)'],
    ['Asia/Kathmandu', '22 November 2026, 3.27 am (UTC+05:45)'],
    ['UTC', '21 November 2026, 9.42 pm (UTC+00:00)'],
    ['America/St_Johns', '21 November 2026, 6.12 pm (UTC−03:30)'],
  ];
  for (const [zone, told] of zones) {
    it(`given ${zone}, when told, then the offset is that of the place and the season`, () => {
      process.env['TZ'] = zone;
      assert.deepEqual(lines(dateTimeAndZone(new Date('2026-11-21T21:42:00Z'))), [told]);
    });
  }
});
