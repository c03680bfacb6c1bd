import {html, nothing, type TemplateResult} from 'lit';
import type {Response} from '../../course/attempt.js';
import type {MatchItem, OrderItem} from '../../course/bank.js';
import {placeAt} from '../../course/practice-fields.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {feedback} from '../feedback/feedback.js';

/** Each prompt of a judged matching item, with its match and why. */
export function reviewPairs(
  {prompts, targets}: MatchItem,
  response: Response,
  name: NameOf,
): TemplateResult {
  const said = (id: string | undefined) =>
    say(targets.find(each => each.id === id)?.text ?? '', name);
  return html`<ul class="plain">
    ${prompts.map(({id, text, answer, why}) =>
      line(say(text, name), {
        given: response[id],
        answer,
        said,
        why: say(why, name),
      }),
    )}
  </ul>`;
}

/** The places of a judged order, with the step that belongs there and why. */
export function reviewOrder({steps}: OrderItem, response: Response, name: NameOf): TemplateResult {
  const said = (id: string | undefined) =>
    say(steps.find(each => each.id === id)?.text ?? '', name);
  return html`<ol class="plain">
    ${steps.map(({id, why}, index) =>
      line(t.activity.item.place(index + 1), {
        given: response[placeAt(index)],
        answer: id,
        said,
        why: say(why, name),
      }),
    )}
  </ol>`;
}

interface Line {
  readonly given: string | undefined;
  readonly answer: string;
  readonly said: (id: string | undefined) => unknown;
  readonly why: unknown;
}

function line(about: unknown, {given, answer, said, why}: Line) {
  const words = t.activity.check;
  const yours = html`<p>
    <b>${about}</b>
    ${given === undefined ? nothing : html`<br /><span class="soft">${words.yours}</span> ${said(given)}`}
  </p>`;
  if (given === answer) return html`<li>${yours} ${feedback('right', words.right, why)}</li>`;
  return html`<li>
    ${yours} ${given === undefined ? feedback('missed', words.none) : feedback('off', words.off)}
    <div class="rightly">
      <p><span class="soft">${words.answer}</span> ${said(answer)}</p>
      <p>${why}</p>
    </div>
  </li>`;
}
