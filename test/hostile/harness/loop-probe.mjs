// Loaded into the server's process before the server: it returns the longest time for which the event loop was blocked
// since the last call. The metrics have it too, but start again with each scrape.
import { monitorEventLoopDelay } from 'node:perf_hooks';

const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
process.on('message', () => {
  process.send?.({ longestMs: delay.max / 1e6 });
  delay.reset();
});
// A server that has stopped is not kept by its probe.
process.channel?.unref();
