import {css, html, nothing, type TemplateResult} from 'lit';
import type {Item} from '../../course/bank.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';

/** Looks of what belongs to an item's story. */
export const exhibitStyles = css`
  .exhibit {
    margin: 0 0 var(--space-4);
    padding: var(--space-3) var(--space-4) var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    font-weight: 400;
  }
  figcaption {
    margin-bottom: var(--space-2);
    font-size: var(--text-s);
    color: var(--ink-soft);
  }
  .exhibit ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .exhibit li {
    padding: 0;
    border: 0;
  }
  .message + .message {
    margin-top: var(--space-2);
  }
  .from {
    display: block;
    font-size: var(--text-s);
    font-weight: 600;
    color: var(--ink-soft);
  }
  .bubble {
    display: block;
    width: fit-content;
    max-width: min(85%, 26rem);
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--line-strong);
    border-radius: 1rem 1rem 1rem 0.25rem;
    background: var(--paper);
    overflow-wrap: break-word;
  }
  .end {
    text-align: end;
  }
  .end .bubble {
    margin-inline-start: auto;
    border-color: var(--accent);
    border-radius: 1rem 1rem 0.25rem;
    background: var(--accent-soft);
    text-align: start;
  }
  .exhibit .line {
    padding: var(--space-2) 0;
  }
  .line + .line {
    border-top: 1px dotted var(--line-strong);
  }
  .exhibit .marked {
    margin-inline: calc(-1 * var(--space-4));
    padding-inline: calc(var(--space-4) - 4px) var(--space-4);
    border-inline-start: 4px solid var(--notice);
    background: var(--notice-soft);
  }
  .marked b {
    color: var(--notice);
  }
  blockquote {
    margin: 0;
    font-family: var(--display);
    font-size: var(--text-l);
    line-height: 1.4;
  }
`;

/** What belongs to an item's story: a training chat, a record, what somebody says; nothing where it has none. */
export function exhibit({chat, note, says}: Item, name: NameOf): TemplateResult | typeof nothing {
  const words = t.activity.item;
  if (chat) return figure(words.chat, renderChat(chat, name));
  if (note) return figure(words.note, renderNote(note, name));
  if (!says) return nothing;
  return figure(words.says(says.who), html`<blockquote>${say(says.text, name)}</blockquote>`);
}

function figure(caption: string, content: TemplateResult) {
  return html`<figure class="exhibit">
    <figcaption>${caption}</figcaption>
    ${content}
  </figure>`;
}

/** Whoever writes first is on one side, and who answers on the other. */
function renderChat(chat: NonNullable<Item['chat']>, name: NameOf) {
  return html`<ol>
    ${chat.map(
      ({from, text}) =>
        html`<li class="message ${from === chat[0]?.from ? '' : 'end'}">
          <span class="from">${from}:</span>
          <span class="bubble">${say(text, name)}</span>
        </li>`,
    )}
  </ol>`;
}

function renderNote(note: NonNullable<Item['note']>, name: NameOf) {
  return html`<ol>
    ${note.map(({text, marked}) =>
      marked
        ? html`<li class="line marked"><b>${t.activity.item.marked}</b> ${say(text, name)}</li>`
        : html`<li class="line">${say(text, name)}</li>`,
    )}
  </ol>`;
}

/** What is asked: the story, or its twin where there is one and it is wanted. */
export function stemOf({stem, plain}: Item, plainly: boolean, name: NameOf): unknown {
  return say(plainly ? (plain ?? stem) : stem, name);
}

/** Whether an item is shown without its story: that is wanted, and it has a twin. */
export function isPlain({plain}: Item, plainly: boolean): boolean {
  return plainly && plain !== undefined;
}
