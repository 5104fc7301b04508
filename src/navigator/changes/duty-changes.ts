import type { RuleNode } from '../../graph/generated/nodes.js';
import { render } from '../../messages/rendering/render.js';
import type { DutyLine, Plan } from '../plan.js';
import { type Occasion, type PlanChange, pairById } from './plan-change.js';

/** The best lawful duty, then each line of duty that begins, ends or comes to another total: the best one not again. */
export function dutyChanges(before: Plan, after: Plan, occasion: Occasion): PlanChange[] {
  const [old, now] = [before.duty.best?.rule.id, after.duty.best?.rule.id];
  const isSaid = ({ id }: RuleNode): boolean => id === old && id === now;
  return [
    ...bestChanges(before.duty.best, after.duty.best, occasion),
    ...pairById<DutyLine>(before.duty.lines, after.duty.lines, {
      node: (line) => line.rule,
      added: (line) => `New line of duty: ${line.rule.name.en}, ${total(line)}.`,
      removed: (line) => `No longer a line of duty: ${line.rule.name.en}, which was ${total(line)}.`,
      differs: (old, now) =>
        total(old) === total(now) || isSaid(now.rule)
          ? undefined
          : `${now.rule.name.en}: ${total(old)} becomes ${total(now)}.`,
    }),
  ];
}

function bestChanges(old: DutyLine | undefined, now: DutyLine | undefined, occasion: Occasion): PlanChange[] {
  const best = 'The best lawful duty';
  if (now === undefined) {
    if (old === undefined) return [];
    return [{ kind: 'REMOVED', about: old.rule, text: `${best} was ${total(old)} and can no longer be told.` }];
  }
  if (old === undefined) return [{ kind: 'ADDED', about: now.rule, text: `${best} is ${total(now)}.` }];
  const under = ` under ${now.rule.name.en}`;
  if (total(old) !== total(now)) {
    return [{ kind: 'CHANGED', about: now.rule, text: `${best} was ${total(old)} and becomes ${total(now)}${under}.` }];
  }
  if (old.rule.id === now.rule.id) return [];
  const text = `${best} stays ${total(now)}, ${occasion === 'DAYS' ? 'then' : 'now'}${under}.`;
  return [{ kind: 'CHANGED', about: now.rule, text }];
}

/** With all layers, or in the words of the schedule where it is no percentage. */
const total = (line: DutyLine): string =>
  line.total === undefined ? `"${render(line.formula, 'en')}"` : `${line.total} % of the customs value`;
