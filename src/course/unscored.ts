import type {Words} from './words.js';

/** Two voices on a question that experts dispute, side by side; nothing to answer, and no side is taken. */
export interface Voices {
  readonly kind: 'voices';
  readonly id: string;
  readonly intro: Words;
  readonly sides: readonly VoicesSide[];
  readonly closing: Words;
}

export interface VoicesSide {
  readonly name: string;
  readonly points: readonly Words[];
}

/** A question to oneself, before or after: no option is right, and none is needed to go on. */
export interface Reflect {
  readonly kind: 'reflect';
  readonly id: string;
  readonly question: Words;
  readonly options: readonly ReflectOption[];
  /** The step that asked the same before; what was answered there is shown beside this answer. */
  readonly again?: string;
  /** Shown afterwards, whatever was chosen. */
  readonly after: Words;
}

export interface ReflectOption {
  /** A single letter; in a question that is asked again the same as the first time. */
  readonly id: string;
  readonly text: Words;
}
