import {writeFile} from 'node:fs/promises';
import {coverageTexts} from './coverage-text.js';

/** Writes what the course covers, what the bank holds, and the settings to `docs/`, and prints it. */
for (const [file, text] of await coverageTexts()) {
  await writeFile(file, text);
  console.log(text);
}
