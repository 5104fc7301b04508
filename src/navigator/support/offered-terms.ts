import type { SupportProgramNode, TermsNode } from '../../graph/generated/nodes.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Day, PlanRequest } from '../plan-request.js';
import { eligibility, type FirmFact } from './eligibility.js';

/** The terms of a programme for this firm on the day. */
export interface Offered {
  readonly status: RoundStatus;
  /** Whether the day is before everything on record: a round of which nobody knows can be open. */
  readonly isBeforeRecord: boolean;
  /** Terms of the rounds with that status for which the firm is, or may be, eligible. */
  readonly terms: readonly TermsNode[];
  /** Facts of the firm that decide and are unknown; if there are none, the terms are certain. */
  readonly missing: readonly FirmFact[];
}

const BEST_FIRST: readonly RoundStatus[] = ['OPEN', 'EXPECTED', 'UNKNOWN', 'CLOSED'];

/**
 * Undefined if the firm is not eligible under any of the terms. A programme without terms has no known application
 * period.
 */
export function offeredTerms(facts: FactGraph, request: PlanRequest, program: SupportProgramNode): Offered | undefined {
  const stated = facts.out(program.id, 'OFFERS').flatMap((edge) => facts.get(edge.to, 'Terms') ?? []);
  if (stated.length === 0) return { status: 'UNKNOWN', isBeforeRecord: false, terms: [], missing: [] };
  const isBeforeRecord = stated.every((terms) => beginsAfter(terms, request.asOf));
  const possible = stated
    .map((terms) => ({
      terms,
      status: isBeforeRecord ? ('UNKNOWN' as const) : roundStatus(terms, request.asOf),
      ...eligibility(facts, terms, request.company, request.asOf),
    }))
    .filter(({ eligible }) => eligible !== false);
  const status = BEST_FIRST.find((each) => possible.some((round) => round.status === each));
  if (status === undefined) return undefined;
  const rounds = possible.filter((round) => round.status === status);
  const certain = rounds.filter(({ eligible }) => eligible === true);
  const kept = certain.length > 0 ? certain : rounds;
  return {
    status,
    isBeforeRecord,
    terms: inTime(
      kept.map(({ terms }) => terms),
      isBeforeRecord ? 'EXPECTED' : status,
    ),
    missing: [...new Set(kept.flatMap(({ missing }) => missing))].sort(compareText),
  };
}

/** The next round first, or the last one that has closed; ties by id. */
function inTime(terms: readonly TermsNode[], status: RoundStatus): readonly TermsNode[] {
  const byDay = (a: TermsNode, b: TermsNode) => {
    if (status === 'EXPECTED') return compareText(a.opens ?? '', b.opens ?? '');
    return status === 'CLOSED' ? compareText(b.closes ?? '', a.closes ?? '') : 0;
  };
  return [...terms].sort((a, b) => byDay(a, b) || compareText(a.id, b.id));
}

/** Whether a firm can apply on a day; `UNKNOWN` if no source gives the period. */
type RoundStatus = 'OPEN' | 'EXPECTED' | 'CLOSED' | 'UNKNOWN';

/**
 * Open from the first to the last day of application, or always if the terms are permanent. Before a last day without a
 * first one, nobody knows.
 */
function roundStatus({ opens, closes, standing, knownFrom }: TermsNode, day: Day): RoundStatus {
  if (knownFrom !== undefined && day < knownFrom) return 'UNKNOWN';
  if (standing === true && opens === undefined && closes === undefined) return 'OPEN';
  if (closes !== undefined && day > closes) return 'CLOSED';
  if (opens === undefined) return 'UNKNOWN';
  return day < opens ? 'EXPECTED' : 'OPEN';
}

/** Whether nothing of a round, or of permanent terms, is on record for the day or an earlier one. */
function beginsAfter({ opens, closes, knownFrom }: TermsNode, day: Day): boolean {
  const first = opens ?? knownFrom;
  return first !== undefined && day < first && (closes === undefined || day <= closes);
}
