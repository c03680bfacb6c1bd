import {writeJsonSchemas} from './source/json-schemas.js';

// `npx tsx src/build/content/write-schemas.ts`, after a change of the source format.
await writeJsonSchemas(process.cwd());
