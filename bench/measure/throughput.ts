/** Answers per second over some seconds, with `atOnce` requests in progress at any time. */
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
