import type { TermsNode } from '../../graph/generated/nodes.js';
import { bounds } from '../cost/bounds.js';
import type { CostedStep } from '../cost/counted-steps.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { roundMoney } from '../money/round.js';
import type { Payment } from '../plan.js';
import type { Day } from '../plan-request.js';
import { paymentsUnder, type Unpaid } from './payments.js';
import { type Worth, worthIn } from './worth.js';

/** Terms under which a programme would pay for steps. */
export interface Applicant {
  readonly program: string;
  readonly terms: TermsNode;
  readonly steps: readonly CostedStep[];
}

export interface Granted {
  readonly terms: TermsNode;
  readonly payments: readonly Payment[];
}

interface Bid extends Granted {
  readonly applicant: Applicant;
  readonly worth: number;
}

/**
 * Payments by programme: each time the programme that would pay the most of the unpaid rest, ties by id. A programme
 * pays its share of what the earlier ones have left, so that nothing is paid twice.
 */
export function allocate(facts: FactGraph, applicants: readonly Applicant[], day: Day): ReadonlyMap<string, Granted> {
  const costed = applicants.flatMap(({ steps }) => steps);
  const worth = worthIn(
    facts,
    costed.map((step) => step.cost.currency),
    day,
  );
  const unpaid = new Map<string, Unpaid>(costed.map((step) => [step.id, { step, left: step.cost }]));
  const granted = new Map<string, Granted>();
  let waiting = [...applicants].sort(
    (a, b) => compareText(a.program, b.program) || compareText(a.terms.id, b.terms.id),
  );
  while (waiting.length > 0) {
    const bid = highest(waiting.map((applicant) => bidOf(facts, applicant, unpaid, worth, day)));
    if (bid === undefined) break;
    granted.set(bid.applicant.program, bid);
    for (const payment of bid.payments) settle(unpaid, payment);
    waiting = waiting.filter(({ program }) => program !== bid.applicant.program);
  }
  return granted;
}

function bidOf(
  facts: FactGraph,
  applicant: Applicant,
  unpaid: ReadonlyMap<string, Unpaid>,
  worth: Worth,
  day: Day,
): Bid {
  const open = applicant.steps.flatMap((step) => unpaid.get(step.id) ?? []);
  const payments = paymentsUnder(facts, applicant.terms, open, worth, day);
  const total = payments.reduce((sum, { cost }) => sum + worth(cost), 0);
  return { applicant, terms: applicant.terms, payments, worth: roundMoney(total) };
}

/** The first of those that pay the most. */
function highest(bids: readonly Bid[]): Bid | undefined {
  return bids.reduce<Bid | undefined>((best, bid) => (best && best.worth >= bid.worth ? best : bid), undefined);
}

function settle(unpaid: Map<string, Unpaid>, { step: id, cost }: Payment): void {
  const before = unpaid.get(id);
  if (before === undefined) return;
  const left = bounds((bound) => {
    const rest = before.left[bound];
    return rest === undefined ? undefined : roundMoney(Math.max(0, rest - (cost[bound] ?? 0)));
  });
  unpaid.set(id, { ...before, left });
}
