import {STRUCTURE_NAME, cmi5Structure, type Cmi5Course} from './cmi5-structure.js';
import {markEdition} from './edition-mark.js';
import type {Files} from './files.js';
import {LAUNCH_PAGE} from './manifest-parts.js';
import type {Package} from './package-edition.js';
import {packageName} from './package-name.js';
import {packageProblems} from './package-rules.js';

const POLICY = "default-src 'self';";

/**
 * The cmi5 package: the course as it is built for cmi5, and its course structure. Its page may ask other hosts,
 * since an LMS may keep its records elsewhere and says where only at the launch; it asks none but that.
 *
 * @throws Error that names every problem, when the files cannot be a package.
 */
export function packageCmi5({
  course,
  files,
}: {
  readonly course: Cmi5Course;
  readonly files: Files;
}): Package {
  const name = `${packageName(course.version, 'cmi5')}.zip`;
  const bytes = files[LAUNCH_PAGE];
  if (!bytes) throw new Error(`${LAUNCH_PAGE} is missing; it is the page that opens first.`);
  const page = markEdition(new TextDecoder().decode(bytes), 'cmi5');
  if (!page.includes(POLICY)) throw new Error(`${LAUNCH_PAGE} must have the policy ${POLICY}`);
  const open = page.replace(POLICY, `${POLICY} connect-src 'self' https: http:;`);
  const complete: Files = {
    ...files,
    [LAUNCH_PAGE]: new TextEncoder().encode(open),
    [STRUCTURE_NAME]: new TextEncoder().encode(cmi5Structure(course)),
  };
  const problems = packageProblems(Object.keys(complete), 'offline');
  if (problems.length > 0) {
    const lines = problems.map(({path, message}) => `  ${path} ${message}`);
    throw new Error(`${name} cannot be made:\n${lines.join('\n')}`);
  }
  return {name, files: complete};
}
