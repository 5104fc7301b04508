import type { Properties } from '../../graph/vocabulary/hydrate.js';
import { type FactChange, factKey, sameValue } from './fact-change.js';

/** Successive changes as one for each fact. A fact that returned to its former value has no change. */
export function net(changes: readonly FactChange[]): FactChange[] {
  const byFact = new Map<string, FactChange>();
  for (const change of changes) {
    const key = factKey(change.fact);
    const earlier = byFact.get(key);
    const joined = earlier === undefined ? change : joinedWith(earlier, change);
    if (joined === undefined) byFact.delete(key);
    else byFact.set(key, joined);
  }
  return [...byFact.values()].flatMap((change) => withoutIdle(change) ?? []);
}

const joinedWith = (first: FactChange, second: FactChange): FactChange | undefined =>
  'edge' in second.fact ? joinWhole(first, second) : joinFields(first, second);

/** Each change of a relationship has all values: those before the first change, and those after the second. */
function joinWhole({ before }: FactChange, { fact, after }: FactChange): FactChange | undefined {
  if (before === null) return after === null ? undefined : { fact, kind: 'ADDED', before, after };
  return { fact, kind: after === null ? 'REMOVED' : 'CHANGED', before, after };
}

function joinFields(first: FactChange, second: FactChange): FactChange | undefined {
  const { fact } = second;
  if (first.kind === 'ADDED') {
    if (second.kind === 'REMOVED') return undefined;
    return { fact, kind: 'ADDED', before: null, after: overlaid(first.after, second.after) };
  }
  if (first.kind === 'REMOVED') return { fact, kind: 'CHANGED', before: first.before, after: second.after };
  const before = { ...second.before, ...first.before };
  if (second.kind === 'REMOVED') return { fact, kind: 'REMOVED', before: withoutNulls(before), after: null };
  return { fact, kind: 'CHANGED', before, after: { ...first.after, ...second.after } };
}

const overlaid = (a: Properties | null, b: Properties | null): Properties => withoutNulls({ ...a, ...b });

/** Values without nulls. */
export function withoutNulls(values: Properties): Properties {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** The change of these fields only; one without a value is null. */
export function onlyFields({ fact, kind, before, after }: FactChange, fields: readonly string[]): FactChange {
  const only = (values: Properties | null): Properties =>
    Object.fromEntries(fields.map((field) => [field, values?.[field] ?? null]));
  return { fact, kind, before: only(before), after: only(after) };
}

/** Leaves out fields that did not change in the end; undefined if none did. */
function withoutIdle(change: FactChange): FactChange | undefined {
  const { fact, kind, before, after } = change;
  if (kind !== 'CHANGED') return change;
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  const moved = names.filter((name) => !sameValue(before?.[name], after?.[name]));
  if (moved.length === 0) return undefined;
  if ('edge' in fact) return change;
  return onlyFields(change, moved);
}
