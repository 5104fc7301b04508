import { define, defineForOperator, type Engine, type Folder } from './define.js';

/** Errors of the engine. */
export const engineErrors = {
  engineUnavailable: defineForOperator(
    'ENGINE_UNAVAILABLE',
    'unavailable',
    ({ uri, reason }: Engine) =>
      `Neo4j does not answer at ${uri} (${reason}): check that it runs there, and NEO4J_URI; without NEO4J_URI the embedded engine is used.`,
    'The graph does not answer at the moment: try again later.',
  ),
  engineRefused: defineForOperator(
    'ENGINE_REFUSED',
    'unavailable',
    ({ uri, reason }: Engine) =>
      `Neo4j at ${uri} lets nobody in with these settings (${reason}): check NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE.`,
    'The graph does not answer at the moment: try again later.',
  ),
  engineClosed: define('ENGINE_CLOSED', 'unavailable', (_: object) => 'The graph is closed: the server is stopping.'),
  engineTimeout: defineForOperator(
    'ENGINE_TIMEOUT',
    'unavailable',
    ({ what, seconds }: { what: string; seconds: number }) =>
      `${what} took longer than ${seconds} s: ask for less at once, or again in a moment.`,
    'The graph took too long to answer: ask for less at once, or again in a moment.',
  ),
  commitNotSynced: defineForOperator(
    'COMMIT_NOT_SYNCED',
    'unavailable',
    ({ folder, reason }: Folder) =>
      `A change was committed, and the disk of "${folder}" did not confirm that it is written (${reason}): check the disk and the limit of open files, and look whether the change is there before it is made again.`,
    'The change was made, but the disk did not confirm that it is written: look whether it is there before you make it again.',
  ),
  writeConflict: defineForOperator(
    'WRITE_CONFLICT',
    'conflict',
    ({ reason }: { reason: string }) => `Others kept changing the same facts (${reason}): try again in a moment.`,
    'Others kept changing the same facts: try again in a moment.',
  ),
  constraintBroken: defineForOperator(
    'CONSTRAINT_BROKEN',
    'conflict',
    ({ reason }: { reason: string }) => `The graph refuses the change: ${reason}.`,
    'The graph refuses the change, because something of that name is there already: read it again, and repeat the change.',
  ),
} as const;
