import type {InputOptions, OutputOptions} from 'rollup';

interface BundleSource {
  /** The repository's root. */
  readonly root: string;
  /** To look at while working: types unchecked, nothing minified. */
  readonly draft: boolean;
}

export function courseBundle(source: BundleSource): InputOptions;
export function previewBundle(source: BundleSource): InputOptions;
export const lmsOutput: OutputOptions;
export const offlineOutput: OutputOptions;
export const previewOutput: OutputOptions;
