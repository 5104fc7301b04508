import { createChangesets } from '../../src/changesets/changesets.js';
import { openAt, place } from './place.js';
import { groups } from './world.js';
import { type Acknowledged, publishMarker } from './writer.js';

// Run as a process of its own by kills.ts: publishes until it is killed, and prints each acknowledgement on a line.
const where = place.parse(JSON.parse(process.argv[2] ?? ''));
const [, , , round = ''] = process.argv;

const say = (line: { readonly open: number } | { readonly sent: string } | Acknowledged): void =>
  void process.stdout.write(`${JSON.stringify(line)}\n`);

const started = performance.now();
const graph = await openAt(where);
const changesets = createChangesets({ graph, today: () => '2026-11-25', onPublished: () => undefined });
say({ open: performance.now() - started });
for (let number = 0; ; number += 1) {
  const marker = `round ${round}, no. ${number}`;
  say({ sent: marker });
  say(await publishMarker(changesets, 'anh', groups[number % groups.length] ?? 'both', marker));
}
