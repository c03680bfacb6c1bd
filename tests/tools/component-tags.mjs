import {readdir, readFile} from 'node:fs/promises';

const definition = /(?:@customElement|customElements\.define)\(\s*['"](nrr-[a-z0-9-]+)['"]/g;

/**
 * Lists the elements that a folder's files define.
 *
 * @param {URL} folder With a slash at its end.
 * @returns {Promise<string[]>} Tags, sorted.
 */
export async function tagsIn(folder) {
  const files = await readdir(folder, {recursive: true}).catch(() => []);
  const sources = await Promise.all(
    files.filter(file => file.endsWith('.ts')).map(file => readFile(new URL(file, folder), 'utf8')),
  );
  return sources.flatMap(source => [...source.matchAll(definition)].map(([, tag]) => tag)).sort();
}

/**
 * Tells the tests in the browser, at `/component-tags.json` or another address, which elements there are to test.
 *
 * @param {URL} folder With a slash at its end.
 */
export function componentTags(folder, address = '/component-tags.json') {
  return {
    name: `tags at ${address}`,
    async serve({path}) {
      if (path !== address) return undefined;
      return {body: JSON.stringify(await tagsIn(folder)), type: 'json'};
    },
  };
}
