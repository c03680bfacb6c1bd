/**
 * The day of a version in the changelog, such as `2026-11-22`: its heading is `## 0.1.0, 2026-11-22`.
 * Nothing while it is not released: then it is `## 0.1.0, not yet released`.
 *
 * @throws Error when the changelog has no heading for the version.
 */
export function releasedOn(changelog: string, version: string): string | undefined {
  const own = changelog
    .split('\n')
    .find(line => line.split(/[\s,]+/, 2).join(' ') === `## ${version}`);
  if (own === undefined) throw new Error(`CHANGELOG.md has no heading for ${version}.`);
  return /\b\d{4}-\d{2}-\d{2}\b/.exec(own)?.[0];
}
