import type {DataModel} from './data-model.js';
import {dialects} from './detail-dialects.js';
import {InteractionWriter} from './interaction-writer.js';
import {ObjectiveWriter} from './objective-writer.js';
import type {Detail} from './session.js';

/** Adds what stands beside a result: each answer, where the school wants them, and each outcome. */
export class DetailWriter {
  readonly #interactions: InteractionWriter;
  readonly #objectives: ObjectiveWriter;

  constructor(model: DataModel, edition: '1.2' | '2004') {
    const {interaction, objective} = dialects[edition];
    this.#interactions = new InteractionWriter(model, interaction);
    this.#objectives = new ObjectiveWriter(model, objective);
  }

  record(detail: Detail): void {
    if ('response' in detail) this.#interactions.record(detail);
    else this.#objectives.record(detail);
  }
}
