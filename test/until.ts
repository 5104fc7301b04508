/** Longer than anything here takes on a busy machine, and shorter than a test may: what never comes fails in these words. */
const patienceMs = 40_000;

/** Waits until it is so. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('it never came to be so');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
