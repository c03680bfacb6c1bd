/** Whether nothing should move by itself: the device says so, or the reader chose it here. */
export function wantsStillness(): boolean {
  const {motion} = document.documentElement.dataset;
  return motion === 'reduced' || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
