import type {SettingsProblem} from '../settings/checks.js';
import {decodedSettings, readSettingsText} from '../settings/read-settings-text.js';
import {withLines} from '../settings/settings-lines.js';

/** Why the file's text is not to be had, none of which is a fault in it. */
export type Unread = 'disk' | 'missing' | 'page' | 'refused' | 'unreached';

/** The text of the `settings.js` beside the page, or why it is not to be had. */
export type SettingsSource = {readonly text: string} | {readonly unread: Unread};

/** Fetches it. Never rejects. */
export type AskSettings = () => Promise<SettingsSource>;

/** A server that takes longer is not waited for. */
const longestMs = 10_000;

/** Asks by the page's own means. A browser lets a page from a disk read no other file. */
export function askSettingsAt(window: Window): AskSettings {
  if (window.location.protocol === 'file:') return () => Promise.resolve({unread: 'disk'});
  return settingsOf((...input) => window.fetch(...input));
}

/** The file as it is now, and not as the browser has kept it: somebody may just have mended it. */
export function settingsOf(fetch: typeof globalThis.fetch): AskSettings {
  return async () => {
    try {
      const response = await fetch('settings.js', {
        cache: 'no-store',
        credentials: 'same-origin',
        signal: AbortSignal.timeout(longestMs),
      });
      const text = decodedSettings(new Uint8Array(await response.arrayBuffer()));
      return sourceOf(response, text);
    } catch {
      return {unread: 'unreached'};
    }
  };
}

/** Another page comes with 200 as well: one to sign in, or one that says that there is no such file. */
function sourceOf({ok, status}: Response, text: string): SettingsSource {
  if (status === 404 || status === 410) return {unread: 'missing'};
  if (!ok) return {unread: 'refused'};
  return /^\ufeff?\s*</.test(text) ? {unread: 'page'} : {text};
}

/** Known mistakes with their lines, where the text is to be had. It is asked for only where there is a mistake. */
export async function byLine(
  problems: readonly SettingsProblem[],
  ask: AskSettings,
): Promise<readonly SettingsProblem[]> {
  if (problems.length === 0) return problems;
  const source = await ask();
  return 'text' in source ? withLines(problems, readSettingsText(source.text)) : problems;
}
