import { distinctMessages, type Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { FactGraph, TariffRate } from '../facts/fact-graph.js';
import type { PlanRequest } from '../plan-request.js';
import type { StatedBy } from './columns.js';
import { editionOf } from './editions.js';
import { anything, exact, type Interval, nothing, oneOf } from './interval.js';
import { type Rate, rateOf } from './rate.js';
import { statedRule } from './stated-rule.js';

/**
 * The rate of a column on the day of entry. Rates of equal rank that differ are not known: each is named, and they are
 * the bounds.
 */
export function columnRate(rates: readonly (StatedBy & { readonly rate: Rate })[]): Rate {
  const [first, ...others] = rates;
  if (first === undefined) throw new Error('a column has at least one rate');
  const areOne = others.every(({ rate }) => isSame(rate, first.rate));
  const notes = distinctMessages(rates.flatMap(({ rate }) => rate.notes));
  const editions = rates.flatMap(({ rate }) => rate.editions ?? []);
  if (areOne) return { ...first.rate, notes, editions };
  const bounds = oneOf(rates.map(({ rate }) => rate.bounds));
  const named = rates.map(({ rule, rate }) => messages.rates.named({ rule: rule.name, rate: rate.formula }));
  return { percent: exact(bounds), bounds, formula: messages.rates.eitherOf({ rates: named }), notes, editions };
}

const isSame = (a: Rate, b: Rate): boolean =>
  a.percent === b.percent && a.bounds.least === b.bounds.least && a.bounds.most === b.bounds.most;

/** The rate of a rule, or what the column of a schedule states for a class, on the day of entry. */
export function rateBy(facts: FactGraph, request: PlanRequest, { rule, stated }: StatedBy): Rate {
  const day = request.entryOn;
  if (stated === undefined) return rateOf(facts, request, rule, day);
  const edition = editionOf(facts, rule, stated);
  const rate = rateOf(facts, request, statedRule(rule, stated.rate), day);
  const notes = [...rate.notes, ...textNotes(stated, rule.name)];
  const editions = edition === undefined ? [] : [edition];
  const isOver = edition !== undefined && edition.lastDay < day && !stated.staged;
  if (!isOver || outlastsItsYear(rule.kind === 'MFN', rate)) return { ...rate, notes, editions };
  const known = rule.neverRises === true && rate.percent !== undefined && !isPerUnit(stated);
  const bounds: Interval = known ? { ...nothing, most: rate.bounds.most } : anything;
  const formula = messages.rates.ofEdition({ rate: rate.formula, day: edition.day, isHighest: known });
  return { percent: exact(bounds), bounds, formula, notes, editions };
}

/** A preference above 0 changes from year to year. A rate of 0 does not. */
const outlastsItsYear = (isMfn: boolean, { bounds }: Rate): boolean => isMfn || bounds.most === 0;

const isPerUnit = ({ rate }: TariffRate): boolean => rate.kind === 'CHARGE' && rate.specific !== undefined;

/** What the publisher says beside a charge. The text of what is not a charge is its formula. */
const textNotes = ({ rate }: TariffRate, rule: Rule['name']): readonly Message[] =>
  rate.kind === 'CHARGE' && rate.text !== undefined ? [messages.rates.scheduleSays({ rule, text: rate.text })] : [];

type Rule = StatedBy['rule'];
