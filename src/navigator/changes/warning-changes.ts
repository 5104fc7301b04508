import { sentencesOf, type Text } from '../../messages/message.js';
import { titleOf } from '../law/title.js';
import type { Plan, PlanWarning } from '../plan.js';
import { pairWarnings } from './paired-warnings.js';
import type { PlanChange } from './plan-change.js';
import { withoutSelfEvident } from './self-evident.js';
import { goneWarning, movedWarning } from './warning-text.js';

/**
 * What is to come that was not, what was to come that is not, and what comes otherwise than it was to: a suspension that
 * begins in a month leaves the plan of the day as it is.
 * @param known what else differs: that a rule which is gone no longer ends, or one that binds no longer will, goes without saying
 */
export function warningChanges(before: Plan, after: Plan, known: readonly PlanChange[]): PlanChange[] {
  const said = new Set(known.filter(({ kind }) => kind !== 'CHANGED').map(({ about }) => about.id));
  const reasons = new Map(after.ruledOut.map(({ rule, text }) => [rule.id, sentencesOf(text)]));
  const { moved, came, went } = withoutSelfEvident(pairWarnings(notIn(after, before), notIn(before, after)));
  return [
    ...moved.flatMap(([old, now]) => changed(now, () => movedWarning(old, now))),
    ...came.flatMap((warning) => changed(warning, () => sentencesOf(warning.message))),
    ...went.flatMap((warning) =>
      changed(warning, ({ id }) => (said.has(id) ? undefined : goneWarning(warning, reasons.get(id)))),
    ),
  ];
}

/** How many facts rest on an old source changes with any of them, and is no news. */
function notIn(plan: Plan, { warnings }: Plan): readonly PlanWarning[] {
  const there = new Set(plan.warnings.map(saying));
  return warnings.filter((warning) => warning.code !== 'SOURCE_OUTDATED' && !there.has(saying(warning)));
}

/** What a warning says by the ids of what it names: another name or citation of an act is no change of a plan. */
function saying({ message, about }: PlanWarning): string {
  const ids = new Map(
    about.flatMap((node) => {
      if (!('name' in node)) return [];
      const title = node.__typename === 'Regulation' ? titleOf(node) : node.name;
      return [title, node.name].map((name) => [JSON.stringify(name), node.id] as const);
    }),
  );
  return JSON.stringify(sentencesOf(message), (key, value: unknown) =>
    key === 'value' ? (ids.get(JSON.stringify(value)) ?? value) : value,
  );
}

function changed({ about: [about] }: PlanWarning, say: (node: PlanChange['about']) => Text | undefined): PlanChange[] {
  const text = about && say(about);
  return about === undefined || text === undefined ? [] : [{ kind: 'CHANGED', about, text }];
}
