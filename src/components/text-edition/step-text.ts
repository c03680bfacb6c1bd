import {html, nothing, type TemplateResult} from 'lit';
import type {Activity, StepKind, StepOutline} from '../../course/course.js';
import {t as steps} from '../../i18n/steps.js';
import {t} from '../../i18n/text-edition.js';
import {chatText} from './chat-text.js';
import {conversationText} from './conversation-text.js';
import {isReview, type Edition, type ModuleContent} from './edition.js';
import {lessonText, reflectText, timelineText, voicesText} from './pages-text.js';
import {idMark} from './parts.js';
import {figureText, layersText} from './pictures-text.js';
import {matchingText, repairText, sequenceText, sortText} from './practice-text.js';
import {assessmentText, checkText, recallText} from './questions-text.js';
import {routeText} from './route-text.js';
import {signOff} from './sign-off.js';

/** One step as text, with its id as the element's. */
export function stepText(
  step: StepOutline,
  {lessons, activities}: ModuleContent,
  edition: Edition,
): TemplateResult {
  const lesson = lessons[step.id];
  const activity = activities[step.id];
  return html`<section class="step" id=${step.id}>
    <h3>${step.title}</h3>
    <p class="about small soft">${about(step)} ${stepLink(step)} ${idMark(step.id, edition)}</p>
    ${lesson ? lessonText(lesson, edition) : nothing}
    ${activity ? activityText(activity, edition) : nothing}
    ${isReview(edition) ? signOff(step.id, edition) : nothing}
  </section>`;
}

function stepLink({id, title}: StepOutline): TemplateResult {
  return html`<a class="open" href="#/${id}"
    >${t.edition.openStep}<span class="hidden-words">${t.edition.openStepOf(title)}</span></a
  >`;
}

/** What kind of step it is, how long it takes, and for whom it is. */
function about({kind, minutes, optional, for: role, full}: StepOutline): string {
  return [
    kindName(kind),
    t.edition.aboutMinutes(minutes),
    ...(optional ? [steps.steps.optional] : []),
    ...(role ? [steps.steps.roles[role]] : []),
    ...(full ? [steps.steps.full] : []),
  ].join(' · ');
}

function kindName(kind: StepKind): string {
  return t.edition.kinds[kind];
}

/** An activity as text that teaches the same. A new kind does not compile without its own. */
export function activityText(activity: Activity, edition: Edition): TemplateResult {
  switch (activity.kind) {
    case 'timeline':
      return timelineText(activity, edition);
    case 'figure':
      return figureText(activity, edition);
    case 'layers':
      return layersText(activity, edition);
    case 'matching':
      return matchingText(activity, edition);
    case 'chat-lab':
      return chatText(activity, edition);
    case 'check':
      return checkText(activity, edition);
    case 'assessment':
      return assessmentText(activity, edition);
    case 'sort':
      return sortText(activity, edition);
    case 'sequence':
      return sequenceText(activity, edition);
    case 'repair':
      return repairText(activity, edition);
    case 'conversation':
      return conversationText(activity, edition);
    case 'voices':
      return voicesText(activity, edition);
    case 'reflect':
      return reflectText(activity, edition);
    case 'route':
      return routeText(activity, edition);
    case 'recall':
      return recallText(activity, edition);
  }
}
