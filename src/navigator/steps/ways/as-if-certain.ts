import type { StepContext } from '../context.js';
import type { Choice } from '../requirements/choice.js';
import type { Demand } from '../requirements/demand.js';
import { type Network, reach } from '../requirements/network.js';

/**
 * A choice that is only advised, or that may save nothing, is compared as if it were certain: otherwise no way would cost
 * anything.
 */
export function asIfCertain(context: StepContext, network: Network, choice: Choice): StepContext {
  const { requirementGraph } = context;
  const leading = new Set(requirementGraph.demands.filter((demand) => leadsTo(demand, network, choice)));
  if ([...leading].some(({ level }) => level === 'REQUIRED')) return context;
  const demands = requirementGraph.demands.map((demand) =>
    leading.has(demand) ? { ...demand, level: 'REQUIRED' as const } : demand,
  );
  return { ...context, requirementGraph: { ...requirementGraph, demands } };
}

function leadsTo(demand: Demand, { needsOf }: Network, { id, by }: Choice): boolean {
  return demand.choice === id || reach([demand], needsOf).has(by.id);
}
