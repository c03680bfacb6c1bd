import {html, nothing} from 'lit';
import {helpfulWay, type Conversation, type Turn} from '../../course/conversation.js';
import type {Sort} from '../../course/practice.js';
import {say} from '../../course/words.js';
import type {CardSet} from '../../course/workshop.js';
import {t as workshop} from '../../i18n/workshop.js';
import {t} from '../../i18n/workshop-paper.js';
import type {Deck} from '../deck.js';
import {table, ticks} from './paper-parts.js';
import type {PaperSource} from './paper-source.js';

/** One set of cards, of whichever kind. */
export function cardsPaper(set: CardSet, {deck}: PaperSource) {
  const step = set.from === undefined ? undefined : deck.activities[set.from];
  if (step?.kind === 'sort') return triageCards(set, step, deck);
  if (step?.kind === 'conversation') return talkCards(set, step, deck);
  return html`<article class="big">
    <h1>${set.title}</h1>
    <p>${t.paper.training} ${t.paper.cards.cut}</p>
    ${set.cards?.map(
      ({letter, title, text}) =>
        html`<section class="cut">
          <h2>${letter.toUpperCase()}. ${title}</h2>
          <p>${say(text, deck.name)}</p>
        </section>`,
    )}
  </article>`;
}

/** Cards to cut out and where they may lie; the answers stand on a page of their own. */
function triageCards({title}: CardSet, {intro, bins, cards}: Sort, {name}: Deck) {
  const {card, cut, bins: binsHeading, key, keyHead} = t.paper.cards;
  const binOf = (id: string) =>
    `${id.toUpperCase()}. ${bins.find(bin => bin.id === id)?.name ?? ''}`;
  return html`<article class="big">
      <h1>${title}</h1>
      <p>${t.paper.training} ${cut} ${say(intro, name)}</p>
      ${cards.map(
        ({id, text}) =>
          html`<section class="cut">
            <h2>${card(id.toUpperCase())}</h2>
            <p>${say(text, name)}</p>
          </section>`,
      )}
    </article>
    <article class="own-page">
      <h1>${binsHeading}</h1>
      ${bins.map(
        bin =>
          html`<section class="cut bin">
            <h2>${bin.id.toUpperCase()}. ${bin.name}</h2>
            <p>${say(bin.meaning, name)}</p>
          </section>`,
      )}
    </article>
    <article class="own-page">
      <h1>${key(title)}</h1>
      ${table({
        head: keyHead,
        rows: cards.map(({id, answer, why, change}) => [
          id.toUpperCase(),
          binOf(answer),
          why,
          change ?? '',
        ]),
        name,
      })}
    </article>`;
}

/**
 * What the facilitator reads, with what each reply does; the replies alone for the pairs; the observer's list. It
 * goes the way of the slides. No pair gets the student's lines.
 */
function talkCards({title, observer = []}: CardSet, talk: Conversation, deck: Deck) {
  const {
    facilitator,
    facilitatorHow,
    pairs,
    pairsHow,
    observer: watches,
    observerHow,
    cut,
  } = t.paper.cards;
  const {name} = deck;
  const way = helpfulWay(talk.turns);
  const ending = talk.endings.find(({key}) => key === way.at(-1)?.reply.to);
  return html`<article class="facilitator">
      <h1>${title}: ${facilitator}</h1>
      <p>${t.paper.training} ${facilitatorHow}</p>
      ${way.map(({turn}, at) => facilitatorTurn(turn, at, talk, deck))}
      ${
        ending
          ? html`<section class="whole">
              <h2>${t.paper.cards.ending}: ${ending.title}</h2>
              <p>${say(ending.text, name)}</p>
              <p><b>${t.paper.cards.told}:</b> ${say(ending.told, name)}</p>
              <p><b>${t.paper.cards.soon}:</b> ${say(ending.soon, name)}</p>
              <p><b>${t.paper.cards.next}:</b> ${say(ending.next, name)}</p>
            </section>`
          : nothing
      }
    </article>
    <article class="pairs own-page">
      <h1>${title}: ${pairs}</h1>
      <p>${pairsHow} ${cut}</p>
      ${way.map(({turn}, at) => pairsTurn(turn, at, deck))}
    </article>
    <article class="observer own-page">
      <h1>${title}: ${watches}</h1>
      <p>${observerHow}</p>
      ${ticks(observer.map(each => say(each, name)))}
    </article>`;
}

function facilitatorTurn(turn: Turn, at: number, {people}: Conversation, {name}: Deck) {
  const {line, reads, replyHead} = t.paper.cards;
  const who = people.find(({id}) => id === turn.who);
  return html`<section class="turn">
    <h2>${line(at + 1)}${at === 0 && who ? `. ${who.name}: ${who.role}` : nothing}</h2>
    <p class="reads"><b>${reads}</b> ${say(turn.says, name)}</p>
    ${table({
      head: replyHead,
      rows: turn.replies.map(({id, text, quality, consequence, coach}) => [
        html`${id.toUpperCase()}. ${say(text, name)}`,
        html`<b>${workshop.workshop.slide[quality]}.</b> ${say(consequence, name)}`,
        coach,
      ]),
      name,
    })}
  </section>`;
}

function pairsTurn({replies}: Turn, at: number, {name}: Deck) {
  return html`<section class="cut">
    <h2>${t.paper.cards.line(at + 1)}</h2>
    ${replies.map(
      ({id, text}) => html`<p class="reply"><b>${id.toUpperCase()}</b> ${say(text, name)}</p>`,
    )}
  </section>`;
}
