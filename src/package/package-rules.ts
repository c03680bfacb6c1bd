import {sortPaths} from './files.js';
import {LAUNCH_PAGE, MANIFEST_NAME} from './manifest-parts.js';
import {pathRules} from './path-rules.js';

/** Something that must not be in a package, or must be and is not. */
export interface PackageProblem {
  readonly path: string;
  /** What is wrong and what to do, in one sentence. */
  readonly message: string;
}

/**
 * What is wrong with a package that holds these files; empty when nothing is. The rules are what
 * LMSs and their servers are known to refuse, lose or serve wrongly.
 *
 * @param paths every file, relative to the package's root.
 * @param kind `scorm` needs a manifest; `offline` must not have one.
 */
export function packageProblems(
  paths: readonly string[],
  kind: 'scorm' | 'offline',
): PackageProblem[] {
  return [
    ...rootProblems(paths, kind),
    ...manifestProblems(paths, kind),
    ...twins(paths),
    ...sortPaths(paths).flatMap(path =>
      pathRules.filter(rule => rule.breaks(path)).map(rule => ({path, message: rule.message})),
    ),
  ];
}

function rootProblems(paths: readonly string[], kind: 'scorm' | 'offline'): PackageProblem[] {
  const problems: PackageProblem[] = [];
  if (!paths.includes(LAUNCH_PAGE)) {
    problems.push({path: LAUNCH_PAGE, message: 'is missing; it is the page that opens first.'});
  }
  if (kind === 'scorm' && !paths.includes(MANIFEST_NAME)) {
    problems.push({
      path: MANIFEST_NAME,
      message: 'is missing from the root; an LMS looks for it nowhere else.',
    });
  }
  return problems;
}

function manifestProblems(paths: readonly string[], kind: 'scorm' | 'offline'): PackageProblem[] {
  return sortPaths(paths)
    .filter(path => path.toLowerCase().split('/').at(-1) === MANIFEST_NAME)
    .filter(path => kind === 'offline' || path !== MANIFEST_NAME)
    .map(path => ({
      path,
      message:
        kind === 'offline'
          ? 'is a manifest; a package without an LMS has none.'
          : 'is a second manifest; only the one at the root may be there.',
    }));
}

/** Files whose names differ only in case: one of them is lost where case does not count. */
function twins(paths: readonly string[]): PackageProblem[] {
  const first = new Map<string, string>();
  const problems: PackageProblem[] = [];
  for (const path of sortPaths(paths)) {
    const other = first.get(path.toLowerCase());
    if (other === undefined) first.set(path.toLowerCase(), path);
    else problems.push({path, message: `is there twice, differing only in case from ${other}.`});
  }
  return problems;
}
