import { message } from '../definition.js';
import { count, list, part, text } from '../kinds.js';

/** Errors of the knowledge, its history and its seed. */
export const knowledgeErrors = {
  notLoaded: message('knowledgeErrors.notLoaded'),
  knowledgeMoving: message('knowledgeErrors.knowledgeMoving', { attempts: count }),
  tooFarBehind: message('knowledgeErrors.tooFarBehind', { from: count, atMost: count }),
  prerequisiteCycle: message('knowledgeErrors.prerequisiteCycle', { cycle: text }),
  noStage: message('knowledgeErrors.noStage', { requirement: text }),
  noSeed: message('knowledgeErrors.noSeed', { folder: text }),
  seedUnreadable: message('knowledgeErrors.seedUnreadable', { file: text, reason: text }),
  seedFaults: message('knowledgeErrors.seedFaults', { faults: list(part, 'line') }),
  seedFault: message('knowledgeErrors.seedFault', { place: part, fault: list(part, 'space') }),
  knowledgeTooNew: message('knowledgeErrors.knowledgeTooNew', { format: count, known: count }),
  endGone: message('knowledgeErrors.endGone', { type: text, missing: count }),
} as const;
