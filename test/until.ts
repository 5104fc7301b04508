/**
 * Longer than anything here takes on a busy machine, and shorter than the limit of a test: a failure has this message.
 */
const patienceMs = 40_000;

/** Waits until the condition is true. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('it never came to be so');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
