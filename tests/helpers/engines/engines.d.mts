export type Engine = 'chromium' | 'firefox' | 'webkit';

/** The engines that tests can run in; `NRR_ENGINE` names one. */
export const engines: readonly Engine[];

/** What to install on Debian, for those that are not found as Chromium is. */
export const packages: Readonly<Record<'firefox' | 'webkit', readonly string[]>>;

/** A machine to look at; by default this one. */
export interface Machine {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly exists?: (path: string) => boolean;
  /** The processor, as Node names it. */
  readonly arch?: string;
}

/**
 * The engine that the environment asks for.
 *
 * @throws BrowserProblem where there is none of that name.
 */
export function engineOf(env?: Readonly<Record<string, string | undefined>>): Engine;

/** Firefox's program: `FIREFOX_PATH`, or the first on the path. */
export function firefoxProgram(machine?: Machine): string;

/** All that WebKitGTK takes: a screen, a message bus, the driver, and a browser to be driven. */
export function webkitPrograms(
  machine?: Machine,
): Readonly<Record<'screen' | 'bus' | 'driver' | 'browser', string>>;

/** What an engine lacks here, as one line that says what to install; undefined where it can be started. */
export function missing(engine: Engine, machine?: Machine): string | undefined;
