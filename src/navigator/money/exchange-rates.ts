import { monthsBetween } from '../../day.js';
import type { ExchangeRateNode } from '../../graph/generated/nodes.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';

/** Months after which a rate is called old. */
const oldAfter = 3;

/**
 * `Converted at KRW 1,400 (June 2026, 5 months old) and EUR 0.80 (October 2026) per US dollar.` Each rate once, with its
 * month, its age if it is over three months, and what is weak about its source.
 */
export function convertedAt(facts: FactGraph, rates: readonly ExchangeRateNode[], day: Day): readonly Message[] {
  const each = distinctRates(rates);
  const fixed = each.filter(({ fixedTo }) => fixedTo !== undefined);
  const floating = each.filter(({ fixedTo }) => fixedTo === undefined);
  return [
    ...fixed.flatMap((rate) => fixedRate(facts, rate)),
    ...(floating.length === 0
      ? []
      : [messages.rates.converted({ rates: floating.map((rate) => rateText(facts, rate, day)) })]),
  ];
}

/** Each rate once, by id. */
export function distinctRates(rates: readonly ExchangeRateNode[]): readonly ExchangeRateNode[] {
  const byId = new Map(rates.map((rate) => [rate.id, rate]));
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

function fixedRate(facts: FactGraph, rate: ExchangeRateNode): readonly Message[] {
  const { currency, fixedTo, perUsd } = rate;
  if (fixedTo === undefined) return [];
  const per = { amount: rate.fixedRate ?? perUsd, currency };
  return [messages.rates.fixedRate({ per, to: fixedTo, isSecondary: isSecondary(facts, rate) })];
}

function rateText(facts: FactGraph, rate: ExchangeRateNode, day: Day): Message {
  const perDollar = { amount: rate.perUsd, currency: rate.currency };
  const month = { day: `${rate.month}-01`, precision: 'MONTH' as const };
  const months = monthsBetween(rate.month, day.slice(0, 7));
  const isWeak = isSecondary(facts, rate);
  if (months <= oldAfter && !isWeak) return messages.rates.exchangeRate({ perDollar, month });
  return messages.rates.weakExchangeRate({ perDollar, month, months, isOld: months > oldAfter, isSecondary: isWeak });
}

/** Whether no official source gives the rate. */
function isSecondary(facts: FactGraph, { id }: ExchangeRateNode): boolean {
  const cited = facts.out(id, 'CITES');
  return cited.length > 0 && cited.every(({ properties }) => properties.confidence !== 'OFFICIAL');
}
