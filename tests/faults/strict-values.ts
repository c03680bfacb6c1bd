/** Says whether a value has a form. Written from the specifications, apart from the code it judges. */
export type Form = (value: string) => boolean;

export const anything: Form = () => true;

export function oneOf(...words: readonly string[]): Form {
  return value => words.includes(value);
}

export function matching(pattern: RegExp): Form {
  return value => pattern.test(value);
}

export function upTo(length: number, form: Form = anything): Form {
  return value => value.length <= length && form(value);
}

export function either(...forms: readonly Form[]): Form {
  return value => forms.some(form => form(value));
}

/** CMIDecimal with at most three digits before the point, 0 to 100, or blank. */
export const score12: Form = value =>
  value === '' || (/^\d{1,3}(\.\d+)?$/.test(value) && Number(value) <= 100);

export const weighting12: Form = value =>
  /^-?\d{1,3}(\.\d+)?$/.test(value) && Math.abs(Number(value)) <= 100;

export const decimal12 = matching(/^-?\d{1,3}(\.\d+)?$/);

/** CMITimespan: two to four digits of hours, at most two decimals. */
export const timespan12 = matching(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

/** CMITime: a time of day. */
export const time12 = matching(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/);

/** CMIIdentifier as Moodle reads it: printable ASCII without space. */
export const identifier12 = upTo(255, matching(/^[\x21-\x7e]+$/));

/** A real number: no exponent, at most 18 decimals. */
export const real2004 = matching(/^-?\d{1,5}(\.\d{1,18})?$/);

/** ISO 8601 duration with something in it and at most two decimals. */
export const duration2004 = matching(
  /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
);

/** ISO 8601 to the second, 1970 to 2038; a zone only after a fraction of one or two digits. */
export const timestamp2004 = matching(
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/,
);

/** long_identifier_type: URI characters; a URN has a namespace and a name. */
export const longIdentifier2004: Form = value =>
  value.length <= 4000 &&
  /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]+$/.test(value) &&
  (!/^urn:/i.test(value) || /^urn:[A-Za-z0-9-]{2,31}:\S+$/i.test(value));

export const shortIdentifier2004 = matching(/^[\w.]{1,250}$/);

/** No line breaks. */
export const line = matching(/^.*$/);
