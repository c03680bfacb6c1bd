/** The name of a role in prose: `{lead}`, `{contact:police}`. */
export const NAME = /\{([^{}]*)\}/;

/** Names that every school has. */
const SCHOOL_NAMES = ['lead', 'school'];

/** The names that prose may use: the school's own, and the roles that every region fills. */
export function knownNames(
  regions: readonly {readonly roles: Readonly<Record<string, string>>}[],
): Set<string> {
  const [first, ...others] = regions;
  const roles = Object.keys(first?.roles ?? {}).filter(role =>
    others.every(({roles}) => Object.hasOwn(roles, role)),
  );
  return new Set([...SCHOOL_NAMES, ...roles.map(role => `contact:${role}`)]);
}
