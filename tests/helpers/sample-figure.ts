import {html} from 'lit';
import type {Figure, Layers} from '../../src/course/figure.js';

const mark = (number: number) => () =>
  html`<sup class="source-mark"><span class="hidden-words"> source </span>${number}</sup>`;

const sources = [
  {
    id: 'a',
    title: 'A survey',
    publisher: 'Survey Office',
    year: 2024,
    address: 'https://a.example',
  },
  {
    id: 'b',
    title: 'A count',
    publisher: 'Counting Office',
    year: 2025,
    address: 'https://b.example',
  },
];

const row = {sources: [mark(1)], apart: false, within: false};

/** Bars with a whole and one row within another, bars without a whole, and columns with one apart. */
export const sampleFigure: Figure = {
  kind: 'figure',
  id: 'figures',
  intro: 'Three charts.',
  charts: [
    {
      title: 'Out of how many?',
      type: 'bars',
      counted: 'Reports read in one country.',
      each: 'Out of which reports',
      unit: 'Share',
      whole: 100,
      rows: [
        {...row, label: 'Of reports with detail: a payment was made', value: 40, number: '40%'},
        {...row, label: 'Of those: it went on', value: 25, number: '25%', within: true},
      ],
      reading: 'The second lies inside the first.',
      note: 'Reports are not children.',
    },
    {
      title: 'Who counted?',
      type: 'bars',
      counted: 'Two counts.',
      each: 'Where they came from',
      unit: 'Reports',
      rows: [
        {...row, label: 'Companies', value: 16000, number: '16,000', sources: [mark(1), mark(2)]},
        {...row, label: 'The public', value: 800, number: 'over 800'},
      ],
      reading: 'People send few.',
    },
    {
      title: 'Did the counting change?',
      type: 'columns',
      counted: 'What one office received.',
      each: 'Year, and what was counted',
      unit: 'Received',
      rows: [
        {...row, label: '2023, reports', value: 36, number: '36 million'},
        {...row, label: '2024, reports', value: 18, number: '18 million'},
        {
          ...row,
          label: '2024, incidents in the reports',
          value: 27,
          number: '27 million',
          apart: true,
        },
      ],
      reading: 'Compare the first with the outlined one.',
    },
  ],
  closing: 'Say who counted.',
  sources,
};

export const sampleLayers: Layers = {
  kind: 'layers',
  id: 'who-sees',
  intro: 'What encryption changes.',
  who: {
    chat: 'People in the chat',
    company: 'The company',
    police: 'Police',
    adult: 'An adult nearby',
  },
  what: [
    {
      name: 'Messages without encryption',
      letter: 'open',
      cells: {
        chat: {sight: 'sees', says: 'Can read them'},
        company: {sight: 'sees', says: 'Can search them'},
        police: {sight: 'report', says: 'After a report'},
        adult: {sight: 'hidden', says: 'Cannot read them'},
      },
      why: 'The company can find abuse.',
    },
    {
      name: 'Messages with encryption',
      letter: 'sealed',
      cells: {
        chat: {sight: 'sees', says: 'Can read them'},
        company: {sight: 'report', says: 'Only what is reported'},
        police: {sight: 'report', says: 'After a report from the chat'},
        adult: {sight: 'hidden', says: 'Cannot read them'},
      },
      why: 'Only the people in the chat can.',
    },
    {
      name: 'How the child is',
      cells: {
        chat: {sight: 'report', says: 'What the child shows'},
        company: {sight: 'hidden', says: 'Cannot see it'},
        police: {sight: 'report', says: 'When somebody tells'},
        adult: {sight: 'sees', says: 'Every day'},
      },
      why: 'No encryption hides it.',
    },
  ],
  closing: 'Your part is the same.',
  sources,
};
