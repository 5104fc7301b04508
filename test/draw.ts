import { createHash } from 'node:crypto';

/** A number of things drawn by a fixed seed: the same ones in every run. */
export function draw<Thing>(things: readonly Thing[], count: number, seed: string): readonly Thing[] {
  const tickets = things.map((thing, index) => ({
    thing,
    ticket: createHash('sha256').update(`${seed}/${index}`).digest('hex'),
  }));
  return tickets
    .sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .slice(0, count)
    .map(({ thing }) => thing);
}
