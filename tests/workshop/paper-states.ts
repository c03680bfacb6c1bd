import {html} from 'lit';
import '../../src/workshop/paper/paper-view.js';
import {papersOf} from '../../src/workshop/paper/papers.js';
import type {Workshop} from '../../src/course/workshop.js';
import type {Deck} from '../../src/workshop/deck.js';
import type {ComponentState} from '../helpers/a11y.js';
import {sampleDeck, sampleWorkshop} from '../helpers/sample-workshop.js';

/** A workshop with something of each kind on paper. */
const workshop: Workshop = {
  ...sampleWorkshop,
  guide: {title: 'Guide', sections: [{id: 'ws-before', heading: 'Before', list: ['Water.']}]},
  register: {title: 'Register', privacy: 'Keep it safe.', columns: ['Name', 'Role'], rows: 3},
  evaluation: {
    title: 'What you think',
    intro: 'No name, please.',
    questions: [
      {text: 'I know whom I tell', scale: ['Not yet', 'Yes']},
      {text: 'One thing', lines: 2},
    ],
  },
  handouts: [
    {
      id: 'words',
      number: 1,
      title: 'Say',
      audience: name => html`All, and ${name('lead')}`,
      sections: [
        {heading: 'Words', table: {head: ['Say', 'Not'], rows: [['“Thanks.”', '“Why?”']]}},
        {heading: 'Notes', list: ['Write it down.'], lines: {label: 'When', count: 2}},
        {heading: 'The rule', from: 'lesson'},
        {heading: 'Who is there', card: true},
      ],
    },
    {
      id: 'thread',
      title: 'Chat to mark',
      audience: 'Pairs',
      sections: [{heading: 'Training chat', from: 'chat'}],
    },
    {
      id: 'route-card',
      title: 'Our route card',
      audience: 'All',
      sections: [{heading: 'Our school', card: true}],
    },
  ],
  cards: [
    {kind: 'triage', title: 'Now or later?', from: 'sort'},
    {kind: 'disclosure', title: 'Practice', from: 'talk', observer: ['They listened.']},
    {kind: 'scenario', title: 'Scenes', cards: [{letter: 'a', title: 'A note', text: '“Monday?”'}]},
  ],
};

export const paperDeck: Deck = {...sampleDeck, workshop};

const offered = papersOf(workshop).filter(({kind}) => kind !== 'deck' && kind !== 'slides');

/** Each paper as it stands on the screen; the guide once in large print with a start. */
export const paperStates: readonly ComponentState[] = [
  ...offered.map(({id}) => ({
    name: `nrr-paper ${id}` as const,
    template: html`<nrr-paper .deck=${paperDeck} .what=${id}></nrr-paper>`,
  })),
  {
    name: 'nrr-paper guide in large print',
    template: html`<nrr-paper
      .deck=${paperDeck}
      .what=${'guide'}
      .start=${'09:00'}
      large
    ></nrr-paper>`,
  },
];
