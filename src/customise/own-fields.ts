import {html, nothing} from 'lit';
import type {Region} from '../course/region.js';
import {isObject} from '../settings/checks.js';
import type {SettingField, SettingGuide} from '../settings/setting-guide.js';
import './colour-field.js';
import './corrections-field.js';
import type {CourseModule} from './course-facts.js';
import type {FieldValue, ValueEvent} from './customise-events.js';
import './modules-field.js';
import {problemOf} from './own-field.js';
import './picture-field.js';
import './schools-field.js';

/** What a field that is an element of its own is given. */
export interface OwnField {
  readonly guide: SettingGuide;
  readonly value: FieldValue | undefined;
  /** What is allowed, where the value is something else. */
  readonly problem: string | undefined;
  readonly modules: readonly CourseModule[];
  /** The region that stands in the form. */
  readonly region: Region | undefined;
  /** Is told of another value. */
  readonly give: (event: ValueEvent) => void;
}

const drawn: Partial<Record<SettingField, (field: OwnField) => unknown>> = {
  picture: ({guide, value, problem, give}) =>
    html`<nrr-picture-field
      data-key=${guide.key}
      .guide=${guide}
      .value=${textOf(value)}
      .problem=${problem}
      @nrr-value=${give}
    ></nrr-picture-field>`,
  colour: ({guide, value, problem, give}) =>
    html`<nrr-colour-field
      data-key=${guide.key}
      .guide=${guide}
      .value=${textOf(value)}
      .problem=${problem}
      @nrr-value=${give}
    ></nrr-colour-field>`,
  modules: ({guide, value, problem, modules, give}) =>
    html`<nrr-modules-field
      data-key=${guide.key}
      .guide=${guide}
      .value=${listOf(value)}
      .modules=${modules}
      .problem=${problem}
      @nrr-value=${give}
    ></nrr-modules-field>`,
  schools: ({guide, value, problem, give}) =>
    html`${problemOf(problem)}
      <nrr-schools-field
        data-key=${guide.key}
        .value=${listOf(value)}
        @nrr-value=${give}
      ></nrr-schools-field>`,
  corrections: ({guide, value, region, give}) =>
    region
      ? html`<nrr-corrections-field
          data-key=${guide.key}
          .value=${isObject(value) ? value : {}}
          .region=${region}
          @nrr-value=${give}
        ></nrr-corrections-field>`
      : nothing,
};

/** The element for a setting's field; `undefined` where a plain control will do. */
export function ownField(field: OwnField): unknown {
  return drawn[field.guide.field]?.(field);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The schema has checked what was in the zip, and a field gives what it was given. */
function listOf(value: unknown): readonly never[] {
  return Array.isArray(value) ? (value as never[]) : [];
}
