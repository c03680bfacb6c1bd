/** One file as a zip's central directory describes it (APPNOTE.TXT §4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** MS-DOS date and time, as stored. */
  readonly modified: number;
  /** 0 MS-DOS, 3 Unix. */
  readonly madeOn: number;
  readonly attributes: number;
  readonly extraLength: number;
}

/** The entries in the order of the central directory. Written for the tests, apart from what writes zips. */
export function readEntries(zip: Uint8Array): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('No end record, or a zip comment.');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < view.getUint16(end + 10, true)) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)),
      madeOn: view.getUint8(at + 5),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      attributes: view.getUint32(at + 38, true),
      extraLength,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}
