import { isActing } from '../../graph/vocabulary/acting.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';
import { relationWords } from '../changes/words.js';
import type { EdgeFact, Facts } from '../facts/facts.js';
import type { Place } from '../facts/fault.js';
import type { Check, Finding } from './check.js';

/** Relations to what a fact depends on. */
const hanging = ['PART_OF', 'UNDER'];

export const validityIsWithin: Check = {
  id: 'validity-is-within',
  sentence: 'A provision holds within the days of its act, and an act acts on others only from its own first day.',
  find: (facts) => facts.edges.flatMap((edge) => [...hangs(edge, facts), ...acts(edge, facts)]),
};

function hangs({ type, from, to, place }: EdgeFact, facts: Facts): Finding[] {
  const [inner, outer] = [facts.node(from), facts.node(to)];
  if (!hanging.includes(type.type) || inner === undefined || outer === undefined) return [];
  const [own, around] = [days(inner.values), days(outer.values)];
  const found: Finding[] = [];
  const at: Place = inner.place.line > 0 ? inner.place : outer.place.line > 0 ? outer.place : place;
  if (own.first !== undefined && around.first !== undefined && own.first < around.first)
    found.push({ place: at, message: `"${from}" begins on ${own.first}, before "${to}" does on ${around.first}` });
  if (around.last !== undefined && own.last !== undefined && own.last > around.last)
    found.push({ place: at, message: `"${from}" ends on ${own.last}, after "${to}" does on ${around.last}` });
  return found;
}

function acts({ type, from, to, properties, place }: EdgeFact, facts: Facts): Finding[] {
  const begins = facts.node(from)?.values.validFrom;
  const { from: first } = properties;
  if (!isActing(type.type) || typeof begins !== 'string' || typeof first !== 'string' || first >= begins) return [];
  const does = `"${from}" ${relationWords(type.type)} "${to}" from ${first}`;
  return [{ place, message: `${does}, before it is in force itself on ${begins}` }];
}

function days(values: Properties): { first: string | undefined; last: string | undefined } {
  return { first: text(values.validFrom ?? values.inForceFrom), last: text(values.validTo ?? values.inForceTo) };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
