import type {Bundle} from './src/build/bundles.js';

/** Where the content is read from. */
interface ContentSource {
  readonly root: string;
}

export function lmsBundle(content: ContentSource): Bundle;
export function offlineBundle(content: ContentSource): Bundle;
export function previewBundle(): Bundle;
