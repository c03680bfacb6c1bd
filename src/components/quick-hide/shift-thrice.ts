export const presses = 3;
export const withinMs = 5000;

/**
 * Counts presses of Shift alone: one that goes with another key, as in a capital letter or in
 * Shift and Tab, is none, and begins the count afresh. (As the GOV.UK "Exit this page" does.)
 */
export class ShiftThrice {
  #times: readonly number[] = [];
  #alone = false;

  /** @param repeat whether the key is being held */
  down(key: string, repeat: boolean): void {
    this.#alone = key === 'Shift' && (this.#alone || !repeat);
    if (key !== 'Shift') this.#times = [];
  }

  /** Begins the count afresh, whatever is held down. */
  forget(): void {
    this.#times = [];
    this.#alone = false;
  }

  /**
   * @param atMs when the key came up, in milliseconds of any clock that never goes back
   * @returns how many presses are still wanted, 0 when this was the third; nothing when it was none
   */
  up(key: string, atMs: number): number | undefined {
    if (key !== 'Shift' || !this.#alone) return undefined;
    this.#alone = false;
    const times = [...this.#times.filter(time => atMs - time <= withinMs), atMs];
    this.#times = times.length < presses ? times : [];
    return presses - times.length;
  }
}
