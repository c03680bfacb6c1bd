import type {Change, Plan} from './plan.js';

/** What an import did, or would do, line by line. */
export function sayPlan({changes, kept, texts}: Plan, isDry: boolean): string[] {
  const lines = changes.flatMap(change => [
    `${change.what} ${change.id} (${change.path})`,
    ...change.differences.map(
      ({place, before, after}) => `  ${place}: ${said(before)} → ${said(after)}`,
    ),
  ]);
  const left =
    kept.length > 0
      ? [`${kept.length} more questions are not in the file, and stay as they are.`]
      : [];
  if (changes.length === 0) return [...left, 'Nothing changes.'];
  const end = isDry
    ? `Nothing was written: ${summary(changes)} in ${texts.size} files.`
    : `Written: ${summary(changes)} in ${texts.size} files. Now run: npm run content`;
  return [...lines, ...left, end];
}

function summary(changes: readonly Change[]): string {
  const kinds = ['added', 'changed', 'deleted'] as const;
  const counts = kinds.map(
    kind => [changes.filter(({what}) => what === kind).length, kind] as const,
  );
  return counts
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(', ');
}

function said(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
