import {readdir, readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';

/** Every content file, in memory, by its path from the repository's root with forward slashes. */
export interface SourceTree {
  /** YAML, JSON and Markdown. */
  readonly texts: ReadonlyMap<string, string>;
  /** Paths of everything else, such as images. */
  readonly media: ReadonlySet<string>;
}

const TEXT = /\.(ya?ml|json|md)$/;

/**
 * Reads `modules/` of a repository, without its generated schemas.
 *
 * @throws Error when the folder cannot be read.
 */
export async function readTree(root: string): Promise<SourceTree> {
  const texts = new Map<string, string>();
  const media = new Set<string>();
  const entries = await readdir(join(root, 'modules'), {recursive: true, withFileTypes: true});
  for (const entry of entries) {
    const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
    if (!entry.isFile() || entry.name.startsWith('.') || path.startsWith('modules/schema/'))
      continue;
    if (TEXT.test(path)) texts.set(path, unix(await readFile(join(root, path), 'utf8')));
    else media.add(path);
  }
  return {texts, media};
}

/** Without what Windows adds, so that the same content makes the same bytes everywhere. */
function unix(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
