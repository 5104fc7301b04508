import { assertSound } from '../../changesets/checked.js';
import { review } from '../../changesets/review/review.js';
import { aboutOf, type FactChange, factKey } from '../../knowledge/facts/fact-change.js';
import type { DraftSnapshot } from '../../knowledge/snapshots/draft-snapshot.js';
import type { KnowledgeSnapshot } from '../../knowledge/snapshots/snapshot.js';

/**
 * The files are sound by themselves; what desks have changed since may not fit them.
 * @param today the day by which checks tell what has passed
 * @throws `CHECKS_FAILED` with the first findings
 */
export async function assertFitting(
  changes: readonly FactChange[],
  before: KnowledgeSnapshot,
  after: DraftSnapshot,
  today: string,
): Promise<void> {
  const touchedBy = new Map(
    changes.flatMap(({ fact }, index) => [[factKey(fact), index + 1] as const, [aboutOf(fact), index + 1] as const]),
  );
  const findings = await review({ changes, before, after, misread: [], touchedBy, firstSetBy: touchedBy }, today);
  // Nobody has stated these changes one by one: their numbers would say nothing.
  assertSound({ findings: findings.map((finding) => ({ ...finding, change: undefined })) });
}
