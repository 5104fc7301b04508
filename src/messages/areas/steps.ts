import { message } from '../definition.js';
import { choice, count, day, flag, list, money, name, optional, part, quoted, term } from '../kinds.js';

/** `with this one, the plan takes 30 days; with "Y", 74 days`: two ways, by their difference. */
const compared = {
  measure: choice('TIME', 'COST'),
  own: part,
  other: list(quoted(name)),
  otherwise: part,
};

/** A way that is not chosen, with what else belongs to it. */
const way = { giver: quoted(name), together: list(quoted(name)) };

const issuedAt = choice('ORIGIN', 'SEAT', 'DISPATCH');

/** Why a step is in a plan, what makes it unnecessary, when it is due. */
export const steps = {
  asks: message('steps.asks', { rule: name, force: choice('MUST', 'ADVISED') }),
  asksThrough: message('steps.asksThrough', { rule: name, basis: name, force: choice('MUST', 'ADVISED') }),
  asksProof: message('steps.asksProof', { rule: name }),
  proofSaves: message('steps.proofSaves', {
    isLeast: flag,
    saving: part,
    base: term('ChargeBase'),
    amount: optional(money),
  }),
  proofMaySave: message('steps.proofMaySave'),
  proofSavingUnknown: message('steps.proofSavingUnknown'),
  reasonOf: message('steps.reasonOf', { rule: name, reason: list(part, 'space') }),
  neededFor: message('steps.neededFor', { step: quoted(name) }),
  waitedForBy: message('steps.waitedForBy', { step: quoted(name) }),
  meets: message('steps.meets', { step: quoted(name) }),

  chosen: message('steps.chosen', { ...way, ...compared, ways: count }),
  chosenAmongEqual: message('steps.chosenAmongEqual', { ...way, ways: count, others: list(list(quoted(name))) }),
  alternative: message('steps.alternative', { ...way, ...compared }),
  alternativeNotBetter: message('steps.alternativeNotBetter', way),
  metByOther: message('steps.metByOther', { other: list(quoted(name)) }),
  doneByItself: message('steps.doneByItself', compared),
  duration: message('steps.duration', { time: part, unknown: count }),
  totalCost: message('steps.totalCost', { cost: money, unknown: count }),

  held: message('steps.held', { until: optional(day) }),
  heldOther: message('steps.heldOther', { held: quoted(name), until: optional(day) }),
  reportsAccepted: message('steps.reportsAccepted', { recognition: name, from: name, issuedAt, there: list(part) }),
  heldAccepted: message('steps.heldAccepted', {
    recognition: name,
    held: quoted(name),
    until: optional(day),
    there: list(part),
    isPart: flag,
  }),
  workAccepted: message('steps.workAccepted', {
    recognition: name,
    from: name,
    issuedAt,
    there: list(part),
    isPart: flag,
  }),
  nothingLeft: message('steps.nothingLeft'),
  saves: message('steps.saves', { days: optional(count) }),
  heldExpires: message('steps.heldExpires', { held: quoted(name), until: day, start: day }),
  arrangementEnds: message('steps.arrangementEnds', { recognition: name, until: day, start: day }),
  recognisesNothing: message('steps.recognisesNothing', { recognition: name }),
  wouldSpare: message('steps.wouldSpare', {
    recognition: name,
    certificates: list(part, 'or'),
    effect: choice('FULL', 'TEST_REPORT', 'PARTIAL'),
  }),

  dueBefore: message('steps.dueBefore', { days: count, event: part }),
  dueAfter: message('steps.dueAfter', { days: count, event: part }),
  event: message('steps.event', {
    event: choice(
      'SIGNING',
      'EXPORT_DECLARATION',
      'LOADING',
      'DEPARTURE',
      'ARRIVAL',
      'ENTRY',
      'RELEASE',
      'PLACING_ON_MARKET',
      'YEAR_END',
    ),
  }),
  everyMonths: message('steps.everyMonths', { months: count, window: optional(name) }),
  everyYears: message('steps.everyYears', { years: count, window: optional(name) }),
  validMonths: message('steps.validMonths', { months: count }),
  validYears: message('steps.validYears', { years: count }),
  forEvery: message('steps.forEvery', { per: choice('SHIPMENT', 'ITEM'), window: optional(name) }),
  inWindow: message('steps.inWindow', { window: name }),
} as const;
