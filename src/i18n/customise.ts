import {customiseMessages} from './en-nz/customise.js';

/** Words of the page that sets a school's zip, in the current language. */
export const t: {readonly customise: typeof customiseMessages} = {customise: customiseMessages};
