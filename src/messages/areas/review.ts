import { message } from '../definition.js';
import { count, day, list, made, optional, part, quoted, text } from '../kinds.js';

/** What a changeset is checked for: each check in a sentence, and what it finds. */
export const review = {
  canBeRead: message('review.canBeRead'),
  changesSomething: message('review.changesSomething'),
  changesNothing: message('review.changesNothing'),
  nothingInUseIsRemoved: message('review.nothingInUseIsRemoved'),
  inUse: message('review.inUse', { id: text, users: list(part) }),
  user: message('review.user', { id: quoted(text) }),
  firms: message('review.firms'),
  others: message('review.others'),
  nothingReachesBack: message('review.nothingReachesBack'),
  dayPassed: message('review.dayPassed', { field: text, day }),
  sourceIsRenewed: message('review.sourceIsRenewed'),
  sameSource: message('review.sameSource', { id: text }),
  confidenceHolds: message('review.confidenceHolds'),
  notOfficial: message('review.notOfficial', { id: text }),
  replacedIsNotEnded: message('review.replacedIsNotEnded'),
  endedByHand: message('review.endedByHand', { id: text, by: text, field: text }),
  whatBoundIsEnded: message('review.whatBoundIsEnded'),
  boundIsRemoved: message('review.boundIsRemoved', { id: text }),
  requirementIsAskedFor: message('review.requirementIsAskedFor'),
  notAskedFor: message('review.notAskedFor', { id: text }),
  finding: message('review.finding', { change: optional(count), rule: text, finding: list(part, 'space') }),
  changedBy: message('review.changedBy', { node: part, sequence: count, title: made, author: made }),
  moreFacts: message('review.moreFacts', { count }),
} as const;
