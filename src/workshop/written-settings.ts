/**
 * What the school wrote: what `settings.js` assigned or, in the single file, the block of settings in it, which is
 * data and no script, so that it may be changed under the file's policy.
 */
export function writtenSettings(page: Document = document): unknown {
  const block = page.getElementById('settings')?.textContent;
  if (block === undefined) {
    return (window as {nrrSettings?: unknown}).nrrSettings;
  }
  try {
    return JSON.parse(block) as unknown;
  } catch {
    return undefined;
  }
}
