import type { Message } from '../messages/message.js';
import { messages } from '../messages/messages.js';
import { define } from './define.js';

type Faults = { readonly faults: readonly Message[] };
type Findings = { readonly findings: readonly Message[] };

/** Errors of changesets and of reports about facts. */
export const deskErrors = {
  unknownChangeset: define('UNKNOWN_CHANGESET', 'notFound', messages.deskErrors.unknownChangeset),
  wrongState: define('WRONG_STATE', 'conflict', messages.deskErrors.wrongState),
  staleVersion: define('STALE_VERSION', 'conflict', messages.deskErrors.staleVersion),
  badChange: define('BAD_CHANGE', 'input', ({ faults }: Faults) => [messages.deskErrors.badChange(), ...faults]),
  tooManyChanges: define('TOO_MANY_CHANGES', 'limit', messages.deskErrors.tooManyChanges),
  tooManyComments: define('TOO_MANY_COMMENTS', 'limit', messages.deskErrors.tooManyComments),
  unknownChange: define('UNKNOWN_CHANGE', 'notFound', messages.deskErrors.unknownChange),

  ownChangeset: define('OWN_CHANGESET', 'forbidden', messages.deskErrors.ownChangeset),
  reviewMissing: define('REVIEW_MISSING', 'conflict', messages.deskErrors.reviewMissing),
  checksFailed: define('CHECKS_FAILED', 'conflict', ({ findings }: Findings) => [
    messages.deskErrors.checksFailed(),
    ...findings,
  ]),
  warningsUnanswered: define('WARNINGS_UNANSWERED', 'conflict', ({ findings }: Findings) => [
    messages.deskErrors.warningsUnanswered(),
    ...findings,
  ]),
  changedSince: define('CHANGED_SINCE', 'conflict', messages.deskErrors.changedSince),
  cannotUndo: define('CANNOT_UNDO', 'conflict', ({ given, why }: { given: string; why: Message }) => [
    messages.deskErrors.cannotUndo({ given }),
    why,
  ]),
  previewTooSlow: define('PREVIEW_GIVEN_UP', 'unavailable', messages.deskErrors.previewTooSlow),

  reportedOften: define('REPORTED_OFTEN', 'conflict', messages.deskErrors.reportedOften),
  reportSettled: define('REPORT_SETTLED', 'conflict', messages.deskErrors.reportSettled),
} as const;
