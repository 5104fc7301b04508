import { accessErrors } from './errors/access.js';
import { askingErrors } from './errors/asking.js';
import { dataErrors } from './errors/data.js';
import { deskErrors } from './errors/desk.js';
import { engineErrors } from './errors/engine.js';
import { firmErrors } from './errors/firms.js';
import { knowledgeErrors } from './errors/knowledge.js';
import { languageErrors } from './errors/language.js';
import { limitErrors } from './errors/limits.js';
import { scheduleErrors } from './errors/schedules.js';
import { serverErrors } from './errors/server.js';
import { setupErrors } from './errors/setup.js';

export { type ErrorKind, type Fault, LandfallError } from './errors/define.js';
export { collector, type FaultCollector } from './errors/fault-collector.js';

/**
 * Every error that a user can meet, in one table, independent of GraphQL and HTTP: `api` and `cli` map the kinds to
 * theirs.
 *
 * A message states what is wrong (quoting what was given), where, and what would be right.
 */
export const errors = {
  ...askingErrors,
  ...languageErrors,
  ...accessErrors,
  ...firmErrors,
  ...deskErrors,
  ...setupErrors,
  ...knowledgeErrors,
  ...limitErrors,
  ...serverErrors,
  ...engineErrors,
  ...dataErrors,
  ...scheduleErrors,
} as const;
