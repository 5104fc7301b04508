import type { Reader } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';
import { factGraph } from '../facts/fact-graph.js';
import { gather, nothing } from '../fetch/rows.js';
import type { Day } from '../question.js';
import { type Standing, standing } from './standing.js';

const actsOnRules = statement(import.meta.url, 'acts-on-rules');

/** What the law says of rules apart from any plan. One statement for any number of rules. */
export interface Law {
  /** How each of these rules stands on the day, by id; what is no rule is left out. */
  standings(ids: readonly string[], day: Day): Promise<ReadonlyMap<string, Standing>>;
}

export function createLaw(graph: Reader): Law {
  return {
    async standings(ids, day) {
      const gathered = gather(nothing(), await graph.read(actsOnRules, { ids }));
      const facts = factGraph(gathered.nodes.values(), gathered.edges);
      const rules = ids.flatMap((id) => facts.get(id, 'Regulation', 'CustomsRule') ?? []);
      return new Map(rules.map((rule) => [rule.id, standing(facts, rule, day)]));
    },
  };
}
