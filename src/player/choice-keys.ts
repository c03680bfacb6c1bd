/** Under these the device keeps: colours; text size, spacing and motion; hiding by key; that hiding was explained. */
export const displayKey = 'nrr.display';
export const readingKey = 'nrr.reading';
export const hideKey = 'nrr.hide-key';
export const explainedKey = 'nrr.hide-explained';
