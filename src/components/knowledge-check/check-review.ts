import {html, nothing, type TemplateResult} from 'lit';
import type {Response} from '../../course/attempt.js';
import type {ChoiceItem, ChoiceOption} from '../../course/course.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {feedback} from '../feedback/feedback.js';

function quoted(label: string, option: ChoiceOption, name: NameOf) {
  return html`<p><span class="soft">${label}</span> ${say(option.text, name)}</p>`;
}

/** What the learner's own pick was worth, and why. */
function yours(picked: ChoiceOption | undefined, name: NameOf) {
  const words = t.activity.check;
  if (!picked) return feedback('missed', words.none);
  return html`
    ${quoted(words.yours, picked, name)}
    ${feedback(
      picked.correct ? 'right' : 'off',
      picked.correct ? words.right : words.off,
      say(picked.why, name),
    )}
  `;
}

/** One item of a submitted check, under its number. */
export function reviewItem(
  item: ChoiceItem,
  number: number,
  response: Response | undefined,
  name: NameOf,
  titles: Readonly<Record<string, string>>,
): TemplateResult {
  return html`
    <h3>${t.activity.check.question(number)}</h3>
    ${reviewBody(item, number, response, name, titles)}
  `;
}

/** An item that was judged: the pick, the right answer, why each, and what to read again. */
export function reviewBody(
  item: ChoiceItem,
  number: number,
  response: Response | undefined,
  name: NameOf,
  titles: Readonly<Record<string, string>>,
): TemplateResult {
  const words = t.activity.check;
  const picked = item.options.find(({id}) => id === response?.['a']);
  const right = picked?.correct ? [] : item.options.filter(({correct}) => correct);
  const others = item.options.filter(option => option !== picked && !option.correct);
  return html`
    <div class="stem">${say(item.stem, name)}</div>
    ${yours(picked, name)}
    ${right.map(
      option =>
        html`<div class="rightly">
          ${quoted(words.answer, option, name)}
          <p>${say(option.why, name)}</p>
        </div>`,
    )}
    ${
      others.length > 0
        ? html`<details>
            <summary>${words.others}</summary>
            ${others.map(
              option =>
                html`<p>
                  ${say(option.text, name)}<br /><span class="soft">${say(option.why, name)}</span>
                </p>`,
            )}
          </details>`
        : nothing
    }
    ${
      picked?.correct
        ? nothing
        : html`<p>
            <a class="again" href=${`#/${item.review}`}
              >${words.read(number, titles[item.review] ?? '')}</a
            >
          </p>`
    }
  `;
}
