/** Words of the reader's settings, of reading aloud and of what is shown about hiding the page. */
export const readingMessages = {
  title: 'Your settings',
  intro: 'Set the course as you like to read it. Each choice applies at once, on every screen.',
  kept: 'Your choices are kept on this device only. Nobody is told of them.',
  notKept: 'This device keeps nothing for the course, so your choices last until you close it.',
  preview: {
    title: 'How it looks',
    text: 'This is how a lesson reads now. Notice what changes in a child. Respond so that the child is safe, and not blamed. Report to the people who can act.',
    second: 'If lines run together or words are too small, try a wider space or a larger text.',
  },
  parts: {
    text: 'Text size',
    lines: 'Space between lines and paragraphs',
    words: 'Space between words',
    letters: 'Space between letters',
    display: 'Colours',
    motion: 'Motion',
  },
  choices: {
    text: {
      '100': '100 %',
      '115': '115 %',
      '130': '130 %',
      '150': '150 %',
      '200': '200 %',
    },
    lines: {usual: 'As usual', wide: 'Wider', widest: 'Widest'},
    words: {usual: 'As usual', wide: 'Wider', widest: 'Widest'},
    letters: {usual: 'As usual', wide: 'Wider', widest: 'Widest'},
    display: {
      device: 'As my device',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    motion: {device: 'As my device', reduced: 'Reduced'},
  },
  chosen: (part: string, choice: string) => `${part}: ${choice}.`,
  questions: {
    title: 'Questions',
    plain: 'Ask me questions without stories',
    hint: 'For each question that tells a story there is an equal one that asks the same without it. Nobody is told which you choose.',
    on: 'Questions without stories.',
    off: 'Questions with stories.',
  },
  aloud: {
    title: 'Reading aloud',
    there: 'Each step has a “Listen” button. It uses a voice of this device.',
    missing:
      'This device has no English voice of its own that this browser can use, so there is no “Listen” button. The course sends no words away to be read.',
  },
  language: {
    title: 'Language',
    only: 'The course is in English (New Zealand) so far.',
  },
  usual: 'Back to the usual',
  usualDone: 'Everything is as usual again.',
  back: 'Back to the course',

  listen: {
    group: 'Read aloud',
    listen: 'Listen',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Stop',
    speed: 'Speed',
    rates: {'0.8': 'Slower', '1': 'As usual', '1.2': 'Faster'},
    end: 'Read to the end.',
  },

  hide: {
    first: 'Before you go on: if someone comes near your screen',
    known: 'I know now',
    knownDone: 'You can read this again under',
    settings: 'Your settings',
    shift: (left: number) =>
      left === 1 ? 'Shift: press once more to hide' : `Shift: press ${left} more times to hide`,
    countEnded: 'Shift: the count has ended',
  },
};
