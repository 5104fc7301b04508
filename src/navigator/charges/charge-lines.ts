import type { CustomsRuleNode, TraitNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { agreementOf } from '../duty/columns.js';
import { type CustomsBinding, nearest } from '../duty/customs-binding.js';
import { proofsOf } from '../duty/proofs.js';
import { rateOf } from '../duty/rate.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { ChargeLine } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { dayFor } from '../scope/plan-context.js';

export interface QuotedLine {
  readonly line: ChargeLine;
  /** Whether it binds, or depends on open questions. */
  readonly binds: boolean;
  readonly undecided: readonly TraitNode[];
  readonly through: CustomsBinding['through'];
  /** Rules that require its papers. */
  readonly asking: readonly string[];
  readonly notes: readonly Message[];
}

/**
 * The rate of the nearest class from each source, domestic or an agreement: domestic first, then the lowest, then by
 * id.
 */
export function linesOf(
  facts: FactGraph,
  request: PlanRequest,
  bindings: readonly CustomsBinding[],
): readonly QuotedLine[] {
  const bySource = groupBy(bindings, ({ rule }) => agreementOf(facts, rule)?.id);
  const lines = [...bySource.values()].flatMap(nearest).map((binding) => quotedLine(facts, request, binding));
  return lines.sort(
    (a, b) =>
      Number(b.binds) - Number(a.binds) ||
      Number(isDomestic(b)) - Number(isDomestic(a)) ||
      rank(a) - rank(b) ||
      compareText(a.line.rule.id, b.line.rule.id),
  );
}

/** The domestic rate; if several bind, the lowest known one. */
export function standardOf(lines: readonly QuotedLine[]): QuotedLine | undefined {
  return lines.find((each) => each.binds && isDomestic(each));
}

/** The lowest known rate; on a tie the domestic one, which needs no paper. */
export function bestOf(lines: readonly QuotedLine[]): QuotedLine | undefined {
  const known = lines.filter((each) => each.binds && each.line.rate !== undefined);
  return known.reduce<QuotedLine | undefined>(
    (best, each) => (best && rank(best) <= rank(each) ? best : each),
    undefined,
  );
}

function quotedLine(facts: FactGraph, request: PlanRequest, binding: CustomsBinding): QuotedLine {
  const { rule, certainty, undecided, basis, through } = binding;
  const day = dayFor(request, rule);
  const { percent, formula, notes } = rateOf(facts, request, rule, day);
  const exempt = rule.effect === 'EXEMPT';
  const asking = [rule.id, ...basis.map((each) => each.id)];
  const line: ChargeLine = {
    rule,
    agreement: agreementOf(facts, rule),
    rate: exempt ? 0 : percent,
    formula: exempt ? exemption(rule) : formula,
    proofs: proofsOf(facts, asking),
    binds: certainty === 'BINDS',
  };
  return { line, binds: line.binds, undecided, through, asking, notes };
}

const exemption = ({ formula }: CustomsRuleNode): Message =>
  formula === undefined ? messages.rates.exempt() : messages.rates.printed({ formula });

const isDomestic = ({ line }: QuotedLine): boolean => line.agreement === undefined;

const rank = ({ line }: QuotedLine): number => line.rate ?? Number.POSITIVE_INFINITY;
