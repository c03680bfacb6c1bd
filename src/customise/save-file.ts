/** Gives bytes or text as a file; nothing goes over a network. */
export function saveFile(content: Uint8Array | string, name: string, type: string): void {
  const part = typeof content === 'string' ? content : content.slice();
  const address = URL.createObjectURL(new Blob([part], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers fetch it only after this has run.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** The name of a school's zip: `course-scorm12.zip` and “Te Kura ā-Motu” make `course-scorm12-te-kura-a-motu.zip`. */
export function zipName(name: string, schoolName = ''): string {
  const plain = schoolName
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const end = `-${plain || 'customised'}`;
  const before = name.replace(/( \(\d+\))?(\.zip)?$/i, '');
  return `${before.endsWith(end) ? before : before + end}.zip`;
}
