import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Region} from '../../course/region.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/text-edition.js';
import {AnnounceEvent} from '../announce.js';
import {goTo} from '../focus.js';
import {isoDay} from '../iso-day.js';
import {contents} from './contents.js';
import {moduleAnchor, type Edition, type ModuleContent, type ModuleState} from './edition.js';
import {endParts, endPartText} from './end-parts.js';
import {moduleText} from './module-text.js';
import {keepWritten, reviewerBox, signOffsOwed} from './sign-off.js';
import {pageStyles} from './page-styles.js';

/**
 * The whole course as one page to read and to print; with `edition.review` the edition for reviewers. Modules are
 * fetched one after the other. It stands in the page's own tree, so that links within it work on paper too.
 *
 * @fires {AnnounceEvent} nrr-announce - Once, when all modules were asked for.
 */
@customElement('nrr-text-edition')
export class NrrTextEdition extends LitElement {
  @property({attribute: false}) edition!: Edition;
  /** Fetches a module. */
  @property({attribute: false}) load!: (moduleId: string) => Promise<ModuleContent>;
  @property({attribute: false}) print = () => {
    window.print();
  };

  @state() private modules: ReadonlyMap<string, ModuleState> = new Map();
  /** For reviewers: the regions besides the reader's own; nothing for one that could not be fetched. */
  @state() private others: ReadonlyMap<string, Region | undefined> = new Map();

  /** All modules, and for reviewers all regions, were asked for. */
  @property({type: Boolean, attribute: false}) isWhole = false;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...pageStyles];
    this.addEventListener('click', this.#follow);
    this.addEventListener('input', this.#write);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      sheet => !pageStyles.includes(sheet),
    );
    this.removeEventListener('click', this.#follow);
    this.removeEventListener('input', this.#write);
  }

  protected override firstUpdated() {
    goTo(this.querySelector('h1'));
    void this.#loadAll();
  }

  override render() {
    const edition = this.#withRegions();
    const {course, now, region, review} = edition;
    const title = review ? t.edition.review.title(course.title) : t.edition.title(course.title);
    return html`<article aria-labelledby="edition--title">
      <h1 id="edition--title" tabindex="-1">${title}</h1>
      ${review ? this.#renderForReviewers() : this.#renderForReaders()}
      <p class="small">
        ${t.edition.version(course.version, region.name)}
        ${t.edition.printed(card.card.date(isoDay(now)))}
      </p>
      ${this.#renderProgress()} ${review ? signOffsOwed(review.regions) : nothing}
      ${contents(edition)}
      ${course.modules.map(module =>
        moduleText(module, this.#stateOf(module.id), edition, () => void this.#retry(module.id)),
      )}
      ${endParts(edition).map(part => endPartText(part, edition))}
    </article>`;
  }

  #renderForReaders() {
    const {course, region} = this.edition;
    const owed = card.card.reviewsOwed(region);
    return html`<p>${course.summary}</p>
      <p>${t.edition.intro} ${t.edition.notCounted}</p>
      ${owed ? html`<p class="coming">${t.edition.draft(owed)}</p>` : nothing}`;
  }

  #renderForReviewers() {
    const words = t.edition.review;
    return html`<p class="coming"><b>${words.forWhom}</b> ${words.learners}</p>
      <p>${words.intro}</p>
      <p><b>${words.notKept}</b></p>
      <p>${words.regions}</p>
      ${this.#renderLackingRegions()} ${reviewerBox(this.edition)}`;
  }

  #renderLackingRegions() {
    const regions = this.edition.review?.regions ?? [];
    const lacking = regions.filter(({id}) => this.others.has(id) && !this.others.get(id));
    if (lacking.length === 0) return nothing;
    const {review, again} = t.edition;
    return html`<p>${review.lacking(lacking.map(({name}) => name).join(', '))}</p>
      <p><button type="button" @click=${() => void this.#loadRegions()}>${again}</button></p>`;
  }

  #withRegions(): Edition {
    const {edition, others} = this;
    if (!edition.review) return edition;
    const known = [...others.values()].flatMap(region => region ?? []);
    return {
      ...edition,
      review: {...edition.review, others: new Map(known.map(region => [region.id, region]))},
    };
  }

  #renderProgress() {
    const {total, asked} = this.#counts();
    if (!this.isWhole) {
      const number = Math.min(asked + 1, total);
      return html`<p class="progress">${t.edition.loading(number, total)}</p>`;
    }
    return html`<p class="progress">${this.#outcome()}</p>
      <button type="button" @click=${() => this.print()}>${t.edition.print}</button>`;
  }

  #outcome(): string {
    const {total, failed} = this.#counts();
    return failed > 0 ? t.edition.lacking(failed, total) : t.edition.loaded(total);
  }

  #counts() {
    const states = [...this.modules.values()];
    return {
      total: this.edition.course.modules.length,
      asked: states.length,
      failed: states.filter(each => each === 'failed').length,
    };
  }

  #stateOf(moduleId: string): ModuleState {
    return this.modules.get(moduleId) ?? 'waiting';
  }

  /** One after the other, in the order in which they are read. */
  async #loadAll() {
    for (const {id} of this.edition.course.modules) await this.#loadOne(id);
    await this.#loadRegions();
    this.isWhole = true;
    this.dispatchEvent(new AnnounceEvent(this.#outcome()));
  }

  async #loadOne(moduleId: string) {
    const loaded = await this.load(moduleId).catch(() => 'failed' as const);
    this.modules = new Map(this.modules).set(moduleId, loaded);
  }

  async #loadRegions() {
    const {region, review} = this.edition;
    if (!review) return;
    for (const {id} of review.regions.filter(each => each.id !== region.id)) {
      const loaded = this.others.get(id) ?? (await review.loadRegion(id).catch(() => undefined));
      this.others = new Map(this.others).set(id, loaded);
    }
  }

  async #retry(moduleId: string) {
    await this.#loadOne(moduleId);
    await this.updateComplete;
    this.dispatchEvent(new AnnounceEvent(this.#outcome()));
    // The button that was pressed may be gone.
    if (this.#stateOf(moduleId) !== 'failed') this.#show(moduleAnchor(moduleId));
  }

  /**
   * A link within the page moves there and leaves the address as it is, which says that this page is open. What
   * could not be fetched is opened as the step that it is.
   */
  readonly #follow = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey) return;
    const id = /^#([^/].*)/.exec(event.target.closest('a')?.getAttribute('href') ?? '')?.[1];
    if (id === undefined) return;
    event.preventDefault();
    if (!this.#show(id)) location.hash = `#/${id}`;
  };

  #show(id: string): boolean {
    const part = this.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
    const target = part?.querySelector<HTMLElement>('h2, h3, h4, dt') ?? part;
    if (!target) return false;
    target.tabIndex = -1;
    goTo(target);
    return true;
  }

  readonly #write = ({target}: Event) => {
    const written = this.edition.review?.written;
    if (!written || !(target instanceof Element)) return;
    keepWritten(target, written);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-text-edition': NrrTextEdition;
  }
}
