import type {InputOptions, OutputOptions, RollupCache} from 'rollup';
import type {ContentCheck} from './src/build/content/check-content.js';

interface BundleSource {
  /** The repository's root. */
  readonly root: string;
  /** To look at while working: types unchecked, nothing minified. */
  readonly draft: boolean;
}

interface BoosterSource {
  /** The repository's root. */
  readonly root: string;
  /** The booster's own folder. */
  readonly folder: string;
  readonly content: ContentCheck;
  /** What the bundle before it has read. */
  readonly cache: RollupCache | undefined;
}

export function boosterBundle(source: BoosterSource): InputOptions;
export function cmi5Bundle(source: BundleSource): InputOptions;
export function courseBundle(source: BundleSource): InputOptions;
export function previewBundle(source: BundleSource): InputOptions;
export function workshopBundle(source: BundleSource): InputOptions;
export const lmsOutput: OutputOptions;
export const offlineOutput: OutputOptions;
export const previewOutput: OutputOptions;
export const workshopOutput: OutputOptions;
