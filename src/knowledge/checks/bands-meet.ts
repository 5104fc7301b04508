import { edgeKey } from '../../graph/vocabulary/edge-key.js';
import { messages } from '../../messages/messages.js';
import type { EdgeFact, Facts, NodeFact } from '../facts/facts.js';
import { placeName } from '../facts/fault.js';
import { overlap } from '../facts/period.js';
import type { Check, Finding } from './check.js';

/** Of two bands of one amount, the lower ends where the upper begins, and one of them includes that amount. */
export const bandsMeet: Check = {
  id: 'bands-meet',
  sentence: messages.checks.bandsMeet(),
  find: (facts) => {
    const bounds = facts.edges.filter(({ type, properties }) => type.type === 'TRIGGERED_BY' && !properties.absent);
    const judged = new Set(bounds.map(identity));
    // If both ends of a pair are checked, the pair is reported once, at its upper band.
    return [
      ...bounds.flatMap((upper) => pairs(facts, upper, 'min').map((lower) => finding(upper, lower, upper))),
      ...bounds.flatMap((lower) =>
        pairs(facts, lower, 'max')
          .filter((upper) => !judged.has(identity(upper)))
          .map((upper) => finding(upper, lower, lower)),
      ),
    ].flatMap((each) => each ?? []);
  },
};

const identity = ({ from, to, type, properties }: EdgeFact): string => `${from} ${to} ${edgeKey(type, properties)}`;

/** The bands on the other side of a bound. */
function pairs(facts: Facts, edge: EdgeFact, bound: 'min' | 'max'): readonly EdgeFact[] {
  if (typeof edge.properties[bound] !== 'number') return [];
  const other = bound === 'min' ? 'max' : 'min';
  return facts
    .into(edge.to, 'TRIGGERED_BY')
    .filter(({ properties }) => !properties.absent && typeof properties[other] === 'number')
    .filter((each) => each.from !== edge.from && areAlternatives(facts, each.from, edge.from, edge.to));
}

/** @param at the band that is judged */
function finding(upper: EdgeFact, lower: EdgeFact, at: EdgeFact): Finding | undefined {
  const problem = problemOf(lower, upper);
  if (problem === undefined) return undefined;
  const other = at === upper ? lower : upper;
  const message = messages.checks.bandsDoNotMeet({
    lower: lower.from,
    upper: upper.from,
    max: Number(lower.properties.max),
    min: Number(upper.properties.min),
    place: placeName(other.place),
    problem,
  });
  return { place: at.place, message };
}

function problemOf({ properties: lower }: EdgeFact, { properties: upper }: EdgeFact) {
  const [max, min] = [Number(lower.max), Number(upper.min)];
  if (max !== min) return isSliver(max, min) ? 'APART' : undefined;
  const excluded = [lower.maxExclusive, upper.minExclusive].filter((flag) => flag === true).length;
  if (excluded === 1) return undefined;
  return excluded === 0 ? 'BOTH' : 'NEITHER';
}

/**
 * Whether two bounds differ by so little that they mean the same amount, as 150 and 150.01, or 1000000 and 1000001. A
 * wider distance can be the law's own.
 */
const isSliver = (a: number, b: number): boolean => Math.abs(a - b) <= 1 && Math.abs(a - b) < Math.max(a, b) / 100;

/** Whether two rules answer one question for different amounts: both can be in force, and nothing else parts them. */
function areAlternatives(facts: Facts, a: string, b: string, trait: string): boolean {
  const [one, two] = [facts.node(a), facts.node(b)];
  if (one === undefined || two === undefined) return false;
  const days = { first: 'validFrom', last: 'validTo' };
  return (
    overlap(one.values, two.values, days) &&
    (shareOne(facts, 'PART_OF', one, two) || isOneMeasure(facts, one, two)) &&
    !isPartedElsewhere(facts, one, two, trait)
  );
}

/** Two rules outside any act, of one kind, for one market and one class. */
function isOneMeasure(facts: Facts, one: NodeFact, two: NodeFact): boolean {
  const isAlone = [one, two].every(({ id }) => facts.out(id, 'PART_OF').length === 0);
  const isOneKind = one.type.name === two.type.name && one.values.kind === two.values.kind;
  return isAlone && isOneKind && shareOne(facts, 'APPLIES_IN', one, two) && shareOne(facts, 'COVERS', one, two);
}

function shareOne(facts: Facts, type: string, one: NodeFact, two: NodeFact): boolean {
  const ends = new Set(facts.out(one.id, type).map(({ to }) => to));
  return facts.out(two.id, type).some(({ to }) => ends.has(to));
}

/** Whether another condition already keeps the two from binding together: an option, or a yes beside a no. */
function isPartedElsewhere(facts: Facts, one: NodeFact, two: NodeFact, trait: string): boolean {
  const others = (rule: NodeFact) => facts.out(rule.id, 'TRIGGERED_BY').filter(({ to }) => to !== trait);
  return others(one).some(({ to, properties }) => {
    const same = others(two).filter((each) => each.to === to);
    return same.length > 0 && !same.some((each) => isSameValue(each.properties, properties));
  });
}

const isSameValue = (a: EdgeFact['properties'], b: EdgeFact['properties']): boolean =>
  a.option === b.option && (a.absent ?? false) === (b.absent ?? false);
