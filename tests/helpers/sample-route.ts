import {html} from 'lit';
import type {Contact, Evidence, Region} from '../../src/course/region.js';
import {routeIn, type RouteBuilder} from '../../src/course/route-builder.js';

const evidence: Evidence = {
  source: {
    title: 'Ministry of Education, Child protection',
    address: 'https://www.moe.example/child',
  },
  sourceDate: '2025-02-11',
  seen: '2026-11',
  confidence: 'seen',
};

const contact = (id: string, name: string, when: string, more: Partial<Contact> = {}): Contact => ({
  ...evidence,
  id,
  name,
  when,
  audience: ['student'],
  emergency: false,
  ways: [{kind: 'phone', label: '0800 123 456', number: '0800 123 456'}],
  hours: '24 hours, every day',
  rung: null,
  ...more,
});

/** A region with three routes: danger now, an adult online, a colleague. */
export const routeRegion: Region = {
  id: 'xx',
  name: 'Exampleland',
  reviews: [],
  reviewsNeeded: ['law'],
  words: {
    lead: {
      ...evidence,
      text: 'designated liaison person',
      note: 'Each school has one.',
      confidence: 'confirm',
    },
    principal: 'headteacher',
    family: 'whānau',
    familyLanguage: 'mi',
  },
  law: [
    {...evidence, id: 'duty', title: 'Your duty', text: 'Every state has its own law.'},
    {
      ...evidence,
      id: 'images',
      title: 'Images',
      text: 'Having one is an offence.',
      seen: '2025-10',
      confidence: 'confirm',
    },
  ],
  route: [
    {...evidence, id: 'now-danger', when: 'Danger now', to: ['rescue', 'lead'], note: 'Stay.'},
    {
      ...evidence,
      id: 'adult-online',
      when: 'An adult online',
      to: ['lead', 'force', 'net'],
      also: ['care'],
      note: 'Care where there is a care concern.',
      confidence: 'confirm',
    },
    {
      ...evidence,
      id: 'colleague',
      when: 'A colleague',
      to: ['instead', 'force', 'care'],
      note: 'Never tell the person concerned.',
    },
  ],
  roles: {
    emergency: 'rescue',
    police: 'force',
    'online-safety': 'net',
    'child-protection': 'care',
    'school-child-protection': 'care-schools',
    'own-behaviour': 'stop',
  },
  contacts: [
    contact('rescue', '999 (emergency)', 'Danger now.', {
      emergency: true,
      ways: [{kind: 'phone', label: '999', number: '999'}],
    }),
    contact('force', 'The Police', 'Grooming, with no danger now.'),
    contact('net', 'NetHelp', 'Harm online.', {confidence: 'confirm', rung: '2026-11-20'}),
    contact('care', 'Care', 'A worry about home.'),
    contact('care-schools', 'Care for schools', 'Schools with a worry about home.', {
      ways: [
        {kind: 'web', label: 'Form at care.example', address: 'https://care.example/schools/form'},
      ],
    }),
    contact('choir', 'The choir', 'Nothing in the course.'),
    contact('stop', 'Stop in Time', 'Anyone worried about their own behaviour.', {
      audience: ['own-behaviour'],
    }),
  ],
};

/** Three cases, of which the second has three places; its services before a region is known. */
export const sampleBuilder: RouteBuilder = {
  kind: 'route',
  id: 'build-the-route',
  intro: 'Who should hear, in order?',
  services: [
    {id: 'e', who: ['emergency']},
    {id: 'l', who: ['lead']},
    {id: 'i', who: ['instead']},
    {id: 'p', who: ['police']},
    {id: 'c', who: ['school-child-protection', 'child-protection']},
    {id: 'o', who: ['online-safety']},
  ],
  cases: [
    {
      id: 'a',
      situation: 'now-danger',
      text: 'Kahu, 14, has until four o’clock.',
      why: 'A deadline is an emergency.',
      answers: [],
    },
    {
      id: 'b',
      situation: 'adult-online',
      text: name => html`Priya told ${name('lead')} about a “coach”.`,
      why: 'He may be asking others too.',
      answers: [],
    },
    {
      id: 'd',
      situation: 'colleague',
      text: 'Mr Hale, who leads safeguarding, messages Owen at night.',
      why: 'Nobody tells Mr Hale.',
      answers: [],
    },
  ],
  closing: 'You never need to be certain.',
};

export const sampleRoute = routeIn(sampleBuilder, routeRegion);

/** The response in which everything is right. */
export const routeRight = {a: 'e', b: 'l', e: 'l', f: 'p', g: 'o', m: 'i', n: 'p', o: 'c'};
