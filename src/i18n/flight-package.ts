import {packageCheckMessages} from './en-nz/flight-package.js';

/** Words of the page that stands in each package, in the current language. */
export const t: {readonly page: typeof packageCheckMessages} = {page: packageCheckMessages};
