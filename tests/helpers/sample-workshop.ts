import {html} from 'lit';
import type {Slide, SlideNotes, Workshop, WorkshopPart} from '../../src/course/workshop.js';
import type {Deck} from '../../src/workshop/deck.js';
import {sampleChat, sampleLesson, sampleMoves, sampleTimeline} from './sample-activities.js';
import {sampleFigure} from './sample-figure.js';
import {sampleRepair, sampleSequence, sampleSort} from './sample-practice.js';
import {routeRegion, sampleRoute} from './sample-route.js';
import {sampleReflect, sampleTalk} from './sample-talk.js';

const notes: SlideNotes = {say: 'Welcome.', ask: 'What do you see?', minutes: 2};

/** A question for hands. */
export const sampleHands = {
  id: 'ws-hands',
  layout: 'hands',
  question: 'What do you do first?',
  options: ['Wait', 'Tell the lead', 'Ask more'],
  notes,
} satisfies Slide;

/** A slide of each layout, and one of each kind of step. */
export const sampleSlides: Readonly<Record<string, Slide>> = {
  title: {id: 'ws-title', layout: 'title', title: 'Notice · Respond', text: 'One adult.', notes},
  points: {
    id: 'ws-points',
    layout: 'points',
    title: 'Ground rules',
    points: ['No stories.', name => html`Tell ${name('lead')}.`],
    notes: {...notes, watch: 'Who is quiet.', upset: 'Go out with them.'},
  },
  rule: {id: 'ws-rule', layout: 'rule', text: 'One sign is weak.', notes},
  hands: sampleHands,
  care: {id: 'ws-care', layout: 'care', title: 'Support', notes},
  chat: {id: 'ws-chat', layout: 'activity', from: 'chat', notes},
  sort: {id: 'ws-sort', layout: 'activity', from: 'sort', notes},
  talk: {id: 'ws-talk', layout: 'activity', from: 'talk', notes},
  route: {id: 'ws-route', layout: 'activity', from: 'route', notes},
  sequence: {id: 'ws-sequence', layout: 'activity', from: 'sequence', notes},
  repair: {id: 'ws-repair', layout: 'activity', from: 'repair', notes},
  timeline: {id: 'ws-timeline', layout: 'activity', from: 'timeline', notes},
  figure: {id: 'ws-figure', layout: 'activity', from: 'figure', notes},
  reflect: {id: 'ws-reflect', layout: 'activity', from: 'reflect', notes},
  lesson: {id: 'ws-lesson', layout: 'activity', from: 'lesson', notes},
};

const part = (id: string, minutes: WorkshopPart['minutes'], ...slides: Slide[]): WorkshopPart => ({
  id,
  title: `Part ${id}`,
  minutes,
  handouts: [],
  slides,
});

const slide = (name: keyof typeof sampleSlides): Slide => sampleSlides[name] ?? sampleHands;

export const sampleWorkshop: Workshop = {
  title: 'The workshop',
  summary: 'For school staff.',
  agendas: [
    {id: 'short', minutes: 30, slack: 3, register: 1, evaluation: 1},
    {id: 'hour', minutes: 60, slack: 6, register: 2, evaluation: 2},
  ],
  parts: [
    part('a', {short: 10, hour: 20}, slide('title'), slide('points'), slide('rule')),
    {...part('b', {hour: 10}, slide('talk')), needsTwo: true},
    {...part('c', {short: 5, hour: 5}, slide('sort')), optional: true},
    part('d', {short: 10, hour: 15}, sampleHands, slide('care')),
  ],
  guide: {title: 'Guide', sections: []},
  register: {title: 'Register', privacy: '', columns: [], rows: 1},
  evaluation: {title: 'Evaluation', intro: '', questions: []},
  handouts: [],
  cards: [],
};

export const sampleDeck: Deck = {
  workshop: sampleWorkshop,
  version: '1.2.3',
  lessons: {lesson: sampleLesson},
  activities: {
    chat: sampleChat,
    sort: sampleSort,
    talk: sampleTalk,
    route: sampleRoute,
    sequence: sampleSequence,
    repair: sampleRepair,
    timeline: sampleTimeline,
    figure: sampleFigure,
    reflect: sampleReflect,
  },
  titles: {
    chat: 'A chat',
    sort: 'Now or later?',
    talk: 'Theo',
    route: 'Build the route',
    sequence: 'In which order?',
    repair: 'Better words',
    timeline: 'Six moves',
    figure: 'How many',
    reflect: 'Two actions',
    lesson: 'The rule',
  },
  moves: sampleMoves,
  region: routeRegion,
  school: {
    logo:
      'data:image/svg+xml;base64,' +
      btoa('<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="160"/>'),
  },
  name: role => role,
};
