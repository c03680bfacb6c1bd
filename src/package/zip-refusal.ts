/** Why a zip is not taken. What a person reads about each stands with the page that opens zips. */
export type ZipFault =
  | 'too-large'
  | 'not-a-zip'
  | 'damaged'
  | 'encrypted'
  | 'unpacks-too-large'
  | 'too-many-files'
  | 'unsafe-path'
  | 'twice';

/** A zip that cannot, or must not, be unpacked. */
export class ZipRefusal extends Error {
  readonly fault: ZipFault;
  /** The entry that it is about, where it is about one. */
  readonly path: string | undefined;

  constructor(fault: ZipFault, path?: string) {
    super(path === undefined ? fault : `${fault}: ${path}`);
    this.name = 'ZipRefusal';
    this.fault = fault;
    this.path = path;
  }
}
