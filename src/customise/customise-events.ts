/** A person has chosen or dropped a file. */
export class FileEvent extends Event {
  static readonly eventName = 'nrr-file';
  readonly file: File;

  constructor(file: File) {
    super(FileEvent.eventName);
    this.file = file;
  }
}

/** A person has given a setting another value. */
export class ValueEvent extends Event {
  static readonly eventName = 'nrr-value';
  readonly key: string;
  readonly value: string | boolean;

  constructor(key: string, value: string | boolean) {
    super(ValueEvent.eventName);
    this.key = key;
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-file': FileEvent;
    'nrr-value': ValueEvent;
  }
}
