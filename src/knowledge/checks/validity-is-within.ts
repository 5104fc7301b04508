import { isActing } from '../../graph/vocabulary/acting.js';
import type { Properties } from '../../graph/vocabulary/hydrate.js';
import { messages } from '../../messages/messages.js';
import { statingField } from '../changes/refs.js';
import type { EdgeFact, Facts } from '../facts/facts.js';
import { isPlaced, type Place } from '../facts/fault.js';
import type { Check, Finding } from './check.js';

/** Relations to facts that a fact depends on. */
const hanging = ['PART_OF', 'UNDER'];

export const validityIsWithin: Check = {
  id: 'validity-is-within',
  sentence: messages.checks.validityIsWithin(),
  find: (facts) => facts.edges.flatMap((edge) => [...hangs(edge, facts), ...acts(edge, facts)]),
};

function hangs({ type, from, to, place }: EdgeFact, facts: Facts): Finding[] {
  const [inner, outer] = [facts.node(from), facts.node(to)];
  if (!hanging.includes(type.type) || inner === undefined || outer === undefined) return [];
  const [own, around] = [days(inner.values), days(outer.values)];
  const found: Finding[] = [];
  const at: Place = [inner.place, outer.place].find(isPlaced) ?? place;
  if (own.first !== undefined && around.first !== undefined && own.first < around.first)
    found.push({
      place: at,
      message: messages.checks.beginsTooEarly({
        inner: from,
        first: own.first,
        outer: to,
        outerFirst: around.first,
      }),
    });
  if (around.last !== undefined && own.last !== undefined && own.last > around.last)
    found.push({
      place: at,
      message: messages.checks.endsTooLate({ inner: from, last: own.last, outer: to, outerLast: around.last }),
    });
  return found;
}

function acts({ type, from, to, properties, place }: EdgeFact, facts: Facts): Finding[] {
  const begins = facts.node(from)?.values.validFrom;
  const { from: first } = properties;
  if (!isActing(type.type) || typeof begins !== 'string' || typeof first !== 'string' || first >= begins) return [];
  const field = statingField(type.type);
  return [{ place, message: messages.checks.actsTooEarly({ from, field, to, first, begins }) }];
}

function days(values: Properties): { first: string | undefined; last: string | undefined } {
  return { first: text(values.validFrom ?? values.inForceFrom), last: text(values.validTo ?? values.inForceTo) };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
