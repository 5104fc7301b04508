import type { Text } from '../../../src/messages/message.js';
import type { Plan } from '../../../src/navigator/plan.js';
import { english } from '../../messages/english.js';
import type { Expected } from '../case.js';

/** The differences in one part of a plan, in sentences. */
export type Difference<Part extends keyof Expected> = (
  plan: Plan,
  expected: NonNullable<Expected[Part]>,
) => readonly string[];

/** Nothing if the two are equal as JSON; otherwise a sentence. */
export function unlike(what: string, found: unknown, wanted: unknown): readonly string[] {
  if (show(found) === show(wanted)) return [];
  return [`${what}, should be ${show(wanted)}; the plan says ${show(found)}.`];
}

/** Only the keys of `wanted` are compared. */
export function unlikeIn(what: string, found: object, wanted: object): readonly string[] {
  const given = new Map<string, unknown>(Object.entries(found));
  return Object.entries(wanted).flatMap(([key, value]) => unlike(`${what}, ${key}`, given.get(key), value));
}

/** The same ids, in any order. */
export function same(
  what: string,
  found: readonly string[] = [],
  wanted: readonly string[] | undefined,
): readonly string[] {
  return wanted === undefined ? [] : unlike(what, [...found].sort(), [...wanted].sort());
}

export function missing(what: string, found: readonly string[], wanted: readonly string[] = []): readonly string[] {
  return wanted.filter((id) => !found.includes(id)).map((id) => `${what} ${id} should be there, and is not.`);
}

export function unwanted(what: string, found: readonly string[], mustNot: readonly string[] = []): readonly string[] {
  return mustNot.filter((id) => found.includes(id)).map((id) => `${what} ${id} should not be there, and is.`);
}

/** A text that lacks an expected part. */
export function silent(what: string, found: Text | string | undefined, part: string | undefined): readonly string[] {
  const said = found === undefined ? '' : english(found);
  if (part === undefined || said.includes(part)) return [];
  return [`${what} should say "${part}"; ${said ? `it says "${said}"` : 'there is none'}.`];
}

/** As text: absent is null, the keys of an object are sorted. */
function show(value: unknown): string {
  return JSON.stringify(value ?? null, (_, each: unknown) => (isRecord(each) ? sorted(each) : each));
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (record: object): object =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
