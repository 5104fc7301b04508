import { z } from 'zod';
import { auditEntries } from '../../src/audit/entry.js';
import { changesetStore, changesStore } from '../../src/changesets/changeset.js';
import type { Reader } from '../../src/graph/port.js';
import { type Revision, revisions } from '../../src/knowledge/history/revision.js';
import { findKnowledge } from '../../src/knowledge/publishing/knowledge.js';
import { isTorn, look } from './citations.js';
import { actsOf, type Group, groups } from './world.js';
import { publishing, reviewerOf } from './writer.js';

/** A publication as the history records it. */
export interface Told {
  readonly sequence: number;
  readonly changeset: string;
  readonly group: Group;
  readonly marker: string;
}

const cited = z.object({ citation: z.string().nullable() });
const atOnce = 50;

/**
 * All publications but the first, in their order, after a check that each is complete, continues the one before, is in
 * the audit log once, and that the acts have the values of the last.
 * @throws if any of these checks fails
 */
export async function tellHistory(reader: Reader, writers: readonly string[]): Promise<Told[]> {
  const sequence = (await findKnowledge(reader))?.sequence ?? 0;
  const told: Told[] = [];
  const stands = new Map<string, string | null>();
  for (let from = 2; from <= sequence; from += atOnce) {
    const wanted = Array.from({ length: Math.min(atOnce, sequence - from + 1) }, (_, index) => from + index);
    const made = await revisions.by(reader, 'sequence', wanted, { first: atOnce * 100 });
    for (const each of wanted)
      told.push(
        whole(
          each,
          made.filter((revision) => revision.sequence === each),
          stands,
        ),
      );
  }
  await compareActs(reader, stands);
  await compareRecords(reader, told);
  await compareAudit(reader, told, writers);
  return told;
}

/** A publication sets all acts of its group, each from its former value. */
function whole(sequence: number, made: readonly Revision[], stands: Map<string, string | null>): Told {
  const markers = new Set(made.map(({ after }) => cited.parse(after).citation));
  const group = groups.find(
    (each) =>
      actsOf(each).sort().join() ===
      made
        .map(({ about }) => about)
        .sort()
        .join(),
  );
  const [marker] = markers;
  const [first] = made;
  if (group === undefined || markers.size !== 1 || marker == null || first === undefined)
    throw new Error(`publication ${sequence} is torn: ${made.length} revisions, ${[...markers].join(', ')}`);
  for (const { about, before } of made) {
    const was = cited.parse(before).citation;
    const stood = stands.get(about) ?? null;
    if (was !== stood) throw new Error(`publication ${sequence} found "${was}" in ${about}, where "${stood}" stood`);
    stands.set(about, marker);
  }
  return { sequence, changeset: first.changeset, group, marker };
}

async function compareActs(reader: Reader, stands: ReadonlyMap<string, string | null>): Promise<void> {
  const seen = await look(reader);
  if (isTorn(seen)) throw new Error('the acts of one group say different things');
  for (const group of groups) {
    const [says] = seen.markers.get(group) ?? [];
    const published = stands.get(actsOf(group)[0] ?? '') ?? null;
    if (says !== published) throw new Error(`"${group}" says "${says}", and "${published}" was published last`);
  }
}

/** Published changesets are those of the history; all others have as many changes as they state. */
async function compareRecords(reader: Reader, told: readonly Told[]): Promise<void> {
  for (let from = 0; from < told.length; from += atOnce) {
    const part = told.slice(from, from + atOnce);
    const found = await changesetStore.byIds(
      reader,
      part.map(({ changeset }) => changeset),
    );
    for (const { changeset, sequence } of part) {
      const record = found.find(({ id }) => id === changeset);
      if (record?.state !== 'PUBLISHED' || record.sequence !== sequence)
        throw new Error(`publication ${sequence} is of "${changeset}", which is ${record?.state}`);
    }
  }
  const published = await changesetStore.by(reader, 'state', ['PUBLISHED'], { first: told.length + 10 });
  // The first publication is that of the seed.
  if (published.length !== told.length + 1)
    throw new Error(`${published.length} changesets are published, ${told.length + 1} sequences`);
  for (const { id, size } of await changesetStore.by(reader, 'state', ['DRAFT', 'IN_REVIEW'], { first: 1_000 })) {
    const held = await changesStore.by(reader, 'changeset', [id], { first: 1_000 });
    if (held.length !== size) throw new Error(`"${id}" says that it holds ${size} changes, and holds ${held.length}`);
  }
}

/** The audit log has each publication once as done, and no other. */
async function compareAudit(reader: Reader, told: readonly Told[], writers: readonly string[]): Promise<void> {
  const entries = await auditEntries.by(reader, 'actor', writers.map(reviewerOf), { first: 1_000_000 });
  const done = entries.filter(({ operation, outcome }) => operation === publishing && outcome === 'DONE');
  const logged = done.map(({ target }) => target ?? '').sort();
  const published = told.map(({ changeset }) => changeset).sort();
  if (logged.join() !== published.join())
    throw new Error(`the audit log knows ${logged.length} publications, the history ${published.length}`);
}
