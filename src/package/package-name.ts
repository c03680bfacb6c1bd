/** The product's name in the name of each file that people download. */
const PRODUCT = 'notice-respond-report';

/** A package's name without its ending, such as `notice-respond-report-0.1.0-scorm12`. */
export function packageName(version: string, part: string): string {
  return `${PRODUCT}-${version}-${part}`;
}

/** The folder inside the offline package, so that unpacking it makes one folder and not a heap of files. */
export function offlineFolder(version: string): string {
  return `${PRODUCT}-${version}`;
}
