import { assertMay } from '../../access/operations.js';
import type { Viewer } from '../../access/viewer.js';
import { type Act, recorded } from '../../desk/audit/recorded.js';
import { aboutOf, type FactChange, factKey } from '../../desk/changes/fact-change.js';
import { newChangeset } from '../../desk/changesets/begin.js';
import { type Changeset, changesets } from '../../desk/changesets/changeset.js';
import type { Facts } from '../../desk/facts/facts.js';
import { format, type KnowledgeRecord, lockKnowledge, putKnowledge } from '../../desk/publishing/knowledge.js';
import { publishChanges } from '../../desk/publishing/publish-changes.js';
import { review } from '../../desk/review/review.js';
import { draftView } from '../../desk/surroundings/draft-view.js';
import { publishedView } from '../../desk/surroundings/published-view.js';
import { errors } from '../../errors.js';
import type { Graph, Transaction } from '../../graph/port.js';
import { type Agreed, agree } from './disagreements.js';
import { difference } from './manifest.js';
import { findManifest, putManifest } from './manifest-store.js';
import { edgeRecord, nodeRecord } from './record.js';
import { seedChanges } from './seed-changes.js';

/** The author of what seed files say: a publisher of imports, as every list that a program brings has one. */
export const seedAuthor: Viewer = {
  subject: 'system|seed',
  name: 'Seed files',
  roles: new Set(['publisher']),
  desks: new Set(),
  firm: undefined,
};

export interface Published {
  readonly record: KnowledgeRecord;
  /** False where this very seed stood there already, or all that it says. */
  readonly changed: boolean;
  /** Where desks say something else, in words: what they say stays. */
  readonly disagreements: readonly string[];
}

/** The seed that is loaded: its fingerprint, and the moment. */
export type Edition = Pick<KnowledgeRecord, 'seed' | 'publishedAt'>;

/** Publishes these facts in place of those of the last seed, as a changeset of the seed's author: all of it, or nothing. */
export function publishSeed(
  graph: Graph,
  facts: Facts,
  edition: Edition,
  onWritten: (done: number, of: number) => void,
): Promise<Published> {
  const act = { viewer: seedAuthor, operation: 'seed', requestId: 'seed', at: edition.publishedAt };
  return recorded(graph, act, undefined, async (transaction) => {
    assertMay(seedAuthor, 'import.publish');
    const stands = await lockKnowledge(transaction);
    if (stands?.seed === edition.seed) return { result: { record: stands, changed: false, disagreements: [] } };
    return publishInside(transaction, stands, facts, act, edition, onWritten);
  });
}

async function publishInside(
  transaction: Transaction,
  stands: KnowledgeRecord | undefined,
  facts: Facts,
  act: Act,
  edition: Edition,
  onWritten: (done: number, of: number) => void,
): Promise<{ readonly result: Published; readonly target?: string }> {
  const nodes = facts.nodes.map(nodeRecord);
  const edges = facts.edges.map(edgeRecord);
  const known = await findManifest(transaction);
  const view = publishedView(transaction);
  const wanted = await seedChanges(difference(nodes, edges, known), view);
  const agreed = stands === undefined ? all(wanted) : await agree(transaction, view, wanted);
  const after = draftView(view);
  for (const change of agreed.changes) after.apply(change);
  if (stands !== undefined) await assertSound(agreed.changes, view, after, edition.publishedAt.slice(0, 10));
  await putManifest(transaction, [...nodes, ...edges], known, agreed.kept);
  const counts = { seed: edition.seed, nodes: nodes.length, edges: edges.length };
  const { disagreements } = agreed;
  if (stands !== undefined && agreed.changes.length === 0) {
    await putKnowledge(transaction, counts);
    return { result: { record: { ...stands, ...counts }, changed: false, disagreements } };
  }
  const changeset = seedChangeset(act, agreed.changes.length, (stands?.sequence ?? 0) + 1);
  await changesets.put(transaction, [changeset]);
  let done = 0;
  const sequence = await publishChanges(transaction, stands, {
    changes: agreed.changes,
    before: view,
    after,
    by: {
      ...texts(changeset),
      changeset: changeset.id,
      origin: 'SEED',
      author: seedAuthor.name,
      reviewer: null,
      at: edition.publishedAt,
    },
    record: counts,
    onWritten: (rows) => {
      done += rows;
      onWritten(done, agreed.changes.length);
    },
  });
  const record = { ...counts, sequence, publishedAt: edition.publishedAt, format };
  return { result: { record, changed: true, disagreements }, target: changeset.id };
}

const all = (changes: readonly FactChange[]): Agreed => ({ changes, kept: new Set(), disagreements: [] });

/** The files are sound by themselves; what desks have changed since may not fit them. @throws `CHECKS_FAILED` */
async function assertSound(
  changes: readonly FactChange[],
  before: ReturnType<typeof publishedView>,
  after: ReturnType<typeof draftView>,
  today: string,
): Promise<void> {
  const touchedBy = new Map(
    changes.flatMap(({ fact }, index) => [[factKey(fact), index + 1] as const, [aboutOf(fact), index + 1] as const]),
  );
  const findings = await review({ changes, before, after, misread: [], touchedBy, firstSetBy: touchedBy }, today);
  const wrong = findings.filter(({ level, rule }) => level === 'ERROR' && rule !== 'changes-something');
  if (wrong.length > 0)
    throw errors.checksFailed({ findings: wrong.map(({ rule, message }) => `${rule}: ${message}`) });
}

const texts = ({ title, reason }: Changeset): Pick<Changeset, 'title' | 'reason'> => ({ title, reason });

function seedChangeset(act: Act, size: number, sequence: number): Changeset {
  const given = { title: 'Seed files', reason: 'The seed files say so; each fact names its source.' };
  return { ...newChangeset(act, given), kind: 'SEED', state: 'PUBLISHED', size, sequence, publishedAt: act.at };
}
