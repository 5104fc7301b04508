import type { TermsNode } from '../../graph/generated/nodes.js';
import type { CostedStep } from '../cost/counted-steps.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import { ratesText } from '../money/rates-text.js';
import type { Payment } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { namesOf } from '../scope/names.js';
import type { Amount } from './amount.js';
import type { Candidate } from './candidates.js';
import type { FirmFact } from './eligibility.js';
import { whyNoPayment } from './kinds.js';

export interface Matched {
  readonly facts: FactGraph;
  readonly request: PlanRequest;
  readonly candidate: Candidate;
  /** Undefined while several may be the firm's. */
  readonly terms: TermsNode | undefined;
  /** Steps with a known cost to pay that the programme helps. */
  readonly payable: readonly CostedStep[];
  readonly pays: readonly Payment[];
  readonly amount: Amount | undefined;
}

/** When to apply, what is open, and why it pays what it pays; undefined when there is nothing to say. */
export function supportNote(matched: Matched): string | undefined {
  const { terms } = matched;
  const sentences = [
    ...windowText(matched),
    ...missingText(matched),
    ...paymentText(matched),
    ...(terms?.note === undefined ? [] : [terms.note.en.replace(/\.?$/, '.')]),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

function windowText({ facts, candidate: { program, offered }, terms }: Matched): readonly string[] {
  const round = terms ?? offered.terms[0];
  const operators = facts.out(program.id, 'RUN_BY').map((edge) => edge.to);
  switch (offered.status) {
    case 'UNKNOWN':
      return [
        `When it can be applied for is not known here: ask ${namesOf(facts, operators, 'or') || 'its operator'}.`,
      ];
    case 'EXPECTED':
      return [`The next round (${round?.round}) opens on ${round?.opens}.`];
    case 'CLOSED':
      return [`The last round that is known (${round?.round}) closed on ${round?.closes}.`];
    case 'OPEN':
      if (round?.standing === true) return [];
      return [
        round?.closes ? `Applications until ${round.closes}.` : `Open since ${round?.opens}; its end is not known.`,
      ];
  }
}

const FACTS: Readonly<Record<FirmFact, string>> = {
  employees: 'number of employees',
  exports: 'exports of the last year',
  sales: 'sales of the last year',
};

function missingText({ request, candidate }: Matched): readonly string[] {
  const { missing } = candidate.offered;
  if (missing.length === 0) return [];
  const named = missing.map((fact) => FACTS[fact]).join(' and the ');
  const given = missing.some((fact) => request.company[fact] !== undefined);
  return [
    `Whether the firm may apply hangs on its ${named}${given ? ', which no exchange rate makes comparable' : ''}.`,
  ];
}

function paymentText(matched: Matched): readonly string[] {
  const { candidate, terms, payable, pays } = matched;
  const { status, missing } = candidate.offered;
  const never = whyNoPayment(candidate.program);
  if (never !== undefined) return [never];
  if (candidate.steps.length === 0) return ['No step of this plan names what it pays for: it helps the firm as such.'];
  if (status !== 'OPEN' || missing.length > 0) return [];
  if (terms?.share === undefined) return ['The share that it pays is not known, so no amount is.'];
  if (payable.length === 0) return ['No cost is known that it could pay, so no amount is.'];
  return [...leftOut(matched), ...nothingLeft(pays), ...ratesUsed(matched)];
}

/** Steps in a currency that cannot be held against the cap. */
function leftOut({ facts, request, terms, payable }: Matched): readonly string[] {
  const cap = terms?.cap;
  if (cap === undefined) return [];
  const currencies = new Set(payable.map((step) => step.cost.currency));
  const unknown = [...currencies].filter((currency) => {
    return convert(facts, { amount: 1, currency }, cap.currency, request.asOf) === undefined;
  });
  return unknown.map(
    (currency) => `Costs in ${currency} are left out: no exchange rate to ${cap.currency} is known on ${request.asOf}.`,
  );
}

function nothingLeft(pays: readonly Payment[]): readonly string[] {
  const nothing = pays.length > 0 && pays.every(({ cost }) => (cost.typical ?? cost.max ?? cost.min ?? 0) === 0);
  return nothing ? ['Nothing is left for it to pay.'] : [];
}

function ratesUsed({ facts, request, terms, pays, amount }: Matched): readonly string[] {
  const cap = terms?.cap;
  const againstCap = pays.flatMap(({ cost }) => {
    return cap === undefined
      ? []
      : (convert(facts, { amount: 1, currency: cost.currency }, cap.currency, request.asOf)?.rates ?? []);
  });
  const rates = [...againstCap, ...(amount?.rates ?? [])];
  return rates.length === 0 ? [] : [ratesText(rates)];
}
