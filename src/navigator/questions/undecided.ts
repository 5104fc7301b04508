import type { FactGraph } from '../facts/fact-graph.js';
import type { Applicability, Binding, DutyQuote, Step, StepStatus } from '../plan.js';

/**
 * What applies, without the rules that depend on a question whose answer changes nothing: layers that change no duty,
 * and rules whose requirements are all in the plan, or done, anyway. Nobody needs to answer these.
 */
export function undecided(
  facts: FactGraph,
  applied: Applicability,
  duty: Pick<DutyQuote, 'idle'>,
  steps: readonly Step[],
): Applicability {
  const sure = new Set(steps.filter(({ status }) => isSure[status]).map(({ id }) => id));
  const isDecisive = (binding: Binding) =>
    binding.certainty === 'BINDS' || !(duty.idle.includes(binding.rule.id) || asksNothingMore(facts, binding, sure));
  return { ...applied, bindings: applied.bindings.filter(isDecisive), below: applied.below.filter(isDecisive) };
}

const isSure: Readonly<Record<StepStatus, boolean>> = {
  REQUIRED: true,
  REDUCED: true,
  SATISFIED: true,
  MET: true,
  CREDITED: true,
  CONDITIONAL: false,
  OPTIONAL: false,
  ALTERNATIVE: false,
};

function asksNothingMore(facts: FactGraph, { rule, basis }: Binding, sure: ReadonlySet<string>): boolean {
  if (rule.__typename !== 'Regulation') return false;
  const asked = [rule, ...basis].flatMap(({ id }) => facts.out(id, 'REQUIRES').map((edge) => edge.to));
  return asked.length > 0 && asked.every((id) => sure.has(id));
}
