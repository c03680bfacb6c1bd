/** The words of a file that a spreadsheet saved. */
export interface ListText {
  readonly text: string;
  /** Not in UTF-8: a spreadsheet that saves so has lost the macrons. */
  readonly old: boolean;
}

/** Reads UTF-8, with or without its mark, UTF-16 with its mark, and what is neither as Windows-1252. */
export function listText(bytes: Uint8Array): ListText {
  const [first, second] = bytes;
  // Excel's “Unicode text”.
  if (first === 0xff && second === 0xfe)
    return {text: new TextDecoder('utf-16le').decode(bytes), old: false};
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), old: false};
  } catch {
    return {text: new TextDecoder('windows-1252').decode(bytes), old: true};
  }
}

/** Whether a file is a spreadsheet's own, and no list of text: those are zips, or of an older kind. */
export function isWorkbook([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}
