import {html} from 'lit';
import '../components/certificate/certificate.js';
import {courseProgress} from '../course/progress.js';
import type {Region} from '../course/region.js';
import {certificateFacts, recordOf} from './certificate-facts.js';
import type {PlayerModel} from './player-model.js';
import {stepHash} from './route.js';

/** The certificate; fetched when it is opened. The LMS's name for the learner is shown here and nowhere else. */
export function renderScreen(model: PlayerModel, region: Region) {
  const {course, rules, settings, store, tracked, visit, now} = model;
  const {attempt} = store;
  const launch = visit.session.readLaunch();
  const facts = certificateFacts({
    attempt,
    course,
    rules,
    region,
    school: settings,
    certificateHours: settings.certificateHours,
    record: recordOf(tracked, launch),
    now: now(),
  });
  return html`<div class="plain">
    <nrr-certificate
      .facts=${facts}
      .learnerName=${launch.learnerName}
      .steps=${courseProgress(attempt, course)}
      .checkHref=${stepHash(course.assessment.stepId)}
    ></nrr-certificate>
  </div>`;
}
