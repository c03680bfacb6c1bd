/** Words of the questions that come back, and of how sure somebody is. */
export const recallMessages = {
  judged: (number: number, total: number, right: boolean) =>
    `Question ${String(number)} of ${String(total)}: ${right ? 'right' : 'not right'}`,
  check: 'Check this answer',
  choose: 'Choose an answer first. A guess is fine: nothing here is scored.',
  restart: 'Try both again',
};

export const certaintyMessages = {
  question: 'How sure are you?',
  optional: '(you need not say)',
  private: 'Only for you. It is not saved, sent or printed, and no marks are lost by it.',
  levels: {low: 'Not sure', medium: 'Fairly sure', high: 'Very sure'},
  look: 'Worth another look',
  sureAndOff: 'You were very sure of this one.',
  unsureAndRight: 'You were not sure, and you were right.',
};
