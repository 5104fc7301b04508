import { type Bound, define, type Given, withoutStop, withStop } from './define.js';

/** Errors of changes of the knowledge. */
export const deskErrors = {
  unknownChangeset: define(
    'UNKNOWN_CHANGESET',
    'notFound',
    ({ given }: Given) => `There is no changeset "${given}" that you may see: give the id of one of your desk.`,
  ),
  wrongState: define(
    'WRONG_STATE',
    'conflict',
    ({
      changeset,
      state,
      transition,
      allowed,
    }: {
      changeset: string;
      state: string;
      transition: string;
      allowed: readonly string[];
    }) => `"${changeset}" is ${state}: ${transition} is for one that is ${allowed.join(' or ')}.`,
  ),
  staleVersion: define(
    'STALE_VERSION',
    'conflict',
    ({ given, version }: { given: number; version: number }) =>
      `You have seen version ${given}, and it is at version ${version} by now: look at it again, then repeat what still holds.`,
  ),
  badChange: define('BAD_CHANGE', 'input', ({ faults }: { faults: readonly string[] }) =>
    withStop(`The changes cannot be taken: ${faults.map(withoutStop).join('; ')}`),
  ),
  tooManyChanges: define(
    'TOO_MANY_CHANGES',
    'limit',
    ({ given, limit }: Bound) =>
      `The changeset would hold ${given} changes, ${limit} are allowed: make several changesets.`,
  ),
  tooManyComments: define(
    'TOO_MANY_COMMENTS',
    'limit',
    ({ limit }: { limit: number }) =>
      `${limit} comments were made on this changeset, which is what one holds: decide it, or withdraw it and begin another.`,
  ),
  unknownChange: define(
    'UNKNOWN_CHANGE',
    'notFound',
    ({ given }: Given) => `The changeset holds no change "${given}": give the id of one of its changes.`,
  ),
  ownChangeset: define(
    'OWN_CHANGESET',
    'forbidden',
    (_: object) => 'You have written a part of this changeset: somebody else of the desk reviews it.',
  ),
  reviewMissing: define(
    'REVIEW_MISSING',
    'conflict',
    ({ desks }: { desks: readonly string[] }) =>
      `Not reviewed as it stands for ${desks.join(', ')}: a reviewer there, who wrote no part of it, approves it first.`,
  ),
  checksFailed: define('CHECKS_FAILED', 'conflict', ({ findings }: { findings: readonly string[] }) =>
    withStop(`The checks do not pass: ${findings.map(withoutStop).join('; ')}`),
  ),
  warningsUnanswered: define(
    'WARNINGS_UNANSWERED',
    'conflict',
    ({ findings }: { findings: readonly string[] }) =>
      `These warnings need a word of reason each, by the id of the rule, when the changeset is submitted: ${findings.map(withoutStop).join('; ')}.`,
  ),
  changedSince: define(
    'CHANGED_SINCE',
    'conflict',
    ({ facts }: { facts: readonly string[] }) =>
      `Others have changed the same facts since: ${facts.join('; ')}. Look at them, then refresh the changeset.`,
  ),
  cannotUndo: define(
    'CANNOT_UNDO',
    'conflict',
    ({ given, why }: Given & { why: string }) => `"${given}" cannot be undone: ${why}.`,
  ),
  previewTooSlow: define(
    'PREVIEW_GIVEN_UP',
    'unavailable',
    ({ seconds }: { seconds: number }) =>
      `The preview was not done within ${seconds} s, or publications kept coming first: ask again in a moment, or for less.`,
  ),
} as const;
