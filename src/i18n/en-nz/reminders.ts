/** Words about the reminders for a calendar. What stands in the file is read by whoever shares the calendar. */
export const remindersMessages = {
  heading: 'Reminders for your calendar',
  intro:
    'What you have learned fades. A few short refreshers bring it back. If your school offers them, they are in your learning system, where you did this course.',
  /** How long each takes. */
  minutes: {
    'one-week': 'about 5 minutes',
    'one-month': 'about 5 minutes',
    'three-months': 'about 5 minutes',
    'one-year': 'about 10 minutes',
  },
  save: 'Save a calendar file',
  about:
    'The file adds one entry for each day. It is made here, on your device. It says nothing of the topic, of your result or of your school, so it may go into a shared calendar.',
  saved:
    'Your browser was given the file. Open it to add the days. No file? Some learning systems bar downloads: put the days above into your calendar by hand.',
  failed: 'The file could not be made. Put the days above into your calendar by hand.',
  file: {
    name: 'reminders.ics',
    title: {
      'one-week': '5-minute refresher',
      'one-month': '5-minute refresher',
      'three-months': '5-minute refresher',
      'one-year': 'yearly refresher, 10 minutes',
    },
    text: 'You find it in your learning system. If it is not there, ask whoever looks after the system.',
  },
  /** “Sunday, 29 November 2026”, of a day such as `2026-11-29`. */
  day: (day: string) => dayFormat.format(new Date(`${day}T00:00:00Z`)),
};

const dayFormat = new Intl.DateTimeFormat('en-NZ', {dateStyle: 'full', timeZone: 'UTC'});
