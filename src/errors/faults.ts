import { define } from './define.js';

/** Errors of faults of the knowledge. */
export const faultErrors = {
  prerequisiteCycle: define(
    'PREREQUISITE_CYCLE',
    'fault',
    ({ cycle }: { cycle: readonly string[] }) =>
      `These prerequisites need each other, so that none can be first: ${cycle.join(' needs ')}. End one of these relations.`,
  ),
  noStage: define(
    'NO_STAGE',
    'fault',
    ({ requirement }: { requirement: string }) => `"${requirement}" is at no stage: give it one with AT_STAGE.`,
  ),
} as const;
