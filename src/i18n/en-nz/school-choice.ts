/** Words of the question for a learner's school, and of how to change the answer. */
export const schoolChoiceMessages = {
  title: 'Which is your school?',
  why: 'The course then shows your school’s own people under Help and report.',
  whyTrainer: 'Slides, handouts and cards then show that school’s own people.',
  label: 'Your school',
  none: 'Choose a school',
  search: 'Type a part of its name',
  list: 'Schools',
  found: (schools: number) =>
    schools === 0
      ? 'No school has that in its name.'
      : schools === 1
        ? '1 school'
        : `${schools} schools`,
  choose: 'This is my school',
  notHere: 'My school is not here',
  missing: 'Choose your school first. If it is not in the list, choose “My school is not here”.',
  kept: (school: string) => `Your school: ${school}.`,

  yours: 'Your school',
  unlisted: 'Your school is not in this course’s list.',
  change: 'Change school',
  changed: 'You will be asked for your school when you next open the course.',
  eachTime: 'You are asked for it each time you open the course.',
};
