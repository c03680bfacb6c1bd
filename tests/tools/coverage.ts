import {writeFile} from 'node:fs/promises';
import {coverageTexts} from './coverage-text.js';

/** Writes what the course covers, and what the bank holds, to `docs/`, and prints it. */
for (const [file, text] of await coverageTexts()) {
  await writeFile(file, text);
  console.log(text);
}
