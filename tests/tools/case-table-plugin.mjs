import {appendFileSync} from 'node:fs';

/** For browser tests: `note-cases` adds the cases that were played to the file that `NRR_CASES` names. */
export function noteCases() {
  return {
    name: 'note-cases',
    executeCommand({command, payload}) {
      if (command !== 'note-cases') return undefined;
      const file = process.env.NRR_CASES;
      const lines = payload.map(line => `${JSON.stringify(line)}\n`);
      if (file) appendFileSync(file, lines.join(''));
      return true;
    },
  };
}
