import type {Edition, ModuleContent} from '../../../src/components/text-edition/edition.js';
import type {Assessment} from '../../../src/course/bank.js';
import type {Activity, ModuleOutline, StepOutline} from '../../../src/course/course.js';
import {
  sampleChat,
  sampleCheck,
  sampleLesson,
  sampleMatching,
  sampleMoves,
  sampleTimeline,
} from '../../helpers/sample-activities.js';
import {sampleFigure, sampleLayers} from '../../helpers/sample-figure.js';
import {sampleRepair, sampleSequence, sampleSort} from '../../helpers/sample-practice.js';
import {sampleRecall} from '../../helpers/sample-recall.js';
import {routeRegion, sampleBuilder} from '../../helpers/sample-route.js';
import {sampleReflect, sampleTalk, sampleVoices} from '../../helpers/sample-talk.js';
import {listedSources, meanings, regionReviews, regionSources} from '../shell/find-samples.js';
import {course, region, school, today} from '../shell/samples.js';

/** Three items: one to pick, told as a story, one to match, one to order; the second is another region's. */
export const sampleAssessment: Assessment = {
  kind: 'assessment',
  id: 'final-check',
  intro: 'Short cases.',
  shares: [{outcome: 'lo6', name: 'Images and evidence', shown: 3}],
  mustKnows: [{id: 'image-rule', name: 'The image rule', outcome: 'lo6'}],
  items: [
    {
      id: 'item-look',
      outcome: 'lo6a',
      type: 'reply',
      mustKnow: 'image-rule',
      stem: 'Ana holds out her phone. What do you say?',
      plain: 'A child holds out a phone. What do you say?',
      says: {who: 'Ana, Year 8', text: '“Look what he sent.”'},
      chat: [{from: 'Ana', text: 'stop'}],
      note: [{text: 'Ana was upset.', marked: true}, {text: 'It was 1 pm.'}],
      review: 'sample-lesson',
      options: ['Show me.', 'Keep it closed.', 'Send it to me.', 'Delete it.'].map((text, at) => ({
        id: 'abcd'.charAt(at),
        text,
        correct: at === 1,
        why: `Said to answer ${String(at + 1)}.`,
      })),
    },
    {
      id: 'item-pair',
      outcome: 'lo6b',
      type: 'match',
      region: 'uk',
      stem: 'Who hears?',
      review: 'sample-lesson',
      prompts: [
        {
          id: 'a',
          text: 'A threat',
          answer: 'b',
          why: name => `${String(name('contact:police'))} act.`,
        },
      ],
      targets: [
        {id: 'a', text: 'Nobody'},
        {id: 'b', text: 'Police'},
      ],
    },
    {
      id: 'item-order',
      outcome: 'lo6b',
      type: 'sequence',
      stem: 'In which order?',
      review: 'sample-lesson',
      steps: [
        {id: 'b', text: 'Stay', why: 'The child comes first.'},
        {id: 'a', text: 'Tell', why: 'Then somebody who can help.'},
      ],
    },
  ],
};

const activities: readonly Activity[] = [
  sampleTimeline,
  sampleFigure,
  sampleLayers,
  sampleMatching,
  sampleChat,
  sampleCheck,
  sampleSort,
  sampleSequence,
  sampleRepair,
  sampleTalk,
  sampleVoices,
  sampleReflect,
  sampleBuilder,
  sampleRecall(),
];

const steps: readonly StepOutline[] = [
  {id: 'sample-lesson', kind: 'lesson', title: 'A lesson', minutes: 1},
  ...activities.map(({id, kind}) => ({id, kind, title: `Step ${id}`, minutes: 2})),
];

/** A module with a step of every kind but the assessment, and the module of that. */
export const everyKind: ModuleOutline = {id: 'every-kind', title: 'Every kind', minutes: 20, steps};
export const ending: ModuleOutline = {
  id: 'ending',
  title: 'The end',
  minutes: 8,
  steps: [
    {id: 'final-check', kind: 'assessment', title: 'Final assessment', minutes: 8, full: true},
    {
      id: 'extra',
      kind: 'lesson',
      title: 'For leaders',
      minutes: 1,
      optional: true,
      for: 'leadership',
    },
  ],
};

/** What is fetched of them. */
export const contentOf: Readonly<Record<string, ModuleContent>> = {
  'every-kind': {
    lessons: {'sample-lesson': sampleLesson},
    activities: Object.fromEntries(activities.map(each => [each.id, each])),
  },
  ending: {
    lessons: {extra: {body: 'Lead by asking.', sources: []}},
    activities: {'final-check': sampleAssessment},
  },
};

export const sampleEdition: Edition = {
  course: {
    ...course,
    modules: [everyKind, ending],
    assessment: {id: 'final', stepId: 'final-check'},
  },
  moves: sampleMoves,
  words: {
    'every-kind': {summary: 'All there is.', contentNote: 'Threats to a child. Nothing explicit.'},
    ending: {summary: 'How it ends.', contentNote: ''},
  },
  region: {...routeRegion, contacts: [...routeRegion.contacts, ...region.contacts]},
  school,
  name: role => `[${role}]`,
  now: today,
  terms: [...meanings].map(([id, meaning]) => ({...meaning, id})),
  sources: listedSources,
  passMark: 75,
  regionPages: regionSources,
};

/** The same for reviewers: of the other regions one can be fetched. */
export const reviewEdition = (): Edition => ({
  ...sampleEdition,
  review: {
    regions: [{...region, id: 'uk', name: 'United Kingdom'}, ...regionReviews.slice(0, 1)],
    written: new Map(),
    loadRegion: id =>
      id === 'uk'
        ? Promise.resolve({...region, id, name: 'United Kingdom', roles: {police: 'police-105'}})
        : Promise.reject(new Error('offline')),
    others: new Map(),
  },
});
