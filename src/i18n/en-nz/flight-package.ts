/** Words of the page that stands in each package of the course, for the person who looks after the LMS. */
export const packageCheckMessages = {
  title: 'Flight check of this package',
  about:
    'This page looks at where this package stands: the page, this device, the server and, where one is around it, the LMS. It reads your school’s settings file, too.',
  doesHeading: 'What it does',
  does: [
    'Opened by its address, from the LMS’s file area for example, it finds no LMS. It then says so, and checks the rest.',
    'Opened inside a window of the LMS, it reads in the session that is open there. It begins and ends none, sets no value and saves nothing, so no attempt changes.',
    'It reads settings.js beside it, and names each mistake with its line.',
    'It sends nothing anywhere else. The report holds no name, no number of a person and no address.',
  ],
  moreHeading: 'To check more',
  more: [
    'In the course, open “Technical details”: the check there also has the LMS save.',
    'To try writing, statuses, scores and coming back, import the flight check’s own package.',
  ],
  reportHeading: 'Report',
  report: 'All results as plain text',
  copy: 'Copy the report',
  print: 'Print',
  reportFacts: {version: 'Version of the package', browser: 'Browser', at: 'Checked'},
  noScript: 'The flight check needs JavaScript. Allow it for this site, then open the page again.',
};
