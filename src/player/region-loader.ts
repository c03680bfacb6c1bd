import {homeRegion, loadRegion} from 'virtual:course';
import type {ProseRegion, Region} from '../course/region.js';

/** Fetches the chosen region, and no other. A failed fetch may be tried again: the line may be back. */
export async function regionOf(id: string): Promise<Region> {
  const load = loadRegion[id];
  // The settings were checked against the regions that exist.
  if (!load) throw new Error(`no region "${id}"`);
  return (await load()).region;
}

/** What prose names of the chosen region: there from the start where it is the region of most packages. */
export async function proseRegionFor(id: string): Promise<ProseRegion> {
  return id === homeRegion.id ? homeRegion : await regionOf(id);
}
