import {routeMessages} from './en-nz/route.js';

/** Words of routes, of the card to print and of a region's law, in the current language; they come with those. */
export const t: {readonly route: typeof routeMessages} = {route: routeMessages};
