/** Takes back what was asked for; calling it again does nothing. */
export type Cancel = () => void;

/** Time, passed in so that tests own it. */
export interface Clock {
  /** The date and time of day, which people may set wrong. */
  now(): Date;
  /** Milliseconds since some fixed moment; never goes back, whatever happens to the date. */
  elapsedMs(): number;
  /** Runs once, after at least so many milliseconds. */
  later(ms: number, run: () => void): Cancel;
  /** Runs once, soon, when the page has painted and has nothing else to do. */
  idle(run: () => void): Cancel;
}

/** The moments at which a page may be about to vanish. There is no unload here: browsers drop it. */
export interface Lifecycle {
  /** The page went out of sight; on a phone often the last that is heard of it. */
  onHidden(run: () => void): Cancel;
  /** The page is being left; `persisted`: the browser may bring it back as it was. */
  onPageHide(run: (persisted: boolean) => void): Cancel;
  /** The page is shown; `persisted`: it was brought back as it was. */
  onPageShow(run: (persisted: boolean) => void): Cancel;
  /** The device has a network again, as far as the browser can tell. */
  onOnline(run: () => void): Cancel;
}

/** A small store on this device. It may be full, blocked or wiped: nothing here throws. */
export interface DeviceStorage {
  /** The text kept under this key, or nothing where there is none or it cannot be read. */
  read(key: string): string | undefined;
  /** False where it could not be kept. */
  write(key: string, value: string): boolean;
  /** False where it could not be removed. */
  remove(key: string): boolean;
}

/** What is known about the way to the LMS. */
export type Reach = 'reachable' | 'signed-out' | 'offline' | 'unknown';

/** Asks the LMS's server whether it can still be reached, apart from the API, whose word is no proof. */
export interface Probe {
  /** Never rejects. */
  check(): Promise<Reach>;
}

/** All that the LMS layer needs from the world around it. */
export interface Environment {
  readonly clock: Clock;
  readonly lifecycle: Lifecycle;
  readonly storage: DeviceStorage;
}
