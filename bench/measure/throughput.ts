/** Answers per second, with so many requests under way at any time, over so many seconds. */
export async function perSecond(ask: () => Promise<unknown>, atOnce: number, seconds: number): Promise<number> {
  const started = performance.now();
  const until = started + seconds * 1000;
  let answers = 0;
  const keepAsking = async () => {
    while (performance.now() < until) {
      await ask();
      answers += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, keepAsking));
  return answers / ((performance.now() - started) / 1000);
}
