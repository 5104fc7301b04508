import { addDays } from '../day.js';
import type { Reader } from '../graph/port.js';
import { statement } from '../graph/statement.js';
import type { Text } from '../messages/message.js';
import { factsOf, gather, nothing } from './fetch/rows.js';
import { changeText, isNews } from './law/change-text.js';
import type { Standing } from './law/law-state.js';
import { standing } from './law/standing.js';
import { upcomingChanges } from './law/upcoming.js';
import type { Day } from './plan-request.js';

const actsOnRules = statement(import.meta.url, 'acts-on-rules');

/** A rule begins to be in force, ceases to be, or does not begin as expected. */
export interface StatusChange {
  /** Id of the rule. */
  readonly rule: string;
  readonly kind: 'BEGINS' | 'ENDS' | 'CHANGES';
  /** The first day of the new state; for an end, the last day in force. */
  readonly on: Day;
  readonly text: Text;
}

/** Whether rules are in force, independent of a plan. One statement for any number of rules. */
export interface Law {
  /** The state of each of these rules on the day, by id; ids of other nodes are left out. */
  standings(ids: readonly string[], day: Day): Promise<ReadonlyMap<string, Standing>>;
  /** Changes in the state of these rules from the first to the last day, both included. */
  statusChanges(ids: readonly string[], first: Day, last: Day): Promise<readonly StatusChange[]>;
}

export function createLaw(graph: Reader): Law {
  const read = async (ids: readonly string[]) => {
    const gathered = gather(nothing(), await graph.read(actsOnRules, { ids }));
    const facts = factsOf(gathered);
    return { facts, rules: ids.flatMap((id) => facts.get(id, 'Regulation', 'CustomsRule') ?? []) };
  };
  return {
    async standings(ids, day) {
      const { facts, rules } = await read(ids);
      return new Map(rules.map((rule) => [rule.id, standing(facts, rule, day)]));
    },

    async statusChanges(ids, first, last) {
      const { facts, rules } = await read(ids);
      return rules.flatMap((rule) =>
        // A rule that ends on the last day has another state on the day after.
        upcomingChanges(facts, rule, addDays(first, -1), addDays(last, 1))
          .filter(isNews)
          .map((change): StatusChange => {
            const ends = change.before.state === 'IN_FORCE';
            const kind = change.after.state === 'IN_FORCE' ? 'BEGINS' : ends ? 'ENDS' : 'CHANGES';
            const on = kind === 'ENDS' ? addDays(change.on, -1) : change.on;
            return { rule: rule.id, kind, on, text: changeText(facts, rule, change) };
          })
          .filter(({ on }) => first <= on && on <= last),
      );
    },
  };
}
