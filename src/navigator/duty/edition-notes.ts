import { groupBy } from '../../graph/group-by.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Day } from '../plan-request.js';
import type { Offer } from './offers.js';

/** For each edition of a schedule the columns whose rates are from it, and whether its year is over. */
export function editionNotes(offers: readonly Offer[], day: Day): readonly Message[] {
  const stated = offers
    .filter(({ column }) => column.binds)
    .flatMap(({ column, editions }) => editions.map((edition) => ({ rule: column.rule, edition })));
  return [...groupBy(stated, ({ edition }) => edition.source.id).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { source, lastDay } = first.edition;
    const rules = new Map(group.map(({ rule }) => [rule.id, rule.name]));
    return [messages.rates.edition({ rules: [...rules.values()], source: source.name, isOver: lastDay < day })];
  });
}
