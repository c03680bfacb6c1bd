import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {checkContent, type SoundContent} from '../../src/build/content/check-content.js';
import type {School} from '../../src/components/school.js';
import {startAttempt, type Attempt} from '../../src/course/attempt.js';
import type {Conversation} from '../../src/course/conversation.js';
import type {Activity} from '../../src/course/course.js';
import type {Contact, Region} from '../../src/course/region.js';
import {stepsOf} from '../../src/course/progress.js';
import {encodeState} from '../../src/course/state-codec.js';
import {t as activityWords} from '../../src/i18n/activity.js';
import {t as printables} from '../../src/i18n/printables.js';
import {t as routeWords} from '../../src/i18n/route.js';
import {engineOf} from '../helpers/engines/engines.mjs';
import {root} from '../one-module/one-module.js';
import {cannot} from './engine-limits.js';
import {Learner} from './learner.js';
import {withOwnLms, type OwnLmsWindow} from './own-lms.js';
import {closedUp, readPrint, type PrintedPage} from './read-print.js';
import {openZip} from './server.js';
import {setUp} from './set-up.js';

/** 80 characters, macrons among them. */
const longName = 'Whaea Mārangatūmanako Te Whetūrangi-Papatūānuku Fitzgerald-Māhinarangi van der Ō';
assert.equal(longName.length, 80);

const person = (number: number) => ({
  name: longName,
  role: longName,
  phone: `09 555 010${number}`,
  email: `whaea.marangatumanako.tewheturangi.${number}@kowhai-area-school.school.example`,
});
const school = {
  region: 'nz',
  schoolName: longName,
  contacts: {lead: person(1), deputy: person(2), outOfHours: person(3), instead: person(4)},
  printContactCodes: true,
  certificateHours: 1.5,
};

/** A school as most are: with its codes the page is full in the usual size of type. */
const usual: School = {
  schoolName: 'Kōwhai School',
  contacts: {
    lead: {
      name: 'Ms Rangi',
      role: 'deputy principal',
      phone: '09 555 0142',
      email: 'rangi@kowhai.school.example',
    },
    deputy: {name: 'Mr Faleolo', role: 'dean', phone: '09 555 0143'},
    outOfHours: {name: 'Duty phone', phone: '021 555 0199'},
    instead: {name: 'Mrs Chen', role: 'presiding member', phone: '021 555 0177'},
  },
  printContactCodes: true,
};

/** What whoever ends the course has done: all steps, a conversation by its first replies, and the check. */
function ended({course}: SoundContent, talk: Conversation): Attempt {
  const done = {done: true, checks: 1, response: {}};
  const best = {correct: 15, total: 15, day: 324};
  return {
    ...startAttempt('0000000a'),
    steps: {
      ...Object.fromEntries(stepsOf(course).map(({id}) => [id, done])),
      'two-actions': {...done, response: {a: 'b'}},
      [talk.id]: {...done, response: firstReplies(talk)},
    },
    assessments: {[course.assessment.id]: {tries: 1, seen: {}, best, last: best}},
    place: talk.id,
  };
}

function firstReplies({turns}: Conversation): Record<string, string> {
  return Object.fromEntries(turns.map(({id, replies}) => [id, replies[0]?.id ?? '']));
}

const isPlain = (words: unknown): words is string => typeof words === 'string';

/** Why this engine cannot be asked; false where it can. */
const skip = cannot(engineOf(), 'print into a file') ?? false;

describe('what a learner prints who has done all of the course', () => {
  let checked: SoundContent;
  let talk: Conversation;
  let learner: Learner;
  const stage = setUp(async () => {
    const sound = await checkContent(root);
    assert.ok(sound.course, sound.problems.join('\n'));
    checked = sound;
    const all = [...sound.content.modules.values()].flatMap(module =>
      Object.values(module.activities as unknown as Record<string, Activity>),
    );
    const found = all.find(activity => activity.kind === 'conversation');
    assert.ok(found);
    talk = found;
    const suspendData = encodeState(ended(sound, talk), sound.content.stateKeys);
    const lms = {learnerName: 'Rangi, Hēmi', suspendData, settings: school};
    return {course: withOwnLms(await openZip('scorm12', 'whole'), lms)};
  });

  before(async () => {
    const page = await (await stage.browser.createBrowserContext()).newPage();
    await page.goto(stage.server.packagePage('course'));
    learner = new Learner(page, page);
  });

  const open = async (hash: string, heading: string | RegExp) => {
    await learner.frame.evaluate(name => {
      location.hash = `#/${name}`;
    }, hash);
    await learner.reads(heading);
  };

  /** Presses a button that prints, and reads what comes out. */
  const print = async (button: string) => {
    await learner.frame.evaluate(() => {
      document.documentElement.dataset['printed'] = 'no';
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await learner.activate(button);
    await learner.frame.waitForFunction(
      () => document.documentElement.dataset['printed'] === 'yes',
    );
    const {pages, tagged} = await readPrint(await learner.page.print());
    if (stage.browser.engine === 'chromium') assert.ok(tagged, 'a screen reader can read the PDF');
    for (const {width, height} of pages) {
      assert.ok(Math.abs(width - 210) < 1 && Math.abs(height - 297) < 1, `${width} × ${height}`);
    }
    return pages;
  };

  const onePage = async (button: string): Promise<PrintedPage> => {
    const [page, ...more] = await print(button);
    assert.ok(page && more.length === 0, `${more.length + 1} pages`);
    return page;
  };

  const holds = ({text}: PrintedPage, ...words: readonly string[]) => {
    for (const each of words) assert.ok(text.includes(closedUp(each)), `"${each}" in ${text}`);
  };

  it(
    'the certificate: one page, with the name that was typed, which no LMS is told',
    {skip},
    async () => {
      const words = printables.printables;
      await open('end', /end/);
      await learner.activate(words.links.certificate);
      await learner.reads(words.certificate.title);
      holds(await onePage(words.print), 'Rangi, Hēmi', words.paper.completed);
      await typeName(learner, longName);
      const page = await onePage(words.print);
      holds(
        page,
        longName,
        words.paper.hours(90),
        '21 November 2026',
        words.paper.proof.lms,
        'Draft content: not yet reviewed by',
        checked.course.version,
      );
      assert.doesNotMatch(page.text, /%|100/);
      const told = await learner.frame.evaluate(() =>
        JSON.stringify([(window as unknown as OwnLmsWindow).sent, localStorage, sessionStorage]),
      );
      assert.ok(!told.includes('Whaea'));
    },
  );

  it(
    'the action plan: one page, with what was chosen and the school’s people',
    {skip},
    async () => {
      const words = printables.printables;
      await open('plan', words.plan.title);
      const {when, who, line} = words.plan.paper;
      holds(
        await onePage(words.print),
        'photos that show students’ faces',
        when,
        who,
        line,
        longName,
      );
    },
  );

  it(
    'the card for the wall: one page in every region, each number on it, and codes for none of danger',
    {skip},
    async () => {
      await open('region', /^Law and routes: /);
      for (const region of Object.values(checked.content.regions)) {
        await setCard(learner, region, usual);
        holds(await onePage(routeWords.route.card.print), 'Ms Rangi', '09 555 0142');
        await setCard(learner, region, school);
        const page = await onePage(routeWords.route.card.print);
        holds(page, longName, '09 555 0101', '09 555 0104', ...onCard(region).flatMap(numbersOf));
        const codes = await page.codes();
        const people = codes.filter(code => !code.startsWith('https:'));
        assert.deepEqual(people.map(doesOf).sort(), ['keep', 'phone', 'phone', 'phone', 'phone']);
        const pages = codes.filter(code => code.startsWith('https:'));
        assert.deepEqual(pages.sort(), onCard(region).flatMap(addressesOf).sort(), region.id);
      }
    },
  );

  it(
    'the conversation: every page marked, with each reply, its feedback and a blank form',
    {skip},
    async () => {
      const words = activityWords.activity.conversation;
      const step = stepsOf(checked.course).find(({id}) => id === talk.id);
      await open(talk.id, step?.title ?? '');
      await learner.reads(words.yours);
      const pages = await print(words.print);
      assert.ok(pages.length > 1);
      for (const page of pages) holds(page, words.practice);
      const all = {
        text: pages.map(({text}) => text.replace(closedUp(words.practice), '')).join(''),
      };
      const [first] = talk.turns;
      const said = [first?.says, first?.replies[0]?.text, first?.replies[0]?.coach].filter(isPlain);
      assert.ok(said.length > 0);
      for (const each of [...said, ...words.form.lines]) {
        assert.ok(all.text.includes(closedUp(each)), each);
      }
    },
  );
});

/** What a camera does with one of the school's codes. */
function doesOf(code: string): string {
  if (/^tel:095550\d{3}$/.test(code)) return 'phone';
  return /^BEGIN:VCARD[^]*TEL:095550[^]*END:VCARD$/.test(code) ? 'keep' : code;
}

/** The services that have a part in the course, as the card chooses them. */
function onCard({roles, route = [], contacts}: Region): readonly Contact[] {
  const ids = [...Object.values(roles), ...route.flatMap(({to, also = []}) => [...to, ...also])];
  return contacts.filter(
    ({id, audience}) => ids.includes(id) && !audience.includes('own-behaviour'),
  );
}

function numbersOf({ways}: Contact): readonly string[] {
  return ways.flatMap(way => ('number' in way ? way.number : []));
}

/** The first page of a service; none where the number is for danger. */
function addressesOf({emergency, ways}: Contact): readonly string[] {
  const pages = ways.flatMap(way => (way.kind === 'web' ? way.address : []));
  return emergency ? [] : pages.slice(0, 1).map(address => address.replace(/\/$/, ''));
}

async function typeName(learner: Learner, name: string): Promise<void> {
  await learner.goTo(printables.printables.certificate.name);
  await learner.frame.evaluate(text => {
    let field = document.activeElement;
    while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    field.value = text;
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  }, name);
  await learner.readsInText(name);
}

/** Shows another region's and school's card where this package's own stands. */
async function setCard(learner: Learner, region: Region, own: School): Promise<void> {
  await learner.frame.evaluate(
    (otherRegion, otherSchool) => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots) {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot);
          if (element.localName !== 'nrr-route-card') continue;
          Object.assign(element, {region: otherRegion, school: otherSchool});
        }
      }
    },
    region,
    own,
  );
}
