/** What the presenter's window sends to the projector's, whole each time, so that a reload loses nothing. */
export interface Shown {
  readonly kind: 'nrr-workshop-shown';
  readonly token: string;
  /** As plain data: what is to be seen now. */
  readonly view: unknown;
}

/** What the projector's window says again and again: it is there, and what it shows. */
interface Hello {
  readonly kind: 'nrr-workshop-hello';
  readonly token: string;
  /** Brings a presenter that was loaded anew back to where it was. */
  readonly view: unknown;
}

/** A key pressed while the projector's window has the keyboard, as by a clicker. */
interface Pressed {
  readonly kind: 'nrr-workshop-pressed';
  readonly token: string;
  readonly key: string;
}

/** A window, as far as the two speak to one another. */
export interface OtherWindow {
  readonly closed: boolean;
  postMessage(message: unknown, targetOrigin: string): void;
}

/** The own window, as far as it is listened to. */
export interface OwnWindow {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  removeEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  setInterval(run: () => void, ms: number): number;
  clearInterval(id: number): void;
}

const everyMs = 500;

/*
 * A page from a USB stick has no origin of its own, so that messages go to any; what is heard counts only from
 * the other window itself, with the token that it was opened with. Nothing in them is about people.
 */
const anyOrigin = '*';

/** What a presenter does about its projector. */
export interface PresenterEnd {
  /** Opens the projector's window; null where the browser bars it. */
  readonly open: () => OtherWindow | null;
  /** A projector is there. Before anything was shown by this page, it says what it shows already. */
  readonly found: (view: unknown) => void;
  /** A key was pressed in the projector's window. */
  readonly pressed: (key: string) => void;
}

/** The presenter's end: opens the projector's window, and keeps it in step. */
export class PresenterLink {
  readonly #own: OwnWindow;
  readonly #token: string;
  readonly #end: PresenterEnd;
  #projector: OtherWindow | undefined;
  #view: unknown;

  constructor(own: OwnWindow, token: string, end: PresenterEnd) {
    this.#own = own;
    this.#token = token;
    this.#end = end;
    own.addEventListener('message', this.#hear);
  }

  /** @returns Whether the window is there; where it is barred, both views share one window. */
  open(): boolean {
    this.#projector = this.#end.open() ?? undefined;
    return this.connected;
  }

  /** Hears no more; the projector's window goes on showing what it shows. */
  end(): void {
    this.#own.removeEventListener('message', this.#hear);
  }

  get connected(): boolean {
    return this.#projector?.closed === false;
  }

  /** Shows this from now on; a projector that opens or is loaded anew is told. */
  show(view: unknown): void {
    this.#view = view;
    this.#send();
  }

  readonly #hear = ({data, source}: MessageEvent): void => {
    if (!source) return;
    const isProjector = source === (this.#projector as unknown);
    if (isMine<Hello>(data, 'nrr-workshop-hello', this.#token)) {
      // A projector that was there before this page was loaded anew is taken back.
      this.#projector = source as unknown as OtherWindow;
      if (this.#view === undefined) this.#end.found(data.view);
      else this.#send();
    } else if (isProjector && isMine<Pressed>(data, 'nrr-workshop-pressed', this.#token)) {
      this.#end.pressed(data.key);
    }
  };

  #send(): void {
    if (!this.connected || this.#view === undefined) return;
    const message: Shown = {kind: 'nrr-workshop-shown', token: this.#token, view: this.#view};
    this.#projector?.postMessage(message, anyOrigin);
  }
}

/** The projector's end: says hello until it is told what to show, and again whenever its presenter was silent. */
export class ProjectorLink {
  readonly #own: OwnWindow;
  readonly #presenter: OtherWindow;
  readonly #token: string;
  readonly #show: (view: unknown) => void;
  readonly #timer: number;
  #view: unknown;

  constructor(
    own: OwnWindow,
    presenter: OtherWindow,
    token: string,
    show: (view: unknown) => void,
  ) {
    this.#own = own;
    this.#presenter = presenter;
    this.#token = token;
    this.#show = show;
    own.addEventListener('message', this.#hear);
    this.#timer = own.setInterval(this.#hello, everyMs);
    this.#hello();
  }

  /** Tells the presenter that a key was pressed here. */
  press(key: string): void {
    const message: Pressed = {kind: 'nrr-workshop-pressed', token: this.#token, key};
    this.#send(message);
  }

  end(): void {
    this.#own.clearInterval(this.#timer);
    this.#own.removeEventListener('message', this.#hear);
  }

  readonly #hear = ({data, source}: MessageEvent): void => {
    if (source !== (this.#presenter as unknown)) return;
    if (!isMine<Shown>(data, 'nrr-workshop-shown', this.#token)) return;
    this.#view = data.view;
    this.#show(data.view);
  };

  /** Said for as long as the presenter's window stands: it costs nothing, and finds it again after a reload. */
  readonly #hello = (): void => {
    const message: Hello = {kind: 'nrr-workshop-hello', token: this.#token, view: this.#view};
    this.#send(message);
  };

  #send(message: Hello | Pressed): void {
    if (!this.#presenter.closed) this.#presenter.postMessage(message, anyOrigin);
  }
}

function isMine<T extends {readonly kind: string; readonly token: string}>(
  data: unknown,
  kind: T['kind'],
  token: string,
): data is T {
  if (typeof data !== 'object' || data === null) return false;
  const message = data as Partial<Record<'kind' | 'token' | 'key', unknown>>;
  const isWhole = kind !== 'nrr-workshop-pressed' || typeof message.key === 'string';
  return isWhole && message.kind === kind && message.token === token;
}
