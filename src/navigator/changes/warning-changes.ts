import { englishText } from '../english-text.js';
import { titleOf } from '../law/standing-text.js';
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
  const reasons = new Map(after.ruledOut.map(({ rule, text }) => [rule.id, englishText(text)]));
  const { moved, came, went } = withoutSelfEvident(pairWarnings(notIn(after, before), notIn(before, after)));
  return [
    ...moved.flatMap(([old, now]) => changed(now, () => movedWarning(old, now))),
    ...came.flatMap((warning) => changed(warning, () => englishText(warning.message))),
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

/** What a warning says by the ids of what it names: that an act is called or cited otherwise changes no plan. */
function saying({ message, about }: PlanWarning): string {
  const titles = about.flatMap((node) => {
    if (!('name' in node)) return [];
    const title = node.__typename === 'Regulation' ? titleOf(node) : node.name.en;
    return [title, node.name.en].map((called) => ({ called, id: node.id }));
  });
  return titles.reduce((text, { called, id }) => text.replaceAll(called, id), englishText(message));
}

function changed(
  { about: [about] }: PlanWarning,
  say: (node: PlanChange['about']) => string | undefined,
): PlanChange[] {
  const text = about && say(about);
  return about === undefined || text === undefined ? [] : [{ kind: 'CHANGED', about, text }];
}
