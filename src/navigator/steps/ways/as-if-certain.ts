import type { StepContext } from '../context.js';
import type { Choice } from '../requirements/choice.js';
import type { Demand } from '../requirements/demand.js';
import { type Network, reach } from '../requirements/network.js';

/**
 * A choice that depends on an open question or on advice is compared as if it were certain: otherwise no way would cost
 * anything. What depends on other open questions is left out, because the answers can exclude each other.
 */
export function asIfCertain(context: StepContext, network: Network, choice: Choice): StepContext {
  const { requirementGraph } = context;
  const leading = requirementGraph.demands.filter((demand) => leadsTo(demand, network, choice));
  if (leading.some(({ level }) => level === 'REQUIRED')) return context;
  const isConditional = leading.some(({ level }) => level === 'CONDITIONAL');
  const rules = new Set(leading.map(({ binding }) => binding.rule.id));
  const demands = requirementGraph.demands.flatMap((demand) => {
    const isWithIt = isConditional
      ? rules.has(demand.binding.rule.id) && demand.level === 'CONDITIONAL'
      : leading.includes(demand);
    if (isWithIt) return [{ ...demand, level: 'REQUIRED' as const }];
    return isConditional && demand.level === 'CONDITIONAL' ? [] : [demand];
  });
  return { ...context, requirementGraph: { ...requirementGraph, demands } };
}

function leadsTo(demand: Demand, { needsOf }: Network, { id, by }: Choice): boolean {
  return demand.choice === id || reach([demand], needsOf).has(by.id);
}
