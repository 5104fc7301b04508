import type { Cost, CostPer, TermsNode } from '../../graph/generated/nodes.js';
import { BOUNDS, bounds } from '../cost/bounds.js';
import { type CostedStep, type CountedStep, costedSteps } from '../cost/counted-steps.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Payment, SupportMatch } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { type Applicant, allocate, type Granted } from './allocate.js';
import { amountOf } from './amount.js';
import { type Candidate, candidatesFor } from './candidates.js';
import { whyNoPayment } from './kinds.js';
import type { Offered } from './offered-terms.js';
import { supportNote } from './support-note.js';
import { worthIn } from './worth.js';

/**
 * Programmes open to the firm, and what each pays of these steps on the day: open ones first, then the largest amount.
 * Only vouchers and grants pay that are open, under terms that the firm certainly meets.
 */
export function supportMatches(
  facts: FactGraph,
  request: PlanRequest,
  steps: readonly CountedStep[],
): readonly SupportMatch[] {
  const candidates = candidatesFor(facts, request, steps);
  const costed = new Map(payableSteps(steps).map((step) => [step.id, step]));
  const applicants = candidates.flatMap((candidate) => applicantsOf(candidate, costed));
  const granted = allocate(facts, applicants, request.asOf);
  const matches = candidates.map((candidate) => {
    return supportMatch(facts, request, candidate, costed, granted.get(candidate.program.id));
  });
  return inOrder(facts, request, matches);
}

/** A free step needs no support. */
function payableSteps(steps: readonly CountedStep[]): readonly CostedStep[] {
  return costedSteps(steps).filter(({ cost }) => BOUNDS.some((bound) => (cost[bound] ?? 0) > 0));
}

function applicantsOf(
  { program, steps, offered }: Candidate,
  costed: ReadonlyMap<string, CostedStep>,
): readonly Applicant[] {
  if (offered.status !== 'OPEN' || offered.missing.length > 0 || whyNoPayment(program) !== undefined) return [];
  const payable = steps.flatMap((id) => costed.get(id) ?? []);
  if (payable.length === 0) return [];
  return offered.terms
    .filter(({ share }) => share !== undefined)
    .map((terms) => ({ program: program.id, terms, steps: payable }));
}

function supportMatch(
  facts: FactGraph,
  request: PlanRequest,
  candidate: Candidate,
  costed: ReadonlyMap<string, CostedStep>,
  granted: Granted | undefined,
): SupportMatch {
  const { program, steps, offered } = candidate;
  const terms = granted?.terms ?? onlyTerms(offered);
  const pays = granted?.payments ?? [];
  const amount = amountOf(facts, pays, terms, request.asOf);
  const payable = steps.flatMap((id) => costed.get(id) ?? []);
  return {
    program,
    status: offered.status === 'UNKNOWN' ? 'EXPECTED' : offered.status,
    steps,
    share: terms?.share,
    cap: terms && capOf(terms),
    amount: amount?.cost,
    ownShare: amountOf(facts, unpaid(pays, costed), terms, request.asOf)?.cost,
    pays,
    note: supportNote({ facts, request, candidate, terms, payable, pays, amount }),
  };
}

/** What is left of each step that is paid for, bound by bound. */
function unpaid(pays: readonly Payment[], costed: ReadonlyMap<string, CostedStep>): readonly Payment[] {
  return pays.flatMap(({ step, cost }) => {
    const whole = costed.get(step)?.cost;
    if (whole === undefined) return [];
    const left = bounds((bound) => difference(whole[bound], cost[bound]));
    return [{ step, cost: { currency: cost.currency, per: cost.per, ...left } }];
  });
}

/** In whole cents. */
const difference = (whole: number | undefined, part: number | undefined): number | undefined =>
  whole === undefined || part === undefined ? undefined : Math.round((whole - part) * 100) / 100;

/** The terms, unless several are possible for the firm. */
function onlyTerms({ terms, missing }: Offered): TermsNode | undefined {
  return missing.length > 0 && terms.length > 1 ? undefined : terms[0];
}

const CAP_PER: Readonly<Record<NonNullable<TermsNode['per']>, CostPer>> = { ITEM: 'ITEM', FIRM: 'ONCE', YEAR: 'YEAR' };

function capOf({ cap, per }: TermsNode): Cost | undefined {
  if (cap === undefined) return undefined;
  const { amount, currency } = cap;
  return { min: amount, typical: amount, max: amount, currency, per: CAP_PER[per ?? 'FIRM'] };
}

const STATUS_ORDER: readonly SupportMatch['status'][] = ['OPEN', 'EXPECTED', 'CLOSED'];

function inOrder(facts: FactGraph, { asOf }: PlanRequest, matches: readonly SupportMatch[]): readonly SupportMatch[] {
  const worth = worthIn(
    facts,
    matches.flatMap(({ amount }) => amount?.currency ?? []),
    asOf,
  );
  const size = ({ amount }: SupportMatch) => (amount === undefined ? -1 : worth(amount));
  return [...matches].sort(
    (a, b) =>
      STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
      size(b) - size(a) ||
      compareText(a.program.id, b.program.id),
  );
}
