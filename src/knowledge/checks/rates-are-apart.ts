import type { RelationName } from '../../graph/generated/nodes.js';
import { overriding } from '../../graph/vocabulary/acting.js';
import { messages } from '../../messages/messages.js';
import type { Facts, NodeFact } from '../facts/facts.js';
import { placeName } from '../facts/fault.js';
import { overlap } from '../facts/period.js';
import type { Check, Finding } from './check.js';

export const ratesAreApart: Check = {
  id: 'rates-are-apart',
  sentence: messages.checks.ratesAreApart(),
  find: (facts) => {
    const rates = facts.nodes.filter((rule) => isPlainRate(rule, facts));
    const judged = new Set(rates.map(({ id }) => id));
    // If both rates of a pair are checked, the pair is reported once, at the later id.
    return rates.flatMap((rate) => findingOf(rate, facts, (id) => judged.has(id) && id > rate.id));
  },
};

/** What a rate can depend on. */
const conditions: readonly RelationName[] = ['TRIGGERED_BY', 'FROM_ORIGIN', 'EXCEPT_ORIGIN'];

const isPlainRate = ({ id, values }: NodeFact, facts: Facts): boolean =>
  values.kind === 'MFN' && conditions.every((type) => facts.out(id, type).length === 0);

function findingOf(rate: NodeFact, facts: Facts, isToldOf: (id: string) => boolean): Finding[] {
  const rival = facts
    .out(rate.id, 'COVERS')
    .flatMap(({ to }) => facts.into(to, 'COVERS'))
    .flatMap(({ from }) => (isToldOf(from) ? [] : (facts.node(from) ?? [])))
    .find((other) => isRival(rate, other, facts));
  if (rival === undefined) return [];
  const message = messages.checks.twoRates({ rate: rate.id, other: rival.id, place: placeName(rival.place) });
  return [{ place: rate.place, message }];
}

function isRival(rule: NodeFact, other: NodeFact, facts: Facts): boolean {
  if (other.id === rule.id || !isPlainRate(other, facts)) return false;
  const days = { first: 'validFrom', last: 'validTo' };
  return overlap(rule.values, other.values, days) && isOfOneMarket(rule, other, facts) && !givesWay(rule, other, facts);
}

function isOfOneMarket(rule: NodeFact, other: NodeFact, facts: Facts): boolean {
  const own = facts.out(rule.id, 'APPLIES_IN').map(({ to }) => to);
  return facts.out(other.id, 'APPLIES_IN').some(({ to }) => own.includes(to));
}

const givesWay = (rule: NodeFact, other: NodeFact, facts: Facts): boolean =>
  overriding.some(
    (type) =>
      facts.out(rule.id, type).some(({ to }) => to === other.id) ||
      facts.out(other.id, type).some(({ to }) => to === rule.id),
  );
