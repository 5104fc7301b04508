import { message } from '../definition.js';
import { choice, day, list, name, optional, part, percent, quoted, term, text } from '../kinds.js';

const verdict = quoted(term<'OPEN' | 'CONDITIONAL' | 'BLOCKED' | 'UNKNOWN'>('Verdict'));
const charge = { charge: choice('VAT', 'WITHHOLDING', 'FEE'), base: term('ChargeBase'), rule: name };
const fromTo = { before: part, after: part };

/**
 * Differences between two plans for the same question. News of watches store these messages: never remove or change
 * one.
 */
export const changes = {
  verdict: message('changes.verdict', { market: name, before: verdict, after: verdict, by: list(name) }),

  ruleAdded: message('changes.ruleAdded', { rule: name, occasion: choice('DAYS', 'PUBLICATION') }),
  ruleRemoved: message('changes.ruleRemoved', { rule: name }),
  ruleCertain: message('changes.ruleCertain', { rule: name }),
  ruleUncertain: message('changes.ruleUncertain', { rule: name }),

  stepAdded: message('changes.stepAdded', { step: name, status: term('StepStatus') }),
  stepRemoved: message('changes.stepRemoved', { step: name }),
  stepStatus: message('changes.stepStatus', {
    step: quoted(name),
    before: quoted(term('StepStatus')),
    after: quoted(term('StepStatus')),
  }),
  stepDays: message('changes.stepDays', { step: quoted(name), ...fromTo }),
  stepCost: message('changes.stepCost', { step: quoted(name), ...fromTo }),

  dutyLowest: message('changes.dutyLowest', { rule: name, ...fromTo }),
  dutyLowestSame: message('changes.dutyLowestSame', { rule: name, duty: part }),
  dutyLowestKnown: message('changes.dutyLowestKnown', { duty: part }),
  dutyLowestUnknown: message('changes.dutyLowestUnknown', { duty: part }),
  dutyAdded: message('changes.dutyAdded', { rule: name, duty: part }),
  dutyRemoved: message('changes.dutyRemoved', { rule: name, duty: part }),
  duty: message('changes.duty', { rule: name, ...fromTo }),
  ofCustomsValue: message('changes.ofCustomsValue', { rate: percent }),
  dutyBounds: message('changes.dutyBounds', { formula: part, bounds: part }),

  chargeLowest: message('changes.chargeLowest', { ...charge, ...fromTo }),
  chargeAdded: message('changes.chargeAdded', { ...charge, rate: part }),
  chargeRemoved: message('changes.chargeRemoved', { ...charge, rate: part }),
  charge: message('changes.charge', { rule: name, ...fromTo }),

  programAdded: message('changes.programAdded', { program: name, status: term('ProgramStatus') }),
  programRemoved: message('changes.programRemoved', { program: name }),
  programStatus: message('changes.programStatus', {
    program: name,
    before: quoted(term('ProgramStatus')),
    after: quoted(term('ProgramStatus')),
  }),
  programAmount: message('changes.programAmount', { program: name, ...fromTo }),

  amendmentMoved: message('changes.amendmentMoved', { rule: quoted(name), by: name, on: day, old: day }),
  valueMoved: message('changes.valueMoved', {
    field: optional(term('fields')),
    node: quoted(name),
    value: part,
    on: day,
    old: part,
    oldOn: day,
  }),
  agreeing: message('changes.agreeing', { field: optional(term('fields')), node: quoted(name) }),
  noLonger: message('changes.noLonger', { warning: list(part, 'space') }),
  unknown: message('changes.unknown'),

  planPossible: message('changes.planPossible'),
  planImpossible: message('changes.planImpossible'),
  tooFarBack: message('changes.tooFarBack', { since: text }),
} as const;
