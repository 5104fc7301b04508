import { define, defineForOperator, type Given } from './define.js';

/** Errors of how it is set up. */
export const setupErrors = {
  badConfiguration: defineForOperator(
    'BAD_CONFIGURATION',
    'input',
    ({ faults }: { faults: readonly string[] }) => `The environment cannot be used: ${faults.join('; ')}.`,
  ),

  badOption: define(
    'BAD_OPTION',
    'input',
    ({ option, given, right }: Given & { option: string; right: string }) =>
      `${option} cannot read "${given}": give something like ${right}.`,
  ),
  serverSilent: defineForOperator(
    'SERVER_SILENT',
    'unavailable',
    ({ url }: { url: string }) =>
      `The server at ${url} has the data folder open and does not answer: look at its log, or stop it.`,
  ),
  seedNotTaken: defineForOperator(
    'SEED_NOT_TAKEN',
    'unavailable',
    ({ url, seconds }: { url: string; seconds: number }) =>
      `The server at ${url} was asked to load its seed, and did not hold this one after ${seconds} s: see its log, and whether it uses the same seed folder.`,
  ),
  noCoverage: define(
    'NO_COVERAGE',
    'fault',
    ({ market, problem }: { market: string; problem: string }) =>
      `What is held for ${market} cannot be told, because its plan cannot be made: ${problem}`,
  ),
  noAnswer: defineForOperator('NO_ANSWER', 'fault', ({ from }: { from: string }) => `No answer came from ${from}.`),
} as const;
