import {html, nothing} from 'lit';
import {stopsOf} from '../../components/route-map/route-stops.js';
import type {Activity, ChatLab, Timeline} from '../../course/course.js';
import type {Repair, Sequence, Sort} from '../../course/practice.js';
import type {RouteBuilder} from '../../course/route-builder.js';
import type {Reflect} from '../../course/unscored.js';
import {say} from '../../course/words.js';
import {t} from '../../i18n/workshop-paper.js';
import type {Deck} from '../deck.js';
import {bullets, table} from './paper-parts.js';

/** What a facilitator needs at hand of a step of the course: its answers with why, and what is said at its end. */
export function activityKey(id: string, deck: Deck): unknown {
  const lesson = deck.lessons[id];
  if (lesson) return html`<div class="prose">${say(lesson.body, deck.name)}</div>`;
  const activity = deck.activities[id];
  return activity ? keyOf(activity, deck) : nothing;
}

function keyOf(activity: Activity, deck: Deck): unknown {
  switch (activity.kind) {
    case 'sort':
      return sortKey(activity, deck);
    case 'chat-lab':
      return chatKey(activity, deck);
    case 'route':
      return routeKey(activity, deck);
    case 'timeline':
      return timelineKey(activity, deck);
    case 'reflect':
      return reflectKey(activity, deck);
    case 'sequence':
      return sequenceKey(activity, deck);
    case 'repair':
      return repairKey(activity, deck);
    case 'conversation':
      return html`<p>${t.paper.guide.talk}</p>`;
    default:
      return html`<p>${say(activity.intro, deck.name)}</p>`;
  }
}

function sortKey({bins, cards, closing}: Sort, {name}: Deck) {
  const {sortHead, key} = t.paper.guide;
  const binOf = (id: string) => bins.find(bin => bin.id === id)?.name ?? '';
  const rows = cards.map(({text, answer, why}) => [text, binOf(answer), why]);
  return html`${table({head: sortHead, rows, name, heading: key})} ${atEnd(say(closing, name))}`;
}

function chatKey({messages, closing}: ChatLab, {moves, name}: Deck) {
  const {chatHead, key, noMove} = t.paper.guide;
  const moveOf = (id: string | undefined) => moves.find(move => move.id === id)?.name ?? noMove;
  const rows = messages.map(({text, move, why}) => [text, moveOf(move), why]);
  return html`${table({head: chatHead, rows, name, heading: key})} ${atEnd(say(closing, name))}`;
}

function routeKey({cases, closing}: RouteBuilder, {name, region, school}: Deck) {
  const {routeHead, key} = t.paper.guide;
  const order = (situation: string) => {
    const entry = region.route?.find(({id}) => id === situation);
    const stops = entry ? stopsOf(entry, region, school) : [];
    return stops.map((stop, at) => `${String(at + 1)}. ${stop.name}`).join(' ');
  };
  const rows = cases.map(({text, situation, why}) => [text, order(situation), why]);
  return html`${table({head: routeHead, rows, name, heading: key})} ${atEnd(say(closing, name))}`;
}

function timelineKey({stations, closing}: Timeline, {moves, name}: Deck) {
  const rows = stations.map(({move, notice}) => [
    moves.find(({id}) => id === move)?.name ?? '',
    notice,
  ]);
  return html`${table({head: t.paper.guide.stationHead, rows, name})} ${atEnd(say(closing, name))}`;
}

function reflectKey({question, options, after}: Reflect, {name}: Deck) {
  const texts = options.map(({text}) => text);
  return html`<p>${say(question, name)}</p>
    ${bullets(texts, name)} ${atEnd(say(after, name))}`;
}

function sequenceKey({steps, closing}: Sequence, {name}: Deck) {
  return html`<ol>
      ${steps.map(({text, why}) => html`<li>${say(text, name)} ${say(why, name)}</li>`)}
    </ol>
    ${atEnd(say(closing, name))}`;
}

function repairKey({lines, closing}: Repair, {name}: Deck) {
  const rows = lines.map(({text, options}) => {
    const right = options.find(({correct}) => correct);
    return [text, right?.text ?? '', right?.why ?? ''];
  });
  return html`${table({head: t.paper.guide.repairHead, rows, name})} ${atEnd(say(closing, name))}`;
}

function atEnd(words: unknown) {
  return html`<p><b>${t.paper.guide.closing}</b> ${words}</p>`;
}
