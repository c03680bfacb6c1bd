import {expect, fixture, html} from '@open-wc/testing';
import {convertIcsCalendar} from 'ts-ics';
import {calendarFile, type DayEntry} from '../../../src/components/reminders/calendar-file.js';
import {reminderDays} from '../../../src/components/reminders/reminder-days.js';
import '../../../src/components/reminders/reminders.js';
import type {NrrReminders} from '../../../src/components/reminders/reminders.js';
import {t} from '../../../src/i18n/reminders.js';
import {part, wordsOf} from './heard.js';

const made = new Date('2026-11-22T08:09:10.987Z');
const course = 'Notice · Respond · Report';

/** Puts another member in the place of one; returns what undoes it. */
function replaced(owner: object, name: string, value: unknown): () => void {
  const before: unknown = Reflect.get(owner, name);
  Reflect.set(owner, name, value);
  return () => void Reflect.set(owner, name, before);
}

const days = (passed: string) => reminderDays(passed).map(({day}) => day);

describe('the days on which to come back', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['a day', '2026-11-22', ['2026-11-29', '2026-12-22', '2027-02-21', '2027-11-22']],
    ['29 February', '2028-02-29', ['2028-03-07', '2028-03-30', '2028-05-30', '2029-02-28']],
    ['31 December', '2026-12-31', ['2027-01-07', '2027-01-30', '2027-04-01', '2027-12-31']],
  ];
  for (const [what, passed, wanted] of cases) {
    it(`given ${what}, then they are 7, 30 and 91 days and a year later`, () => {
      expect(days(passed)).to.deep.equal(wanted);
    });
  }
});

describe('a calendar file', () => {
  const entry: DayEntry = {
    uid: '0badcafe-one@example',
    day: '2026-12-31',
    title:
      'Kōrero; back\\slash, comma: Ā·ē·ī·ō·ū and on and on, until the line is a long one 🙂🙂🙂',
    text: 'One line\nand another one, with macrons ĀĒĪŌŪ ĀĒĪŌŪ ĀĒĪŌŪ ĀĒĪŌŪ ĀĒĪŌŪ ĀĒĪŌŪ ĀĒĪŌŪ',
  };
  const text = calendarFile([entry, {...entry, uid: 'two@example'}], course, made);

  it('when another program reads it back, then every entry is there as it was', () => {
    const {events = [], prodId} = convertIcsCalendar(undefined, text);
    expect(prodId).to.equal(`-//${course}//EN`);
    expect(events.map(({uid}) => uid)).to.deep.equal(['0badcafe-one@example', 'two@example']);
    const [first] = events;
    expect(first?.summary).to.equal(entry.title);
    expect(first?.description).to.equal(entry.text);
    expect(first?.start.type).to.equal('DATE');
    expect(first?.start.date.toISOString()).to.equal('2026-12-31T00:00:00.000Z');
    expect(first?.end?.date.toISOString()).to.equal('2027-01-01T00:00:00.000Z');
    expect(first?.stamp.date.toISOString()).to.equal('2026-11-22T08:09:10.000Z');
    expect(first?.timeTransparent).to.equal('TRANSPARENT');
  });

  it('when its lines are measured, then each has 75 bytes at most and parts no letter, and all end as they should', () => {
    const lines = text.split('\r\n');
    expect(lines.pop(), 'the last line ends too').to.equal('');
    for (const line of lines) {
      expect(line).not.to.match(/[\r\n]/);
      expect(new TextEncoder().encode(line).length).to.be.at.most(75);
      expect(line).not.to.match(/\p{Surrogate}/u);
    }
    expect(lines.some(line => line.startsWith(' '))).to.equal(true);
  });
});

describe('nrr-reminders', () => {
  const show = (now: string) =>
    fixture<NrrReminders>(
      html`<nrr-reminders
        .course=${course}
        .passed=${'2026-11-22'}
        .attempt=${'0badcafe'}
        .now=${() => new Date(now)}
      ></nrr-reminders>`,
    );

  const shown = (element: NrrReminders) =>
    [...(element.shadowRoot?.querySelectorAll('time') ?? [])].map(each => each.dateTime);

  /** Presses the button; what is said then. */
  function press(element: NrrReminders): Promise<string> {
    const said = new Promise<string>(resolve => {
      element.addEventListener('nrr-announce', ({words}) => resolve(words), {once: true});
    });
    part(element, 'button').click();
    return said;
  }

  /** Presses the button where the browser makes files thus, and catches the name of what it would have saved. */
  async function pressed(element: NrrReminders, createObjectURL: (blob: Blob) => string) {
    let name = '';
    const putBack = [
      replaced(URL, 'createObjectURL', createObjectURL),
      replaced(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        name = this.download;
      }),
    ];
    const words = await press(element);
    putBack.forEach(each => each());
    return {words, name};
  }

  async function saved(element: NrrReminders) {
    const blobs: Blob[] = [];
    const {words, name} = await pressed(element, blob => `blob:${blobs.push(blob)}`);
    const [blob] = blobs;
    return {words, name, type: blob?.type, text: (await blob?.text()) ?? ''};
  }

  it('given a pass, when shown, then the four days are read on the screen', async () => {
    const element = await show('2026-11-22T20:00:00Z');
    expect(shown(element)).to.deep.equal(days('2026-11-22'));
    expect(element.shadowRoot?.textContent).to.contain('Sunday, 29 November 2026');
  });

  it('given some of them past, when shown, then those to come; given all, nothing', async () => {
    expect(shown(await show('2026-12-01T12:00:00Z'))).to.deep.equal(days('2026-11-22').slice(1));
    const over = await show('2028-01-01T12:00:00Z');
    expect(wordsOf(over)).to.equal('');
  });

  it('given a press, then the browser gets a file of neutral entries, twice the same ones, and it is said', async () => {
    const element = await show('2026-11-22T20:00:00Z');
    const {words, name, type, text} = await saved(element);
    expect(words).to.equal(t.reminders.saved);
    expect(name).to.equal('reminders.ics');
    expect(type).to.match(/^text\/calendar/);
    const {events = []} = convertIcsCalendar(undefined, text);
    expect(events.map(({start}) => start.date.toISOString().slice(0, 10))).to.deep.equal(
      days('2026-11-22'),
    );
    expect(events[0]?.summary).to.equal('Notice · Respond · Report: 5-minute refresher');
    expect(text).not.to.match(/abus|sexual|exploit|child|passed|%|https?:/i);
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.contain(t.reminders.saved);

    const again = await saved(await show('2026-11-25T20:00:00Z'));
    const uids = /UID:.*/g;
    expect(again.text.match(uids)).to.deep.equal(text.match(uids));
  });

  it('given a browser that makes no files, when pressed, then that is said, and the days stay', async () => {
    const element = await show('2026-11-22T20:00:00Z');
    const {words} = await pressed(element, () => {
      throw new Error('not here');
    });
    expect(words).to.equal(t.reminders.failed);
    expect(shown(element)).to.have.length(4);
  });
});
