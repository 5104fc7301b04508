import type { AgreementNode, CustomsRuleNode, TraitNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { compareText, type FactGraph, type TariffRate } from '../facts/fact-graph.js';
import { actsUp } from '../law/acts-up.js';
import type { PlanRequest } from '../plan-request.js';
import type { CustomsBinding } from './customs-binding.js';
import { lacksTransport } from './direct-transport.js';
import { countingRates, isNotConceded } from './precedence.js';
import { exceedsQuota, lacksQuotaAnswer } from './quota.js';

/** A rate for the entry of goods: the MFN rate or a preference. */
export interface Column {
  /** Identifies the rate, the same for every class. */
  readonly kind: string;
  readonly rule: CustomsRuleNode;
  /** The rate of the rule, or several of equal rank: if they differ, the rate is not known. */
  readonly rates: readonly StatedBy[];
  readonly agreement: AgreementNode | undefined;
  /** False while an open question decides whether it can be used. */
  readonly binds: boolean;
  /** The traits whose answers decide, if it is open. */
  readonly undecided: readonly TraitNode[];
  /** Rules whose requirements prove it: its own, and those of the rules that it implements. */
  readonly asking: readonly string[];
}

/** A rule with a rate; for a column of a schedule, with what it states for the class. */
export interface StatedBy {
  readonly rule: CustomsRuleNode;
  readonly stated: TariffRate | undefined;
}

/** The columns of a class or a line. */
export interface Columns {
  readonly columns: readonly Column[];
  /** Ids of agreements whose schedule concedes nothing here. */
  readonly notConceded: readonly string[];
}

/**
 * One column for each kind of rate, from the nearest class that has one. A rate that depends on an open question is
 * listed in addition, and replaces no other. Of schedules, each binding has the rule of its column.
 */
export function columnsOf(facts: FactGraph, request: PlanRequest, bindings: readonly CustomsBinding[]): Columns {
  const rates = bindings
    .filter(({ rule }) => rule.kind === 'MFN' || rule.kind === 'PREFERENCE')
    .filter(({ rule }) => !exceedsQuota(request.consignment, rule))
    .map((binding) => guarded(facts, request, binding));
  const counting = [...groupBy(rates, ({ rule }) => kindOf(facts, rule))].flatMap(([kind, group]) =>
    countingRates(facts, request.entryOn, group).map((binding) => ({ kind, binding })),
  );
  const conceded = counting.filter(({ binding }) => !isNotConceded(binding.stated));
  return {
    columns: [...groupBy(conceded, ({ kind }) => kind)].flatMap(([kind, group]) =>
      sideBySide(
        facts,
        group.map(({ binding }) => binding),
      ).flatMap((rivals) => column(facts, kind, rivals)),
    ),
    notConceded: counting
      .filter(({ binding }) => isNotConceded(binding.stated))
      .flatMap(({ binding }) => agreementOf(facts, binding.rule)?.id ?? []),
  };
}

/** Rates of equal rank together: they bind for certain, equally near and under the same conditions. */
function sideBySide(facts: FactGraph, bindings: readonly CustomsBinding[]): readonly (readonly CustomsBinding[])[] {
  const sorted = [...bindings].sort((a, b) => compareText(a.rule.id, b.rule.id));
  return [...groupBy(sorted, (binding) => rankOf(facts, binding)).values()];
}

function rankOf(facts: FactGraph, { rule, certainty }: CustomsBinding): string {
  if (certainty !== 'BINDS' || rule.quotaVolume !== undefined) return rule.id;
  const conditions = (['TRIGGERED_BY', 'FROM_ORIGIN', 'EXCEPT_ORIGIN'] as const).flatMap((type) =>
    actsUp(facts, rule.id).flatMap((id) => facts.out(id, type).map(({ to }) => `${type} ${to}`)),
  );
  return [...new Set(conditions)].sort().join(' ');
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

function column(facts: FactGraph, kind: string, rivals: readonly CustomsBinding[]): Column[] {
  const [first] = rivals;
  if (first === undefined) return [];
  const { rule, certainty, undecided } = first;
  const asking = rivals.flatMap((each) => [each.rule.id, ...each.basis.map(({ id }) => id)]);
  const rates = rivals.map((each) => ({ rule: each.rule, stated: each.stated }));
  const agreement = agreementOf(facts, rule);
  return [{ kind, rule, rates, agreement, binds: certainty === 'BINDS', undecided, asking: [...new Set(asking)] }];
}
