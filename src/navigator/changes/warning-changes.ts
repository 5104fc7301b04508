import { sentencesOf, type Text } from '../../messages/message.js';
import { titleOf } from '../law/title.js';
import type { Plan, PlanWarning } from '../plan.js';
import { pairWarnings } from './paired-warnings.js';
import type { PlanChange } from './plan-change.js';
import { withoutSelfEvident } from './self-evident.js';
import { goneWarning, movedWarning } from './warning-text.js';

/**
 * Future changes that are new, that are no longer expected, or that are expected with other days or values: a suspension
 * that begins in a month does not change the plan of today.
 * @param known the other changes: the expected end or begin of a rule that they remove or add is not reported
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

/** These count facts or steps, whose own changes are reported. */
const COUNTING: ReadonlySet<string> = new Set(['SOURCE_OUTDATED', 'PRESUMES_PARTIES']);

function notIn(plan: Plan, { warnings }: Plan): readonly PlanWarning[] {
  const there = new Set(plan.warnings.map(saying));
  return warnings.filter((warning) => !COUNTING.has(warning.code) && !there.has(saying(warning)));
}

/** A warning with ids in place of names: another name or citation of an act is not a change of the plan. */
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
