import {homeRegion, loadRegion} from 'virtual:course';
import type {ProseRegion, Region} from '../course/region.js';
import type {Settings} from '../settings/settings-schema.js';

/** What decides of which region the course shows what. */
export type RegionSettings = Pick<Settings, 'region' | 'contactCorrections'>;

/**
 * Fetches the chosen region, and no other, with the school's corrections. A failed fetch may be tried again: the
 * line may be back.
 */
export async function regionOf(settings: RegionSettings): Promise<Region> {
  const load = loadRegion[settings.region];
  // The settings were checked against the regions that exist.
  if (!load) throw new Error(`no region "${settings.region}"`);
  const {region} = await load();
  // Most schools correct nothing.
  return isCorrected(settings)
    ? (await import('./corrections.js')).corrected(region, settings)
    : region;
}

/** What prose names of the chosen region: there from the start where it is the region of most packages. */
export async function proseRegionFor(settings: RegionSettings): Promise<ProseRegion> {
  return settings.region === homeRegion.id && !isCorrected(settings)
    ? homeRegion
    : await regionOf(settings);
}

function isCorrected({contactCorrections}: RegionSettings): boolean {
  return !!Object.keys(contactCorrections)[0];
}
