import {unzipSync} from 'fflate';
import {LICENCE_FILE, mergedLicences, namedPackages} from './licence-text.js';
import {sha256} from './sums.js';

/** Something to download, and what is in it of others. */
export interface Artefact {
  readonly name: string;
  readonly sha256: string;
  /** Package URLs of the npm packages whose code is in it. */
  readonly packages: readonly string[];
  /** Their licences; empty where there are none. */
  readonly licences: string;
  /** The SHA-256 of each schema file (XSD, DTD) in it. */
  readonly schemas: ReadonlySet<string>;
}

/** Reads a zip, or a page that is all in one file: each says itself what of others is in it. */
export function readArtefact(name: string, bytes: Uint8Array): Artefact {
  const files = name.endsWith('.zip') ? unzipSync(bytes) : {[name]: bytes};
  const entries = Object.entries(files).map(([path, file]) => [baseName(path), file] as const);
  const texts = entries.filter(([base]) => base === LICENCE_FILE || base === name);
  const licences = mergedLicences(texts.map(([, file]) => licencesIn(file)));
  const schemas = entries.filter(([base]) => /\.(xsd|dtd)$/.test(base));
  return {
    name,
    sha256: sha256(bytes),
    packages: namedPackages(licences),
    licences: namedPackages(licences).length > 0 ? licences : '',
    schemas: new Set(schemas.map(([, file]) => sha256(file))),
  };
}

function licencesIn(file: Uint8Array): string {
  const text = new TextDecoder().decode(file);
  return /<script type="text\/plain" id="licences">\n([^]*?)<\/script>/.exec(text)?.[1] ?? text;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
