/** Under this the reader's choice of colours is kept on the device. */
export const displayKey = 'nrr.display';

/** Under this text size, spacing and motion. */
export const readingKey = 'nrr.reading';
