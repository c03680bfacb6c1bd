import {writeFile} from 'node:fs/promises';
import {coverageFile, coverageText} from './coverage-text.js';

/** Writes what the course covers to `docs/coverage.md`, and prints it. */
const text = await coverageText();
await writeFile(coverageFile, text);
console.log(text);
