import type { Reader } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';
import { factGraph } from '../facts/fact-graph.js';
import { gather, nothing } from '../fetch/rows.js';
import type { Day } from '../question.js';
import { isInForce } from './standing.js';

const actsOnRules = statement(import.meta.url, 'acts-on-rules');

/** What the law says of rules apart from any plan. */
export interface Law {
  /** Of these rules, those in force on the day: begun, not ended, and not suspended, postponed, replaced or repealed. */
  inForce(ids: readonly string[], day: Day): Promise<ReadonlySet<string>>;
}

export function createLaw(graph: Reader): Law {
  return {
    async inForce(ids, day) {
      const gathered = gather(nothing(), await graph.read(actsOnRules, { ids }));
      const facts = factGraph(gathered.nodes.values(), gathered.edges);
      return new Set(ids.filter((id) => isInForce(facts, id, day)));
    },
  };
}
