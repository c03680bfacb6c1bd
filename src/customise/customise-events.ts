/** A person has chosen or dropped a file. */
export class FileEvent extends Event {
  static readonly eventName = 'nrr-file';
  readonly file: File;

  constructor(file: File) {
    super(FileEvent.eventName);
    this.file = file;
  }
}

/** What a field holds: a box is true or false; a list or an object is the setting's own; all else is text. */
export type FieldValue = string | boolean | object;

/** A person has given a setting another value. */
export class ValueEvent extends Event {
  static readonly eventName = 'nrr-value';
  readonly key: string;
  readonly value: FieldValue;

  constructor(key: string, value: FieldValue) {
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
