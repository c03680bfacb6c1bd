/** The paths that a manifest lists, in its order, as a server would look for them. */
export function manifestFiles(xml: string): string[] {
  return [...xml.matchAll(/<file href="([^"]*)"\/>/g)].map(match =>
    decodeURIComponent(match[1] ?? ''),
  );
}
