import type { AgreementNode, CustomsRuleNode, TraitNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Binding } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { lacksTransport } from './direct-transport.js';
import { exceedsQuota, lacksQuotaAnswer } from './quota.js';

/** A rate for the entry of goods: the MFN rate or a preference. */
export interface Column {
  /** Identifies the rate, the same for every class. */
  readonly kind: string;
  readonly rule: CustomsRuleNode;
  readonly agreement: AgreementNode | undefined;
  /** False while an open question decides whether it can be used. */
  readonly binds: boolean;
  /** The traits whose answers decide, if it is open. */
  readonly undecided: readonly TraitNode[];
  /** Rules whose requirements prove it: its own, and those of the rules that it implements. */
  readonly asking: readonly string[];
}

/** A binding of a customs rule. */
export type CustomsBinding = Binding & { readonly rule: CustomsRuleNode };

export function isCustoms(binding: Binding): binding is CustomsBinding {
  return binding.rule.__typename === 'CustomsRule';
}

/**
 * One column for each kind of rate, from the nearest class that has one. A rate that depends on an open question is
 * listed in addition, and replaces no other.
 */
export function columnsOf(
  facts: FactGraph,
  request: PlanRequest,
  bindings: readonly CustomsBinding[],
): readonly Column[] {
  const columns = bindings
    .filter(({ rule }) => rule.kind === 'MFN' || rule.kind === 'PREFERENCE')
    .filter(({ rule }) => !exceedsQuota(request.consignment, rule))
    .map((binding) => guarded(facts, request, binding));
  const byKind = groupBy(columns, ({ rule }) => kindOf(facts, rule));
  return [...byKind].flatMap(([kind, rates]) => nearest(rates).map((binding) => column(facts, kind, binding)));
}

/** The nearest binding rules, with those that depend on a question and are equally near; by id. */
export function nearest(bindings: readonly CustomsBinding[]): readonly CustomsBinding[] {
  const sure = bindings.filter(({ certainty }) => certainty === 'BINDS');
  const distance = Math.min(...sure.map((each) => each.distance));
  const kept = bindings.filter((each) =>
    each.certainty === 'BINDS' ? each.distance === distance : each.distance <= distance,
  );
  return kept.sort((a, b) => compareText(a.rule.id, b.rule.id));
}

/** The agreement that a rule belongs to. */
export function agreementOf(facts: FactGraph, rule: CustomsRuleNode): AgreementNode | undefined {
  return facts.get(facts.out(rule.id, 'UNDER')[0]?.to ?? '', 'Agreement');
}

function kindOf(facts: FactGraph, rule: CustomsRuleNode): string {
  if (rule.kind === 'MFN') return 'MFN';
  // The act of a preference that one side grants alone distinguishes it from others.
  const source = agreementOf(facts, rule)?.id ?? facts.out(rule.id, 'PART_OF')[0]?.to;
  return `PREFERENCE ${source ?? ''}`;
}

/** A rate is open also if it needs something that no condition of it asks. */
function guarded(facts: FactGraph, request: PlanRequest, binding: CustomsBinding): CustomsBinding {
  const isOpen = lacksTransport(facts, request, binding.rule) || lacksQuotaAnswer(facts, binding.rule);
  return isOpen ? { ...binding, certainty: 'CONDITIONAL' } : binding;
}

function column(facts: FactGraph, kind: string, { rule, certainty, undecided, basis }: CustomsBinding): Column {
  const asking = [rule.id, ...basis.map((each) => each.id)];
  return { kind, rule, agreement: agreementOf(facts, rule), binds: certainty === 'BINDS', undecided, asking };
}
