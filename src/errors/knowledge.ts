import { messages } from '../messages/messages.js';
import { define, defineForOperator } from './define.js';

/** Errors of the knowledge, its history and its seed. */
export const knowledgeErrors = {
  notLoaded: define('NOT_LOADED', 'unavailable', messages.knowledgeErrors.notLoaded),
  knowledgeMoving: define('KNOWLEDGE_MOVING', 'unavailable', messages.knowledgeErrors.knowledgeMoving),
  tooFarBehind: define('TOO_FAR_BEHIND', 'limit', messages.knowledgeErrors.tooFarBehind),
  tooFarBack: define('TOO_FAR_BACK', 'limit', ({ since }: { since: number }) =>
    messages.changes.tooFarBack({ since: String(since) }),
  ),

  prerequisiteCycle: define('PREREQUISITE_CYCLE', 'fault', ({ cycle }: { cycle: readonly string[] }) =>
    messages.knowledgeErrors.prerequisiteCycle({ cycle: cycle.join(' → ') }),
  ),
  noStage: define('NO_STAGE', 'fault', messages.knowledgeErrors.noStage),

  noSeed: defineForOperator('NO_SEED', 'input', messages.knowledgeErrors.noSeed),
  seedUnreadable: defineForOperator('SEED_UNREADABLE', 'input', messages.knowledgeErrors.seedUnreadable),
  seedFaults: defineForOperator('SEED_FAULTS', 'input', messages.knowledgeErrors.seedFaults),
  knowledgeTooNew: define('KNOWLEDGE_TOO_NEW', 'conflict', messages.knowledgeErrors.knowledgeTooNew),
  endGone: define('END_GONE', 'conflict', messages.knowledgeErrors.endGone),
} as const;
