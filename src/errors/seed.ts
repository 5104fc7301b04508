import { define, defineForOperator } from './define.js';

/** Errors of the seed. */
export const seedErrors = {
  noSeed: defineForOperator(
    'NO_SEED',
    'input',
    ({ folder }: { folder: string }) => `There are no seed files in "${folder}": name the folder that holds them.`,
  ),
  seedUnreadable: defineForOperator(
    'SEED_UNREADABLE',
    'input',
    ({ file, reason }: { file: string; reason: string }) =>
      `The seed file "${file}" cannot be read (${reason}): let the user of Landfall read it, or take it away.`,
  ),
  seedFaults: defineForOperator(
    'SEED_FAULTS',
    'input',
    ({ faults }: { faults: readonly string[] }) =>
      `The seed has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}, so none of it is loaded:\n${faults.join('\n')}`,
  ),
  knowledgeTooNew: define(
    'KNOWLEDGE_TOO_NEW',
    'conflict',
    ({ format, known }: { format: number; known: number }) =>
      `The knowledge in the graph comes from a newer Landfall (format ${format}; this one writes ${known}): install the newer one.`,
  ),
  endGone: define(
    'END_GONE',
    'conflict',
    ({ type, missing }: { type: string; missing: number }) =>
      `${missing} ${type} of the seed lead to nodes that are no longer in the graph: put these back, or load the seed into an empty graph.`,
  ),
} as const;
