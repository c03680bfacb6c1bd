import {LitElement, html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import '../components/action-plan/action-plan.js';
import {schoolNames} from '../components/school-names.js';
import type {Course} from '../course/course.js';
import type {Region} from '../course/region.js';
import type {Reflect} from '../course/unscored.js';
import type {NameOf} from '../course/words.js';
import {t} from '../i18n/shell.js';
import {loadActivity} from './module-loader.js';
import {planStep} from './plan-step.js';
import type {PlayerModel} from './player-model.js';

/** The action plan, once the actions that the course offers are fetched. */
@customElement('nrr-plan-screen')
export class NrrPlanScreen extends LitElement {
  @property({attribute: false}) model!: PlayerModel;
  @property({attribute: false}) region!: Region;

  @state() private actions: Reflect | 'loading' | undefined = 'loading';

  #name!: NameOf;

  /** Light DOM: it stands in the page's own root. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#name = schoolNames(this.model.settings, this.region);
    void actionsOf(this.model.course).then(actions => {
      this.actions = actions;
    });
  }

  override render() {
    const {actions, region} = this;
    const {course, settings, store, now} = this.model;
    if (actions === 'loading') return html`<p>${t.player.loading}</p>`;
    return html`<nrr-action-plan
      .actions=${actions}
      .started=${store.attempt.steps[planStep]?.response['a'] ?? ''}
      .course=${course}
      .region=${region}
      .school=${settings}
      .now=${now()}
      .name=${this.#name}
    ></nrr-action-plan>`;
  }
}

/** The question whose options are the actions; a course without it, or a lost line, leaves lines to write on. */
async function actionsOf({modules}: Course): Promise<Reflect | undefined> {
  const home = modules.find(({steps}) => steps.some(({id}) => id === planStep));
  const activity = home && (await loadActivity(home.id, planStep).catch(() => undefined));
  return activity?.kind === 'reflect' ? activity : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-plan-screen': NrrPlanScreen;
  }
}
