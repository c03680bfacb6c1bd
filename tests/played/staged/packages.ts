import assert from 'node:assert/strict';
import {keys} from '../../releases/real-course.js';
import {openZip, type PackageFiles} from '../server.js';
import type {Served} from './stage-server.js';

const named = {
  schoolName: 'Te <b>Kura</b> & “Co” </script>😀',
  lead: '<img src=x onerror=alert(1)> Hēmi',
};

/** Both editions' zips as they are, and as schools have changed or serve them. */
export async function stagePackages(): Promise<Record<string, Served>> {
  const packages: Record<string, Served> = {};
  for (const [edition, zip] of [
    ['1.2', 'scorm12'],
    ['2004', 'scorm2004-4th'],
  ] as const) {
    const files = await openZip(zip);
    packages[edition] = {files};
    packages[`${edition} with interactions`] = {
      files: withSetting(files, '"interactions": false', '"interactions": true'),
    };
    packages[`${edition} with names`] = {
      files: withSetting(
        withSetting(files, '"schoolName": ""', `"schoolName": ${JSON.stringify(named.schoolName)}`),
        '"lead": {"name": ""',
        `"lead": {"name": ${JSON.stringify(named.lead)}`,
      ),
    };
    packages[`${edition} without a step`] = {files: without(files, 'moving-platform')};
    packages[`${edition} without unload`] = {
      files,
      headers: {'permissions-policy': 'unload=()'},
    };
    packages[`${edition} without requests`] = {
      files,
      headers: {'content-security-policy': "default-src 'self'; connect-src 'none'"},
    };
  }
  return packages;
}

export const schoolWords = named;

/** The package as a school has changed it: one text in its settings.js. */
function withSetting(files: PackageFiles, from: string, to: string): PackageFiles {
  const text = new TextDecoder().decode(files['settings.js']);
  assert.ok(text.includes(from));
  return {...files, 'settings.js': new TextEncoder().encode(text.replace(from, to))};
}

/** A later release, in which this step has left the course; its number stays, as all numbers do. */
function without(files: PackageFiles, step: string): PackageFiles {
  const path = Object.keys(files).find(name => name.endsWith('/player.js')) ?? '';
  const text = new TextDecoder().decode(files[path]);
  const key = String(keys.modules['how-offenders-operate']?.steps[step]);
  const rest = text.replace(new RegExp(`${step}\\|[^\\\\\n"]*`), `-${step}|${key}`);
  assert.notEqual(rest, text, 'the step was found');
  return {...files, [path]: new TextEncoder().encode(rest)};
}
