import {html} from 'lit';
import '../../../src/components/action-plan/action-plan.js';
import '../../../src/components/certificate/certificate.js';
import type {CertificateFacts} from '../../../src/components/certificate/certificate-facts.js';
import '../../../src/components/route-card/route-paper.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {routeRegion} from '../../helpers/sample-route.js';
import {sampleReflect} from '../../helpers/sample-talk.js';
import {course, school, today} from './samples.js';

export const certificateFacts: CertificateFacts = {
  course: course.title,
  version: course.version,
  minutes: 60,
  day: '2026-11-21',
  region: 'Aotearoa New Zealand',
  checked: ['2026-10', '2026-11-20'],
  stale: false,
  reviews: [{kind: 'law', by: 'A. Lawyer', date: '2026-11-01'}],
  draft: 'Draft content: not yet reviewed by a safeguarding specialist.',
  record: 'lms',
};

/** 80 characters, macrons among them. */
export const longName =
  'Whaea Mārangatūmanako Te Whetūrangi-Papatūānuku Fitzgerald-Māhinarangi van der Ō';

/** Far wider than high. */
const logo =
  'data:image/svg+xml;base64,' +
  btoa(
    '<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="160"><rect width="2400" height="160" rx="80" fill="#7a1f5c"/></svg>',
  );

/** Its name as long as settings allow. */
export const ownSchool = {
  ...school,
  logo,
  schoolName: 'Te Kura Kaupapa Māori o Ngā Maungatautari me Te Whetūrangi-Papatūānuku '
    .repeat(2)
    .slice(0, 120),
};

const testedOut: CertificateFacts = {
  ...certificateFacts,
  minutes: undefined,
  stale: true,
  reviews: [],
  draft: '',
  record: 'none',
};

const certificate = (facts: CertificateFacts | undefined, name: string) =>
  html`<nrr-certificate
    .facts=${facts}
    .learnerName=${name}
    .steps=${{done: 12, total: 40}}
    .checkHref=${'#/final-check'}
  ></nrr-certificate>`;

const plan = (actions: typeof sampleReflect | undefined, started: string, own: typeof school) =>
  html`<nrr-action-plan
    .actions=${actions}
    .started=${started}
    .course=${course}
    .region=${routeRegion}
    .school=${own}
    .now=${today}
  ></nrr-action-plan>`;

/** What is printed, and the screens that offer it, in every state. */
export const printStates: readonly ComponentState[] = [
  {name: 'nrr-certificate before the check is passed', template: certificate(undefined, '')},
  {name: 'nrr-certificate', template: certificate(certificateFacts, 'Rangi, Hēmi')},
  {name: 'nrr-certificate tested out, without an LMS', template: certificate(testedOut, '')},
  {
    name: 'nrr-certificate-paper with a long name',
    template: html`<nrr-certificate-paper
      .facts=${{...certificateFacts, record: 'unrecorded'}}
      .name=${longName}
    ></nrr-certificate-paper>`,
  },
  {
    name: 'nrr-certificate-paper with a school’s wide logo',
    template: html`<nrr-certificate-paper
      .facts=${{...certificateFacts, school: ownSchool}}
      .name=${longName}
    ></nrr-certificate-paper>`,
  },
  {name: 'nrr-action-plan', template: plan(sampleReflect, '', {})},
  {
    name: 'nrr-action-plan with two actions',
    template: plan(sampleReflect, 'a', school),
    setup: async holder => {
      const element = holder.querySelector('nrr-action-plan');
      element?.shadowRoot?.querySelectorAll('input')[1]?.click();
      await element?.updateComplete;
    },
  },
  {name: 'nrr-action-plan without actions to choose', template: plan(undefined, '', school)},
  {
    name: 'nrr-plan-paper years later',
    template: html`<nrr-plan-paper
      .course=${course}
      .region=${routeRegion}
      .now=${new Date(2028, 5, 1)}
    ></nrr-plan-paper>`,
  },
  {
    name: 'nrr-route-paper',
    template: html`<nrr-route-paper
      .region=${routeRegion}
      .school=${school}
      .now=${today}
    ></nrr-route-paper>`,
  },
  {
    name: 'nrr-route-paper with a wide logo and codes of the school’s people',
    template: html`<nrr-route-paper
      .region=${routeRegion}
      .school=${{...ownSchool, printContactCodes: true}}
      .now=${today}
    ></nrr-route-paper>`,
  },
];
