import {focusedElement} from './focus.js';

/**
 * Copies all that a field holds, on plain http too, where browsers keep the clipboard API from pages.
 * Call it from a press of a button: browsers copy at no other time.
 *
 * @returns false where the browser did not: then the field has the focus with its text selected, so
 * that a person can copy it by hand. Otherwise the focus is back where it was.
 */
export function copyText(field: HTMLTextAreaElement): boolean {
  const before = focusedElement();
  field.focus({preventScroll: true});
  // Not `select()`, which does nothing to a read-only field on a phone.
  field.setSelectionRange(0, field.value.length);
  if (!copySelection()) {
    field.scrollIntoView({block: 'nearest'});
    return false;
  }
  before?.focus({preventScroll: true});
  return true;
}

function copySelection(): boolean {
  try {
    // Its successor works on https only.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
