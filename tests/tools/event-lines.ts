/** Lines as they come, to be waited for: those a server sends a page, or those a command says. */
export class EventLines {
  readonly #lines: string[] = [];
  #wake = (): void => undefined;
  #stop = (): void => undefined;

  /** Reads the `data:` lines of an event stream. */
  static async from(response: Response): Promise<EventLines> {
    const lines = new EventLines();
    const reader = response.body?.getReader();
    if (!reader) throw new Error('The answer has no body.');
    lines.#stop = () => void reader.cancel();
    const read = async (): Promise<void> => {
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        const text = new TextDecoder().decode(part.value);
        for (const [, data] of text.matchAll(/^data: (.*)$/gm)) lines.add(data ?? '');
      }
    };
    void read().catch(() => undefined);
    return Promise.resolve(lines);
  }

  readonly add = (line: string): void => {
    this.#lines.push(line);
    this.#wake();
  };

  /** The next line that nobody took yet. */
  async next(): Promise<string> {
    for (;;) {
      const line = this.#lines.shift();
      if (line !== undefined) return line;
      await new Promise<void>(resolve => (this.#wake = resolve));
    }
  }

  /** Takes lines until one matches. */
  async until(pattern: RegExp): Promise<string> {
    for (;;) {
      const line = await this.next();
      if (pattern.test(line)) return line;
    }
  }

  close(): void {
    this.#stop();
  }
}
