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
      ? [`Questions that the file does not hold, and that stay as they are: ${kept.length}.`]
      : [];
  if (changes.length === 0) return [...left, 'Nothing changes.'];
  const files = texts.size === 1 ? '1 file' : `${texts.size} files`;
  const end = isDry
    ? `Nothing was written. It would be: ${summary(changes)} in ${files}.`
    : `Written: ${summary(changes)} in ${files}. Now run: npm run content`;
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
