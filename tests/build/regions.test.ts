import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {checkContent} from '../../src/build/content/check-content.js';
import type {CompiledModule} from '../../src/build/content/compile/compiled.js';
import {moduleSource} from '../../src/build/content/compile/module-source.js';
import {bareAddress} from '../../src/components/safeguarding-card/ways.js';
import {hintFor, offersIn, whyAt} from '../../src/components/route-activity/route-names.js';
import {sideStopsOf, stopsOf} from '../../src/components/route-map/route-stops.js';
import {schoolNames} from '../../src/components/school-names.js';
import {proseRegionOf, type Region} from '../../src/course/region.js';
import {routeIn, type RouteBuilder, type RouteCase} from '../../src/course/route-builder.js';
import type {NameOf} from '../../src/course/words.js';
import {evaluate, shown} from './evaluate.js';

const checked = await checkContent(fileURLToPath(new URL('../..', import.meta.url)));
assert.ok(checked.course, checked.problems.join('\n'));
const {regions, modules, moves} = checked.content;
const all = Object.values(regions);

/**
 * All that the course says where a region is chosen: its contacts, routes, law and words, every lesson and
 * activity, and what the routes that are built say to every answer.
 */
async function textOf(region: Region): Promise<string> {
  const names = schoolNames(
    {},
    proseRegionOf(region, () => true),
  );
  const parts = [...modules.values()].flatMap(({lessons, activities}) => [
    moduleSource('part', withoutSources(lessons)),
    moduleSource('part', activities),
  ]);
  const prose = await Promise.all(
    parts.map(async code => shown((await evaluate(code))['part'], names)),
  );
  return JSON.stringify([region, prose, moves, routesOf(region), people(names)]);
}

const people = (names: NameOf) => ['lead', 'principal', 'family'].map(names);

const builders = [...modules.values()]
  .flatMap(({activities}) => Object.values(activities))
  .filter(activity => activity.kind === 'route');

/** What is said of the routes, by a screen of their own and where they are built. */
function routesOf(region: Region) {
  const shownRoutes = (region.route ?? []).map(entry => [
    stopsOf(entry, region, {}),
    sideStopsOf(entry, region, {}),
  ]);
  const built = builders.map(builder => {
    const activity = routeIn(builder as RouteBuilder, region);
    return [offersIn(activity, region), activity.cases.map(each => saidOf(activity, each, region))];
  });
  return [shownRoutes, built];
}

function saidOf(activity: RouteBuilder, each: RouteCase, region: Region) {
  return each.answers.map((_, place) => [
    whyAt(each, place, region),
    ...activity.services.map(({id: picked}) => hintFor({activity, region, each, place, picked})),
  ]);
}

/** Where a statement was read is no way to reach anybody: a source may be of any region. */
function withoutSources(lessons: CompiledModule['lessons']) {
  return Object.fromEntries(Object.entries(lessons).map(([id, {body}]) => [id, body]));
}

const waysOf = ({contacts}: Region) => contacts.flatMap(({ways}) => ways);

/** Telephone numbers, as digits. */
function numbersOf(region: Region): Set<string> {
  return new Set(waysOf(region).flatMap(way => ('number' in way ? digits(way.number) : [])));
}

/** Web and e-mail addresses, as people read them. */
function addressesOf(region: Region): Set<string> {
  return new Set(waysOf(region).flatMap(way => ('address' in way ? bare(way.address) : [])));
}

const digits = (text: string) => text.replace(/\D/g, '');
const bare = (address: string) => bareAddress(address).replace(/^www\./, '');

/** Whether a text holds a number, however it is grouped, and not as a part of a longer one. */
function saysNumber(text: string, number: string): boolean {
  const grouped = number.split('').join('[ \\u00a0()-]?');
  return new RegExp(`(?<!\\d[ \\u00a0(),-]?)${grouped}(?![ \\u00a0(),-]?\\d)`).test(text);
}

/** Whether a text holds an address, and not as a part of a longer name. */
function saysAddress(text: string, address: string): boolean {
  const escaped = address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w-]|(?<!www)\\.)${escaped}(?![\\w-]|\\.\\w)`).test(text);
}

function without(all: Iterable<string>, own: ReadonlySet<string>): string[] {
  return [...new Set(all)].filter(each => !own.has(each));
}

describe('given a text that holds a number or an address of another region', () => {
  it('when it is looked for, then it is found however it is written', () => {
    for (const text of [
      'Phone 0508 638 723.',
      'on 0508-638-723',
      '"0508638723"',
      '0508\u00a0638\u00a0723',
    ]) {
      assert.ok(saysNumber(text, '0508638723'), text);
    }
    for (const text of ['0800 555 111', '75,111', '1115', '2026-11-11 1', 'p=1110']) {
      assert.ok(!saysNumber(text, '111'), text);
    }
    assert.ok(saysAddress('at https://www.netsafe.org.nz/report', 'netsafe.org.nz'));
    assert.ok(saysAddress('help@netsafe.org.nz,', 'help@netsafe.org.nz'));
    assert.ok(!saysAddress('https://not-netsafe.org.nz', 'netsafe.org.nz'));
    assert.ok(!saysAddress('https://www.stopitnow.org.au', 'stopitnow.org'));
  });
});

for (const region of all) {
  describe(`given the region ${region.id}`, () => {
    it('when all of its text is read, then no number or address of another region is in it', async () => {
      const text = await textOf(region);
      const others = all.filter(other => other !== region);
      const strange = [
        ...without(
          others.flatMap(other => [...numbersOf(other)]),
          numbersOf(region),
        ).filter(number => saysNumber(text, number)),
        ...without(
          others.flatMap(other => [...addressesOf(other)]),
          addressesOf(region),
        ).filter(address => saysAddress(text, address)),
      ];
      assert.deepEqual(strange, []);
      assert.ok([...numbersOf(region)].every(number => saysNumber(text, number)));
    });

    it('when a way has a label, then a number in the label is the number that is dialled', () => {
      for (const way of waysOf(region)) {
        if (!('number' in way) || !/\d{2}/.test(way.label)) continue;
        assert.ok(digits(way.label).endsWith(digits(way.number)), `${way.label}: ${way.number}`);
      }
    });

    it('when its services are listed, then those for one’s own behaviour stand last and apart', () => {
      const apart = region.contacts.map(({audience}) => audience.includes('own-behaviour'));
      assert.deepEqual(
        apart,
        apart.toSorted((a, b) => Number(a) - Number(b)),
      );
      for (const {audience} of region.contacts) {
        assert.ok(!audience.includes('own-behaviour') || audience.length === 1);
      }
    });
  });
}

describe('given the regions', () => {
  it('when they are compared, then each fills the same roles', () => {
    assert.deepEqual(
      all.map(({id}) => id),
      ['au', 'ca', 'ie', 'international', 'nz', 'uk', 'us'],
    );
    const roles = Object.keys(regions['nz']?.roles ?? {}).toSorted();
    for (const {id, roles: filled} of all) {
      assert.deepEqual(Object.keys(filled).toSorted(), roles, id);
    }
  });

  it('when a school names no lead, then prose says the region’s own title, and never another’s', () => {
    const said = all.map(region => schoolNames({}, region)('lead'));
    assert.deepEqual(
      said,
      all.map(({words}) => `your ${words?.lead.text}`),
    );
    assert.ok(said.includes('your designated liaison person (DLP)'));
  });

  it('when a route is built, then every answer is a service of the region, and nobody hears twice', () => {
    assert.ok(builders.length > 0);
    for (const region of all) {
      for (const {id, answers} of builders.flatMap(
        each => routeIn(each as RouteBuilder, region).cases,
      )) {
        assert.ok(answers.length >= 2, `${region.id} ${id}`);
        assert.equal(new Set(answers).size, answers.length, `${region.id} ${id}`);
      }
    }
  });

  it('when one is chosen, then it has its words, its law, and a route for every situation', () => {
    const situations = [
      'now-danger',
      'adult-online',
      'peer-images',
      'abuse-page',
      'home-unsafe',
      'colleague',
      'school-blackmailed',
    ];
    for (const {id, words, law = [], route = []} of all) {
      assert.ok(words?.lead.text, id);
      assert.ok(law.length >= 4, id);
      assert.deepEqual(
        route.map(entry => entry.id),
        situations,
        id,
      );
    }
  });

  it('when a child is in danger, then the emergency stands first; a colleague’s case never goes to the lead', () => {
    for (const {id, roles, route = []} of all) {
      const to = new Map(route.map(entry => [entry.id, entry.to]));
      assert.equal(to.get('now-danger')?.[0], roles['emergency'], id);
      assert.equal(to.get('colleague')?.[0], 'instead', id);
      assert.equal(to.get('colleague')?.includes('lead'), false, id);
    }
  });

  it('when somebody worries about their own behaviour, then there is a service for that', () => {
    for (const {id, roles, contacts} of all) {
      const service = contacts.find(contact => contact.id === roles['own-behaviour']);
      assert.deepEqual(service?.audience, ['own-behaviour'], id);
    }
  });

  it('when the country is not known, then no country’s number is shown', () => {
    const international = regions['international'];
    assert.ok(international);
    assert.deepEqual([...numbersOf(international)], []);
  });
});
