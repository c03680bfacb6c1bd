/** How a person gives a setting. */
export type SettingField =
  | 'region'
  | 'text'
  | 'phone'
  | 'email'
  | 'number'
  | 'choice'
  | 'yes-no'
  | 'picture'
  | 'colour'
  | 'modules'
  | 'schools'
  | 'corrections';

export interface SettingChoice {
  readonly value: string;
  readonly label: string;
  readonly help: string;
}

/** What somebody who sets a school's settings is told about one of them. */
export interface SettingGuide {
  /** The keys that lead to it, such as `contacts.lead.phone`. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly field: SettingField;
  /** Where `field` is `choice`. */
  readonly choices?: readonly SettingChoice[];
  /** What the course does where it is not set. */
  readonly unset: string;
  /** One that passes the check. */
  readonly example: string | number | boolean | object;
}

/** Settings that belong together. */
export interface SettingGroup {
  readonly title: string;
  readonly help: string;
  readonly settings: readonly SettingGuide[];
}
