import { titleOf } from '../law/standing-text.js';
import type { Plan, PlanWarning } from '../plan.js';
import type { PlanChange } from './plan-change.js';

/**
 * What is to come that was not, and what was to come that is not: a suspension that begins in a month leaves the plan of
 * the day as it is.
 * @param known what else differs: that a rule which is gone no longer ends, or one that binds no longer will, goes without saying
 */
export function warningChanges(before: Plan, after: Plan, known: readonly PlanChange[]): PlanChange[] {
  const said = new Set(known.filter(({ kind }) => kind !== 'CHANGED').map(({ about }) => about.id));
  return [
    ...notIn(before, after).flatMap((warning) => changed(warning, warning.message)),
    ...notIn(after, before)
      .filter(({ about }) => !about.slice(0, 1).some(({ id }) => said.has(id)))
      .flatMap((warning) => changed(warning, `No longer so: ${warning.message}`)),
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
  return titles.reduce((text, { called, id }) => text.replaceAll(called, id), message);
}

function changed({ about: [about] }: PlanWarning, text: string): PlanChange[] {
  return about === undefined ? [] : [{ kind: 'CHANGED', about, text }];
}
