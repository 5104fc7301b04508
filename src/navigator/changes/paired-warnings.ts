import { groupBy } from '../../graph/group-by.js';
import type { PlanWarning } from '../plan.js';

/** Warnings that differ between two plans, in pairs if they have the same kind and subject. */
export interface Paired {
  readonly moved: readonly (readonly [old: PlanWarning, now: PlanWarning])[];
  readonly came: readonly PlanWarning[];
  readonly went: readonly PlanWarning[];
}

/** Pairs by the data of the warnings; several of one kind in the order of their days. */
export function pairWarnings(old: readonly PlanWarning[], now: readonly PlanWarning[]): Paired {
  const [before, after] = [groupBy(old, subjectOf), groupBy(now, subjectOf)];
  const partner = new Map(
    [...after].flatMap(([subject, warnings]) =>
      warnings.flatMap((warning, index) => {
        const was = before.get(subject)?.[index];
        return was === undefined ? [] : [[warning, was] as const];
      }),
    ),
  );
  const paired = new Set(partner.values());
  return {
    moved: [...partner].map(([warning, was]) => [was, warning] as const),
    came: now.filter((warning) => !partner.has(warning)),
    went: old.filter((warning) => !paired.has(warning)),
  };
}

/** Its kind, what it is about, and the acts or the field that cause it; without the day and the value. */
function subjectOf({ code, about, ahead }: PlanWarning): string {
  const [rule, ...others] = about;
  const by = ahead?.kind === 'VALUE' ? [ahead.field] : others.map((node) => fieldOrId(node));
  return JSON.stringify([code, rule?.id, ...new Set(by)]);
}

/** Of a claim its field, because another claim can replace it. */
const fieldOrId = (node: PlanWarning['about'][number]): string =>
  node.__typename === 'Claim' ? node.field : node.__typename === 'Source' ? '' : node.id;
