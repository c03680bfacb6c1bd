import {whole} from './flight-phrases.js';

/** What the flight check finds around the LMS: what was seen, what it means, and what to do. */
export const aroundFindings = {
  signedIn: {
    reachable: {
      seen: 'The server still knows you after the check.',
      means: 'The check disturbed no session.',
    },
    'signed-out': {
      seen: 'The server asks to sign in.',
      means:
        'The session with the LMS has run out, or cookies do not reach the server from this frame.',
      todo: 'Sign in again. If this stays, allow cookies for the LMS, or open the package in a new window.',
    },
    offline: {
      seen: 'The server could not be reached.',
      means: 'What was saved last may not have arrived.',
      todo: 'Check the connection, then run the check again.',
    },
    unknown: {
      seen: 'It could not be asked: the page was opened from a disk, or the server gives out no text files.',
      means: 'The course then trusts what the LMS says.',
    },
  },
  frame: {
    fine: (width: number, height: number) => ({
      seen: `${width} × ${height} pixels.`,
      means: 'There is room for the course.',
    }),
    small: (width: number, height: number) => ({
      seen: `${width} × ${height} pixels.`,
      means: 'The course works, but learners scroll a lot.',
      todo: 'Hide the LMS’s table of contents, or open the package in a new window.',
    }),
    tiny: (width: number, height: number) => ({
      seen: `${width} × ${height} pixels.`,
      means: 'That is too small to read.',
      todo: 'Set a larger frame in the activity’s settings, or open the package in a new window.',
    }),
  },
  sandbox: {
    none: {seen: 'The page stands alone, in no frame.', means: 'Nothing restricts it.'},
    open: {seen: 'The page is in a frame without a sandbox.', means: 'Nothing restricts it.'},
    unknown: {
      seen: 'The page is in a frame of another site.',
      means:
        'Whether that restricts it cannot be seen. Browsers may keep cookies and storage from it.',
      todo: 'Open the package in a new window, if your LMS can.',
    },
    sandboxed: {
      seen: 'The page is in a frame with a sandbox.',
      means: 'Printing, downloads and new windows may be barred. The certificate may not print.',
      todo: 'Open the package in a new window, if your LMS can.',
    },
  },
  https: {
    https: {seen: 'The page came by https.', means: 'Nobody on the way can read or change it.'},
    http: {
      seen: 'The page came by plain http.',
      means: 'The course works. What learners do can be read on the way.',
      todo: 'Ask for https on your LMS.',
    },
    other: {seen: 'The page was opened from a disk.', means: 'There is no connection to secure.'},
  },
  storage: {
    yes: {seen: 'It can be used.', means: 'Work that cannot be sent is kept here until it can.'},
    no: {
      seen: 'The browser allows none.',
      means: 'Work that cannot be sent is lost when the page closes.',
      todo: 'Allow the LMS to store data in the browser, or open the package in a new window.',
    },
  },
  cookies: {
    yes: {seen: 'They are on, and the check changed none.', means: 'The LMS can know its session.'},
    changed: {
      seen: 'Cookies of this page changed during the check.',
      means: 'The LMS renewed them. The check itself sets none.',
    },
    no: {
      seen: 'The browser allows none here.',
      means: 'The LMS may not know who is saving.',
      todo: 'Allow cookies for the LMS.',
    },
  },
  clock: {
    fine: {seen: 'The device’s clock is plausible.', means: 'Times in reports will be right.'},
    agrees: {
      seen: 'The device’s clock agrees with the server’s.',
      means: 'Times in reports will be right.',
    },
    year: (year: number) => ({
      seen: `The device’s clock says the year ${year}.`,
      means: 'SCORM 2004 LMSs refuse such times, and certificates carry a wrong day.',
      todo: 'Set the clock of this device.',
    }),
    off: (minutes: number) => ({
      seen: `The device’s clock and the server’s are ${whole.format(minutes)} minutes apart.`,
      means: 'Times in reports and on certificates may be wrong.',
      todo: 'Let this device set its clock by itself, or look at the server’s.',
    }),
  },
  locale: {
    fine: (language: string, zone: string) => ({
      seen: `${language}, ${zone}.`,
      means: 'The course itself is in English, with New Zealand’s dates.',
    }),
    noZone: (language: string) => ({
      seen: `${language}, without a time zone.`,
      means: 'Times may be off by hours. Some browsers hide the zone for privacy.',
    }),
  },
};
