import type { RuleNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { percentText } from '../duty/percent-text.js';
import type { DutyLine, Plan } from '../plan.js';
import { fromTo } from './from-to.js';
import { type PlanChange, pairById } from './plan-change.js';

/** The lowest duty, then each line of duty that is added, removed or changed; the lowest is not repeated. */
export function dutyChanges(before: Plan, after: Plan): PlanChange[] {
  const [old, now] = [before.duty.best?.rule.id, after.duty.best?.rule.id];
  const isSaid = ({ id }: RuleNode): boolean => id === old && id === now;
  return [
    ...lowestChanges(before.duty.best, after.duty.best),
    ...pairById<DutyLine>(before.duty.lines, after.duty.lines, {
      node: (line) => line.rule,
      added: (line) => messages.changes.dutyAdded({ rule: line.rule.name, duty: dutyText(line) }),
      removed: (line) => messages.changes.dutyRemoved({ rule: line.rule.name, duty: dutyText(line) }),
      differs: (old, now) => {
        const differing = isSaid(now.rule) ? undefined : fromTo(dutyText(old), dutyText(now));
        return differing && messages.changes.duty({ rule: now.rule.name, ...differing });
      },
    }),
  ];
}

function lowestChanges(old: DutyLine | undefined, now: DutyLine | undefined): PlanChange[] {
  if (now === undefined) {
    if (old === undefined) return [];
    const text = messages.changes.dutyLowestUnknown({ duty: dutyText(old) });
    return [{ kind: 'REMOVED', about: old.rule, text }];
  }
  const duty = dutyText(now);
  if (old === undefined) return [{ kind: 'ADDED', about: now.rule, text: messages.changes.dutyLowestKnown({ duty }) }];
  const differing = fromTo(dutyText(old), duty);
  if (differing === undefined && old.rule.id === now.rule.id) return [];
  const rule = now.rule.name;
  const text =
    differing === undefined
      ? messages.changes.dutyLowestSame({ rule, duty })
      : messages.changes.dutyLowest({ rule, ...differing });
  return [{ kind: 'CHANGED', about: now.rule, text }];
}

/** With all layers, or as the schedule states it; with the bounds of the total if layers are added to what it states. */
function dutyText({ total, atLeast, atMost, rate, layers, formula }: DutyLine): Message {
  if (total !== undefined) return messages.changes.ofCustomsValue({ rate: total });
  const isMore = rate !== undefined || layers.length > 0;
  const bounds = isMore ? percentText({ min: atLeast, max: atMost }) : undefined;
  return bounds === undefined ? formula : messages.changes.dutyBounds({ formula, bounds });
}
