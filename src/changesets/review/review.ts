import type { Replayed } from '../../knowledge/changes/replay.js';
import type { Message } from '../../messages/message.js';
import type { Breach } from './change-check.js';
import { changeChecks } from './change-checks.js';
import { factsOfChanges } from './facts-of.js';

/** What a check found. */
export interface Finding extends Breach {
  readonly rule: string;
  readonly sentence: Message;
  readonly level: 'ERROR' | 'WARNING';
}

/** All findings of all checks, errors first, then by change. */
export async function review(replayed: Replayed, today: string): Promise<Finding[]> {
  const facts = await factsOfChanges(replayed);
  const found = changeChecks.flatMap(({ id, sentence, level, find }) =>
    find({ replayed, facts, today }).map((breach): Finding => ({ ...breach, rule: id, sentence, level })),
  );
  return found.sort(
    (a, b) => Number(a.level === 'WARNING') - Number(b.level === 'WARNING') || (a.change ?? 0) - (b.change ?? 0),
  );
}
