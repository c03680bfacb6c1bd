/** What the presenter's window sends to the projector's, whole each time, so that a reload loses nothing. */
export interface Shown {
  readonly kind: 'nrr-workshop-shown';
  readonly token: string;
  /** As plain data: what is to be seen now. */
  readonly view: unknown;
}

/** What the projector's window says until it hears something: it is there, and shows nothing yet. */
interface Hello {
  readonly kind: 'nrr-workshop-hello';
  readonly token: string;
}

/** A window, as far as the two speak to one another. */
export interface OtherWindow {
  readonly closed: boolean;
  postMessage(message: unknown, targetOrigin: string): void;
}

/** The own window, as far as it is listened to. */
export interface OwnWindow {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  setInterval(run: () => void, ms: number): number;
  clearInterval(id: number): void;
}

const everyMs = 500;

/*
 * A page from a USB stick has no origin of its own, so that messages go to any; what is heard counts only from
 * the other window itself, with the token that it was opened with. Nothing in them is about people.
 */
const anyOrigin = '*';

/** The presenter's end: opens the projector's window, and keeps it in step. */
export class PresenterLink {
  readonly #token: string;
  readonly #open: () => OtherWindow | null;
  #projector: OtherWindow | undefined;
  #view: unknown;

  /** @param open - opens the projector's window; null where the browser bars it */
  constructor(own: OwnWindow, token: string, open: () => OtherWindow | null) {
    this.#token = token;
    this.#open = open;
    own.addEventListener('message', event => {
      this.#hear(event);
    });
  }

  /** @returns Whether the window is there; where it is barred, both views share one window. */
  open(): boolean {
    this.#projector = this.#open() ?? undefined;
    return this.connected;
  }

  get connected(): boolean {
    return this.#projector?.closed === false;
  }

  /** Shows this from now on; a projector that opens or is loaded anew is told. */
  show(view: unknown): void {
    this.#view = view;
    this.#send();
  }

  /** A projector that was there before this page was loaded anew says hello again: it is taken back. */
  #hear({data, source}: MessageEvent): void {
    if (!isMine<Hello>(data, 'nrr-workshop-hello', this.#token) || !source) return;
    this.#projector = source as unknown as OtherWindow;
    this.#send();
  }

  #send(): void {
    if (!this.connected || this.#view === undefined) return;
    const message: Shown = {kind: 'nrr-workshop-shown', token: this.#token, view: this.#view};
    this.#projector?.postMessage(message, anyOrigin);
  }
}

/** The projector's end: says hello until it is told what to show, and again whenever its presenter was silent. */
export class ProjectorLink {
  readonly #presenter: OtherWindow;
  readonly #token: string;
  readonly #show: (view: unknown) => void;

  constructor(
    own: OwnWindow,
    presenter: OtherWindow,
    token: string,
    show: (view: unknown) => void,
  ) {
    this.#presenter = presenter;
    this.#token = token;
    this.#show = show;
    own.addEventListener('message', event => {
      this.#hear(event);
    });
    own.setInterval(() => {
      this.#hello();
    }, everyMs);
    this.#hello();
  }

  #hear({data, source}: MessageEvent): void {
    if (source !== (this.#presenter as unknown)) return;
    if (isMine<Shown>(data, 'nrr-workshop-shown', this.#token)) this.#show(data.view);
  }

  /** Said for as long as the presenter's window stands: it costs nothing, and finds it again after a reload. */
  #hello(): void {
    if (this.#presenter.closed) return;
    const message: Hello = {kind: 'nrr-workshop-hello', token: this.#token};
    this.#presenter.postMessage(message, anyOrigin);
  }
}

function isMine<T extends {readonly kind: string; readonly token: string}>(
  data: unknown,
  kind: T['kind'],
  token: string,
): data is T {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as Partial<Record<'kind' | 'token', unknown>>;
  return message.kind === kind && message.token === token;
}
