import type {TemplateResult} from 'lit';
import type {Workshop} from '../../course/workshop.js';
import {t} from '../../i18n/workshop-paper.js';
import {answerCards} from './answer-cards.js';
import {certificatesPaper} from './certificates-paper.js';
import {evaluationPaper, registerPaper} from './form-papers.js';
import {guidePaper} from './guide-paper.js';
import {handoutPaper} from './handout-paper.js';
import {pageCounts} from './page-counts.js';
import {deckPaper, slidesPaper} from './deck-paper.js';
import type {PaperSource} from './paper-source.js';
import {cardsPaper} from './role-cards.js';

/** Something that the workshop prints. */
export interface Paper {
  /** What the address names it by. */
  readonly id: string;
  readonly title: string;
  readonly kind: 'guide' | 'handout' | 'cards' | 'form' | 'certificates' | 'deck' | 'slides';
  readonly draw: (source: PaperSource) => TemplateResult;
}

/** All that a workshop prints, in the order in which it is offered. */
export function papersOf({
  handouts,
  cards,
  guide,
  register,
  evaluation,
}: Workshop): readonly Paper[] {
  const {titles, answers, handout: handoutTitle} = t.paper;
  return [
    {id: 'guide', title: guide.title, kind: 'guide', draw: guidePaper},
    ...handouts.map(handout => ({
      id: handout.id,
      title: handoutTitle(handout.number, handout.title),
      kind: 'handout' as const,
      draw: (source: PaperSource) => handoutPaper(handout, source),
    })),
    {id: 'answer-cards', title: answers.title, kind: 'cards', draw: answerCards},
    ...cards.map(set => ({
      id: `${set.kind}-cards`,
      title: set.title,
      kind: 'cards' as const,
      draw: (source: PaperSource) => cardsPaper(set, source),
    })),
    {id: 'register', title: register.title, kind: 'form', draw: registerPaper},
    {id: 'evaluation', title: evaluation.title, kind: 'form', draw: evaluationPaper},
    {
      id: 'certificates',
      title: titles.certificates,
      kind: 'certificates',
      draw: certificatesPaper,
    },
    {id: 'deck', title: titles.deck, kind: 'deck', draw: deckPaper},
    {id: 'slides', title: titles.slides, kind: 'slides', draw: slidesPaper},
  ];
}

/** Slides are pictures: their words in large print are the guide. */
export function hasLargePrint({kind}: Paper): boolean {
  return kind !== 'deck' && kind !== 'slides';
}

/**
 * How many A4 pages a paper has, certificates a name. A school's own names and another region may make it one more.
 *
 * @param plan - the id of the agenda, which the pages of guide and deck hang on
 * @returns undefined for a paper that nobody has counted
 */
export function pagesOf(id: string, plan: string, large = false): number | undefined {
  const count = pageCounts[id === 'guide' || id === 'deck' ? `${id}-${plan}` : id];
  return large ? count?.large : count?.usual;
}
