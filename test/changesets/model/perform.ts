import { changesOf } from '../../../src/changesets/replayed.js';
import { LandfallError } from '../../../src/errors.js';
import { by, type World } from '../world.js';
import { inputOf } from './facts.js';
import { viewerOf } from './people.js';
import type { Outcome } from './step.js';
import type { Operation } from './world.js';

/** Asks the real desk for the same. A failure without a code is a fault of the desk, and thrown. */
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
].map((rule) => ({ rule, word: 'looked at' }));

async function ask({ desk, graph }: World, operation: Operation) {
  const act = by(viewerOf(operation.who), operation.op);
  const texts = { title: 'A title', reason: 'A reason' };
  switch (operation.op) {
    case 'create':
      return desk.create(act, { ...texts, kind: operation.kind });
    case 'undo':
      return desk.undo(act, operation.id, 'It was void');
    case 'describe':
      return desk.describe(act, operation, texts);
    case 'addChanges':
      return desk.addChanges(act, operation, operation.changes.flat().map(inputOf));
    case 'removeChanges': {
      const held = (await changesOf(graph, operation.id)).map(({ id }) => id);
      const ids = { all: held, last: held.slice(-1), unknown: ['change/none'] };
      return desk.removeChanges(act, operation, ids[operation.what]);
    }
    case 'refresh':
      return desk.refresh(act, operation);
    case 'submit':
      return desk.submit(act, operation, operation.isExplained ? everyWarning : []);
    case 'comment':
      return desk.comment(act, operation, 'Which article?');
    case 'approve':
      return desk.approve(act, operation);
    case 'sendBack':
      return desk.sendBack(act, operation, 'Not yet');
    case 'reject':
      return desk.reject(act, operation, 'No');
    case 'withdraw':
      return desk.withdraw(act, operation);
    case 'publish':
      return desk.publish(act, operation);
  }
}
