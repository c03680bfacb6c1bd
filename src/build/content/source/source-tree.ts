import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

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
    const folder = entry.parentPath.slice(join(root, '/').length).replaceAll('\\', '/');
    const path = `${folder}/${entry.name}`;
    if (!entry.isFile() || entry.name.startsWith('.') || path.startsWith('modules/schema/'))
      continue;
    if (TEXT.test(path))
      texts.set(path, (await readFile(join(root, path), 'utf8')).replace(/^\uFEFF/, ''));
    else media.add(path);
  }
  return {texts, media};
}
