import { actionsOf } from '../../../src/changesets/allowed-actions.js';
import { changesetStore } from '../../../src/changesets/changeset.js';
import { isVisible } from '../../../src/changesets/visible.js';
import type { World } from '../world.js';
import { viewerOf } from './people.js';
import type { Outcome } from './step.js';
import type { Operation } from './world.js';

/**
 * Whether the desk offers an operation to the person who is about to request it; undefined if that is not defined: they
 * see no changeset, or it is published again.
 */
export async function offeredFor({ graph }: World, operation: Operation): Promise<boolean | undefined> {
  if (operation.op === 'create') return undefined;
  const [changeset] = await changesetStore.byIds(graph, [operation.id]);
  const viewer = viewerOf(operation.who);
  if (changeset === undefined || !isVisible(viewer, changeset)) return undefined;
  if (operation.op === 'publish' && changeset.state === 'PUBLISHED') return undefined;
  const offered = actionsOf(viewer, changeset);
  return offered.includes(operation.op) || (operation.op === 'publish' && offered.includes('publishImport'));
}

/** Decided by the state, the desks and the authors of a changeset only. */
const decided = ['WRONG_STATE', 'OWN_CHANGESET', 'NOT_ALLOWED'];

/** Whether the offer agrees with the outcome. */
export function agrees(isOffered: boolean, { op }: Operation, outcome: Outcome): boolean {
  // The required desks depend on the facts: those that are added, and those that would still be undone.
  if ('done' in outcome) return isOffered || op === 'undo';
  return !isOffered || !decided.includes(outcome.refused) || op === 'addChanges';
}
