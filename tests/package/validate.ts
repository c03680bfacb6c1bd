import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {validateXML} from 'xmllint-wasm';
import {schemaFiles} from '../../src/build/packages/schema-files.js';
import type {Edition} from '../../src/package/edition.js';
import {bytes, writeFiles} from './fake-app.js';

/** What the official schemas of an edition say against a manifest; empty when it is valid. */
export async function schemaErrors(xml: string, edition: Edition): Promise<string[]> {
  const {valid, errors, rawOutput} = await validateXML({
    xml: [{fileName: 'imsmanifest.xml', contents: xml}],
    schema: [{fileName: 'driver.xsd', contents: driver(edition)}],
    preload: Object.entries(schemaFiles(edition)).map(([fileName, contents]) => ({
      fileName,
      contents,
    })),
  });
  if (valid) return [];
  return errors.length > 0 ? errors.map(error => error.message) : [rawOutput];
}

/** Whether this machine has libxml2's own xmllint. */
export function hasXmllint(): boolean {
  try {
    execFileSync('xmllint', ['--version'], {stdio: 'ignore'});
    return true;
  } catch {
    return false;
  }
}

/**
 * The same by xmllint, without a network, in a folder that holds what the zip holds.
 *
 * @throws Error with what xmllint says when the manifest is not valid.
 */
export function runXmllint(xml: string, edition: Edition): void {
  const folder = mkdtempSync(join(tmpdir(), 'nrr-schema-'));
  try {
    writeFiles(folder, {
      ...schemaFiles(edition),
      'driver.xsd': bytes(driver(edition)),
      'imsmanifest.xml': bytes(xml),
    });
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', 'driver.xsd', 'imsmanifest.xml'], {
      cwd: folder,
      stdio: 'pipe',
    });
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function driver(edition: Edition): string {
  const name = edition === 'scorm12' ? 'driver-scorm12.xsd' : 'driver-scorm2004.xsd';
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}
