import type {Words} from './words.js';

/*
 * The workshop as a trainer runs it: parts with their slides, and what is printed. Activities are not copied:
 * a slide names the step of the course that it shows.
 */

export interface Workshop {
  readonly title: string;
  readonly summary: Words;
  readonly agendas: readonly AgendaPlan[];
  /** In the order in which they are run. */
  readonly parts: readonly WorkshopPart[];
  readonly guide: Guide;
  readonly register: Register;
  readonly evaluation: Evaluation;
  readonly handouts: readonly Handout[];
  readonly cards: readonly CardSet[];
}

/** One of the agendas that the workshop is made for. */
export interface AgendaPlan {
  /** Such as `hour`. */
  readonly id: string;
  /** In all, with what follows. */
  readonly minutes: number;
  readonly slack: number;
  readonly register: number;
  readonly evaluation: number;
}

export interface WorkshopPart {
  readonly id: string;
  readonly title: string;
  /** Agenda id → minutes; an agenda that is not there leaves the part out. */
  readonly minutes: Readonly<Record<string, number>>;
  /** A trainer alone leaves it out. */
  readonly needsTwo?: true;
  /** It may be left out without harm to what follows. */
  readonly optional?: true;
  /** Ids of the handouts that are used in it. */
  readonly handouts: readonly string[];
  readonly slides: readonly Slide[];
}

export type Slide = WordsSlide | StepSlide | HandsSlide | CareSlide;

interface SlideBase {
  /** Unique in the whole course. */
  readonly id: string;
  readonly notes: SlideNotes;
}

/** What the presenter reads, and the guide prints. */
export interface SlideNotes {
  readonly say: Words;
  readonly ask?: Words;
  /** What to watch for in the room. */
  readonly watch?: Words;
  /** If someone is upset, where that differs from the guide's page. */
  readonly upset?: Words;
  readonly minutes: number;
}

/** Words of the workshop's own: a part's cover, some points, or one statement. */
export interface WordsSlide extends SlideBase {
  readonly layout: 'title' | 'points' | 'rule';
  readonly title?: string;
  readonly text?: Words;
  readonly points?: readonly Words[];
}

/** A step of the course, as a room works with it. */
export interface StepSlide extends SlideBase {
  readonly layout: 'activity';
  /** The step's id. */
  readonly from: string;
}

/** A question for a show of hands: invented cases only. */
export interface HandsSlide extends SlideBase {
  readonly layout: 'hands';
  readonly question: Words;
  readonly options: readonly Words[];
}

/** Where support is: the region's and the school's own. */
export interface CareSlide extends SlideBase {
  readonly layout: 'care';
  readonly title: string;
}

export interface Guide {
  readonly title: string;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string;
    readonly list: readonly Words[];
  }[];
}

export interface Register {
  readonly title: string;
  readonly privacy: Words;
  readonly columns: readonly string[];
  readonly rows: number;
}

export interface Evaluation {
  readonly title: string;
  readonly intro: Words;
  readonly questions: readonly {
    readonly text: Words;
    /** What may be ticked; absent where there are lines to write on. */
    readonly scale?: readonly string[];
    readonly lines?: number;
  }[];
}

export interface Handout {
  readonly id: string;
  /** 1 to 8; absent for what belongs to one part alone. */
  readonly number?: number;
  readonly title: string;
  /** Who gets it, and when. */
  readonly audience: Words;
  readonly sections: readonly HandoutSection[];
}

export interface HandoutSection {
  readonly heading: string;
  readonly list?: readonly Words[];
  readonly table?: {
    readonly head: readonly string[];
    readonly rows: readonly (readonly Words[])[];
  };
  /** Lines to write on. */
  readonly lines?: {readonly label: string; readonly count: number};
  /** The step whose words are brought in. */
  readonly from?: string;
  /** The school's people and the region's services. */
  readonly card?: true;
}

export interface CardSet {
  readonly kind: 'triage' | 'disclosure' | 'scenario';
  readonly title: string;
  /** The step whose cards or turns are printed. */
  readonly from?: string;
  /** What an observer ticks. */
  readonly observer?: readonly Words[];
  readonly cards?: readonly {
    readonly letter: string;
    readonly title: string;
    readonly text: Words;
  }[];
}
