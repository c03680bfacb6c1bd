/** Why a sound zip is none that can be customised. */
export type PackageFault =
  'foreign' | 'wrong-manifest' | 'wrong-structure' | 'flight-check' | 'no-settings';

/** A zip that is not one of the course's packages, or is no longer. */
export class PackageRefusal extends Error {
  readonly fault: PackageFault;

  constructor(fault: PackageFault) {
    super(fault);
    this.name = 'PackageRefusal';
    this.fault = fault;
  }
}
