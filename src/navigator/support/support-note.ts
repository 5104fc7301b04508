import type { TermsNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { recorded } from '../../messages/recorded.js';
import type { CostedStep } from '../cost/counted-steps.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import { convertedAt } from '../money/exchange-rates.js';
import type { Payment } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { nameList } from '../scope/names.js';
import type { Amount } from './amount.js';
import type { Candidate } from './candidates.js';
import { whyNoPayment } from './kinds.js';

export interface Matched {
  readonly facts: FactGraph;
  readonly request: PlanRequest;
  readonly candidate: Candidate;
  /** Undefined while several are possible for the firm. */
  readonly terms: TermsNode | undefined;
  /** Steps with a known cost to pay that the programme helps. */
  readonly payable: readonly CostedStep[];
  readonly pays: readonly Payment[];
  readonly amount: Amount | undefined;
}

/** When to apply, what is unknown, and why it pays this amount. */
export function supportNote(matched: Matched): readonly Message[] {
  const note = matched.terms?.note;
  return [
    ...periodNote(matched),
    ...missingNote(matched),
    ...paymentNote(matched),
    ...(note === undefined ? [] : [recorded(note)]),
  ];
}

function periodNote({ facts, candidate: { program, offered }, terms }: Matched): readonly Message[] {
  const { round, opens, closes, standing, knownFrom } = terms ?? offered.terms[0] ?? {};
  if (round !== undefined && offered.isBeforeRecord) {
    if (opens !== undefined) return [messages.support.firstRound({ round, opens })];
    if (knownFrom !== undefined) return [messages.support.firstDescribed({ from: knownFrom })];
  }
  if (round === undefined || offered.status === 'UNKNOWN') {
    const operators = facts.out(program.id, 'RUN_BY').map((edge) => edge.to);
    return [messages.support.periodUnknown({ operators: nameList(facts, operators) })];
  }
  if (offered.status === 'EXPECTED') return opens === undefined ? [] : [messages.support.nextRound({ round, opens })];
  if (offered.status === 'CLOSED')
    return closes === undefined ? [] : [messages.support.lastRound({ round, closed: closes })];
  if (standing === true) return [];
  if (closes !== undefined) return [messages.support.openUntil({ closes })];
  return opens === undefined ? [] : [messages.support.openSince({ opened: opens })];
}

const asked = { employees: 'EMPLOYEES', exports: 'EXPORTS', sales: 'SALES', size: 'SIZE' } as const;

function missingNote({ request, candidate }: Matched): readonly Message[] {
  const { missing } = candidate.offered;
  if (missing.length === 0) return [];
  const isGiven = missing.some((fact) => request.company[fact] !== undefined);
  return [
    messages.support.dependsOn({ facts: missing.map((fact) => messages.support.firmFact({ asked: asked[fact] })) }),
    ...(isGiven ? [messages.support.notComparable()] : []),
  ];
}

function paymentNote(matched: Matched): readonly Message[] {
  const { candidate, terms, payable, pays } = matched;
  const { status, missing } = candidate.offered;
  const never = whyNoPayment(candidate.program);
  if (never !== undefined) return [never];
  if (candidate.steps.length === 0) return [messages.support.forFirm()];
  if (status !== 'OPEN' || missing.length > 0) return [];
  if (terms?.share === undefined) return [messages.support.shareUnknown()];
  if (payable.length === 0) return [messages.support.costUnknown()];
  return [...leftOut(matched), ...nothingLeft(pays), ...ratesUsed(matched)];
}

/** Steps in a currency that cannot be compared with the cap. */
function leftOut({ facts, request, terms, payable }: Matched): readonly Message[] {
  const cap = terms?.cap;
  if (cap === undefined) return [];
  const currencies = new Set(payable.map((step) => step.cost.currency));
  const unknown = [...currencies].filter((currency) => {
    return convert(facts, { amount: 1, currency }, cap.currency, request.asOf) === undefined;
  });
  return unknown.map((from) => messages.support.currencyLeftOut({ from, to: cap.currency, day: request.asOf }));
}

function nothingLeft(pays: readonly Payment[]): readonly Message[] {
  const nothing = pays.length > 0 && pays.every(({ cost }) => (cost.typical ?? cost.max ?? cost.min ?? 0) === 0);
  return nothing ? [messages.support.nothingLeft()] : [];
}

function ratesUsed({ facts, request, terms, pays, amount }: Matched): readonly Message[] {
  const cap = terms?.cap;
  const againstCap = pays.flatMap(({ cost }) => {
    return cap === undefined
      ? []
      : (convert(facts, { amount: 1, currency: cost.currency }, cap.currency, request.asOf)?.rates ?? []);
  });
  const rates = [...againstCap, ...(amount?.rates ?? [])];
  return convertedAt(facts, rates, request.asOf);
}
