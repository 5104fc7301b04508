import { changesOf } from '../../../src/changesets/replayed.js';
import { LandfallError } from '../../../src/errors.js';
import { by, type World } from '../world.js';
import { inputOf } from './facts.js';
import { viewerOf } from './people.js';
import type { Outcome } from './step.js';
import type { Operation } from './world.js';

/** Requests the same from the real desk. A failure without a code is a fault of the desk, and thrown. */
export async function perform(world: World, operation: Operation): Promise<Outcome> {
  try {
    return { done: (await ask(world, operation)).id };
  } catch (failure) {
    if (failure instanceof LandfallError && failure.kind !== 'fault') return { refused: failure.code };
    throw failure;
  }
}

const everyWarning = [
  'requirement-is-placed',
  'rule-is-dated',
  'nothing-is-loose',
  'nothing-reaches-back',
  'source-is-renewed',
  'confidence-holds',
].map((rule) => ({ rule, reason: 'looked at' }));

async function ask({ changesets, graph }: World, operation: Operation) {
  const audit = by(viewerOf(operation.who), operation.op);
  const texts = { title: 'A title', reason: 'A reason' };
  switch (operation.op) {
    case 'create':
      return changesets.create(audit, { ...texts, kind: operation.kind });
    case 'undo':
      return changesets.undo(audit, operation.id, 'It was void');
    case 'describe':
      return changesets.describe(audit, operation, texts);
    case 'addChanges':
      return changesets.addChanges(audit, operation, operation.changes.flat().map(inputOf));
    case 'removeChanges': {
      const held = (await changesOf(graph, operation.id)).map(({ id }) => id);
      const ids = { all: held, last: held.slice(-1), unknown: ['change/none'] };
      return changesets.removeChanges(audit, operation, ids[operation.what]);
    }
    case 'refresh':
      return changesets.refresh(audit, operation);
    case 'submit':
      return changesets.submit(audit, operation, operation.isExplained ? everyWarning : []);
    case 'comment':
      return changesets.comment(audit, operation, 'Which article?');
    case 'approve':
      return changesets.approve(audit, operation);
    case 'sendBack':
      return changesets.sendBack(audit, operation, 'Not yet');
    case 'reject':
      return changesets.reject(audit, operation, 'No');
    case 'withdraw':
      return changesets.withdraw(audit, operation);
    case 'publish':
      return changesets.publish(audit, operation);
  }
}
