import {whole} from './flight-phrases.js';

const count = (number: number, one: string, many: string) =>
  number === 1 ? `One ${one}` : `${whole.format(number)} ${many}`;

const mend =
  'Mend it in a plain text editor, or give the settings anew on the customise page. settings-guide.txt, beside the file, says what each takes. Then replace the package in the LMS, and open it again.';

const noFault = 'This is no fault in the file.';

/** What a check finds of the package’s settings file. */
export const settingsFindings = {
  settings: {
    fine: (set: number) => ({
      seen:
        set === 0
          ? 'settings.js can be read, and sets nothing.'
          : `settings.js can be read: ${set === 1 ? 'one setting is' : `${whole.format(set)} settings are`} set, and each fits.`,
      means:
        set === 0 ? 'The course starts as it comes.' : 'The course starts as your school wants it.',
    }),
    mistakes: (mistakes: number, set: number) => ({
      seen: `${count(mistakes, 'mistake', 'mistakes')} in settings.js. ${count(set, 'setting is', 'settings are')} given in all.`,
      means: 'What does not fit counts as not set. All the rest holds.',
      todo: mend,
    }),
    broken: {
      seen: 'settings.js cannot be read.',
      means:
        'Often a comma or a quotation mark is missing, or there is one too many, perhaps at the end of the line before.',
      todo: mend,
    },
    mended: {
      seen: 'settings.js can be read now. It could not be when the course was opened.',
      means: 'This visit goes on as if nothing were set.',
      todo: 'Open the course again, then run the check again.',
    },
    loose: {
      seen: 'settings.js is not written in strict JSON.',
      means: 'This browser reads it all the same. The customise page cannot.',
      todo: mend,
    },
    notStrict: 'is no strict JSON here, or just before',
    unread: {
      disk: {
        seen: 'It was not looked at: a browser lets a page from a disk read no other file.',
        means: noFault,
        todo: 'Drop the zip on the customise page, which reads it, or open this page from your LMS.',
      },
      missing: {
        seen: 'The server has no settings.js beside this page.',
        means: 'The course starts as if nothing were set. What a file would hold cannot be said.',
        todo: 'Import the whole zip again. Do not take files out of it.',
      },
      page: {
        seen: 'The server sent a web page in place of settings.js, such as one to sign in.',
        means: `${noFault} While this goes on, the course starts as if nothing were set.`,
        todo: 'Sign in to the LMS again, then run the check again.',
      },
      refused: {
        seen: 'The server did not hand out settings.js.',
        means: `${noFault} Where it refuses learners too, the course starts as if nothing were set.`,
        todo: 'Sign in to the LMS again, then run the check again. If this stays, ask whoever looks after the server to let it send .js files.',
      },
      unreached: {
        seen: 'settings.js could not be fetched: the server was not reached, or took too long.',
        means: noFault,
        todo: 'Check the connection, then run the check again.',
      },
    },
    line: (
      {line, where, what, allowed}: {line?: number; where: string; what: string; allowed: string},
      instead: string,
    ) =>
      `${line === undefined ? '' : `Line ${line}: `}${where} ${what}. Allowed: ${allowed}. Instead: ${instead}`,
    instead: {
      all: 'The course starts as if nothing were set.',
      part: 'The course passes over it.',
      read: 'This browser has read it as it stands.',
    },
    more: (rest: number) => `And ${whole.format(rest)} more.`,
  },
};
