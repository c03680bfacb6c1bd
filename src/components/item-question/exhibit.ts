import {css, html, nothing, type TemplateResult} from 'lit';
import type {Item} from '../../course/bank.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';

/** Looks of what belongs to an item's story. */
export const exhibitStyles = css`
  .exhibit {
    margin-bottom: var(--space-4);
    padding: var(--space-3) var(--space-4);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .exhibit ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .exhibit li {
    padding: var(--space-1) 0;
    border: 0;
  }
  .exhibit p {
    margin-bottom: var(--space-1);
  }
  .marked {
    padding-inline-start: var(--space-3);
    border-inline-start: 4px solid var(--accent);
  }
`;

/** What belongs to an item's story: a training chat, a record, what somebody says; nothing where it has none. */
export function exhibit({chat, note, says}: Item, name: NameOf): TemplateResult | typeof nothing {
  const words = t.activity.item;
  if (chat) {
    return html`<div class="exhibit" role="group" aria-label=${words.chat}>
      <p class="soft small">${words.chat}</p>
      <ol>
        ${chat.map(({from, text}) => html`<li><b>${from}:</b> ${say(text, name)}</li>`)}
      </ol>
    </div>`;
  }
  if (note) {
    return html`<div class="exhibit" role="group" aria-label=${words.note}>
      <p class="soft small">${words.note}</p>
      <ol>
        ${note.map(({text, marked}) =>
          marked
            ? html`<li class="marked"><b>${words.marked}</b> ${say(text, name)}</li>`
            : html`<li>${say(text, name)}</li>`,
        )}
      </ol>
    </div>`;
  }
  return says
    ? html`<div class="exhibit">
        <p class="soft small">${says.who}</p>
        ${say(says.text, name)}
      </div>`
    : nothing;
}

/** What is asked: the story, or its twin where there is one and it is wanted. */
export function stemOf({stem, plain}: Item, plainly: boolean, name: NameOf): unknown {
  return say(plainly ? (plain ?? stem) : stem, name);
}
