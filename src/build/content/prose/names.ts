/** The name of a role in prose: `{lead}`, `{contact:police}`. */
export const NAME = /\{([^{}]*)\}/;

/** Names that every school has. */
const SCHOOL_NAMES = ['lead', 'school'];

/** Names that a region gives, where it says what it calls people. */
const REGION_NAMES = ['principal', 'family'];

/** A region, as far as it gives names. */
interface NamingRegion {
  readonly words?: unknown;
  readonly roles: Readonly<Record<string, string>>;
}

/** The names that prose may use: the school's own, and those that every region gives. */
export function knownNames(regions: readonly NamingRegion[]): Set<string> {
  const [first, ...others] = regions;
  const roles = Object.keys(first?.roles ?? {}).filter(role =>
    others.every(({roles}) => Object.hasOwn(roles, role)),
  );
  const words = regions.length > 0 && regions.every(region => region.words !== undefined);
  return new Set([
    ...SCHOOL_NAMES,
    ...(words ? REGION_NAMES : []),
    ...roles.map(role => `contact:${role}`),
  ]);
}
