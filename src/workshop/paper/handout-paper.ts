import {html, nothing} from 'lit';
import {
  cardContacts,
  cardPeople,
  cardRoutes,
  cardServices,
} from '../../components/route-card/card-parts.js';
import {isOld} from '../../components/safeguarding-card/checked.js';
import {schoolLogo} from '../../components/school-logo.js';
import type {Activity, ChatLab, Lesson} from '../../course/course.js';
import type {Contact, Region} from '../../course/region.js';
import {say} from '../../course/words.js';
import type {Handout, HandoutSection} from '../../course/workshop.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/workshop-paper.js';
import type {Deck} from '../deck.js';
import type {PaperSource} from './paper-source.js';
import {bullets, table, writeLines} from './paper-parts.js';

/** The handout on which the routes stand, too. */
const WITH_ROUTES = 'route-card';

/** One handout: at most two A4 pages in the usual size of type. */
export function handoutPaper(handout: Handout, {deck, day}: PaperSource) {
  const {number, title, audience, sections} = handout;
  const hasCard = sections.some(section => section.card);
  return html`<article>
    <h1>${t.paper.handout(number, title)}</h1>
    <p class="for">${t.paper.forWhom} ${say(audience, deck.name)}</p>
    ${sections.map(section => sectionPaper(section, handout, deck, day))}
    ${hasCard ? html`<p class="small">${t.paper.numbers}</p>` : nothing}
  </article>`;
}

function sectionPaper(section: HandoutSection, {id}: Handout, deck: Deck, day: string) {
  const {heading, list, table: rows, lines, from, card: isCard} = section;
  return html`<section>
    <h2>${heading}</h2>
    ${list ? bullets(list, deck.name) : nothing}
    ${rows ? table({...rows, name: deck.name, open: rows.rows.some(row => row.includes(''))}) : nothing}
    ${lines ? writeLines(lines.label, lines.count) : nothing}
    ${from === undefined ? nothing : stepPaper(from, deck)}
    ${isCard ? cardPaper(deck, day, id === WITH_ROUTES) : nothing}
  </section>`;
}

/** The words of a step of the course, as they stand there. */
function stepPaper(id: string, deck: Deck) {
  const lesson = deck.lessons[id];
  if (lesson) return lessonPaper(lesson, deck);
  const activity: Activity | undefined = deck.activities[id];
  return activity?.kind === 'chat-lab' ? chatPaper(activity, deck) : nothing;
}

function lessonPaper({body, sources}: Lesson, {name}: Deck) {
  return html`<div class="prose">${say(body, name)}</div>
    ${
      sources.length === 0
        ? nothing
        : html`<h3 class="small">${t.paper.sources}</h3>
            <ol class="small sources">
              ${sources.map(
                ({title, publisher, year}) => html`<li>${title}, ${publisher}, ${year}.</li>`,
              )}
            </ol>`
    }`;
}

/** The thread without what its messages are, and room to say that. */
function chatPaper({people, messages}: ChatLab, {moves, name}: Deck) {
  const {how, moves: heading, head} = t.paper.chat;
  const who = (id: string) => people.find(person => person.id === id)?.name ?? '';
  return html`<p>${people.map(person => `${person.name}, ${person.about}. `)}</p>
    <p>${how}</p>
    ${table({
      head,
      rows: messages.map(({day, time, from, text}) => [`${day} ${time}`, who(from), text, '']),
      name,
      open: true,
      kept: 2,
    })}
    <h3>${heading}</h3>
    <ul class="moves">
      ${moves.map(move => html`<li><b>${move.name}.</b> ${move.meaning}</li>`)}
    </ul>`;
}

/** The school's people and the region's services, with the day on which each was checked. */
function cardPaper({region, school}: Deck, day: string, withRoutes: boolean) {
  const contacts = withRoutes ? cardContacts(region) : supportIn(region);
  const owed = card.card.reviewsOwed(region);
  const someOld = contacts.some(contact => isOld(contact, new Date(day)));
  return html`<div class=${withRoutes ? 'card' : 'card without-codes'}>
    ${owed ? html`<p><b>${card.card.draft(owed)}</b></p>` : nothing}
    ${someOld ? html`<p><b>${card.card.staleSome}</b></p>` : nothing}
    <h3>${schoolLogo(school)}${school.schoolName ?? card.card.school}</h3>
    ${cardPeople(school, region)}
    ${
      withRoutes
        ? html`<h3>${t.paper.card.routes}</h3>
            ${cardRoutes(region, school)}`
        : nothing
    }
    <h3>${t.paper.card.services(region.name)}</h3>
    ${cardServices(contacts)}
  </div>`;
}

/** Whom adults turn to for themselves, which students may, too; what is for danger first. */
function supportIn({contacts}: Region): readonly Contact[] {
  return contacts.filter(({emergency, audience}) => emergency || audience.includes('staff'));
}
