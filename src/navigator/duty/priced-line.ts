import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import { strongerThan } from '../applicability/yielding.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { DutyLayer } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { columnRate } from './column-rate.js';
import { type Column, columnsOf, type StatedBy } from './columns.js';
import type { CustomsBinding } from './customs-binding.js';
import { anything, atLeast, type Interval } from './interval.js';
import { applyLayers, isRising, type Layer } from './layers.js';
import type { Rate } from './rate.js';

/** A column with its rate and the result of the layers. */
export interface PricedColumn {
  readonly column: Column;
  readonly rate: Rate;
  readonly layers: readonly DutyLayer[];
  readonly total: Interval;
  /**
   * The total with the one layer that depends on an open question. Undefined if there is none, or several, of which one
   * answer can exclude another, or one that gives way to another layer.
   */
  readonly totalWithOpen: Interval | undefined;
}

/** The columns of one line, each with the same layers. */
export interface PricedLine {
  readonly columns: readonly PricedColumn[];
  /** Ids of agreements whose schedule concedes nothing here. */
  readonly notConceded: readonly string[];
  /** The total of a rate that is not on record. */
  readonly unstated: Interval;
  /** Whether a lower rate never leads to a higher total. */
  readonly rising: boolean;
}

/** Lines with the same columns. */
export type PricedLines = PricedLine & { readonly lines: number };

export type RateOf = (by: StatedBy) => Rate;

/** @param layersKnown whether every additional duty is on record; otherwise a total has no upper bound */
export function pricedLine(
  facts: FactGraph,
  request: PlanRequest,
  bindings: readonly CustomsBinding[],
  rateOf: RateOf,
  layersKnown: boolean,
): PricedLine {
  const layering = bindings.filter(({ rule }) => isLayer(rule));
  const layers = layersOf(layering, rateOf);
  const withOpen = layers.map((layer) => ({ ...layer, binds: true }));
  const isOneOpen = layers.filter((layer) => !layer.binds).length === 1 && !giveWay(facts, layering);
  const apply = (rate: Interval, applied: readonly Layer[]) => {
    const layered = applyLayers(rate, applied);
    return layersKnown ? layered : { ...layered, total: atLeast(layered.total) };
  };
  const { columns: found, notConceded } = columnsOf(facts, request, bindings);
  const columns = found.map((column): PricedColumn => {
    const rate = columnRate(column.rates.map((each) => ({ ...each, rate: rateOf(each) })));
    const totalWithOpen = isOneOpen ? apply(rate.bounds, withOpen).total : undefined;
    return { column, rate, ...apply(rate.bounds, layers), totalWithOpen };
  });
  return { columns, notConceded, unstated: apply(anything, layers).total, rising: isRising(layers) };
}

/** Whether one of the bindings yields to another. */
const giveWay = (facts: FactGraph, bindings: readonly CustomsBinding[]): boolean =>
  bindings.some((binding) => strongerThan(facts, binding, bindings).length > 0);

/** In their order, then by id. */
function layersOf(bindings: readonly CustomsBinding[], rateOf: RateOf): readonly Layer[] {
  return bindings
    .toSorted((a, b) => (a.rule.order ?? 0) - (b.rule.order ?? 0) || compareText(a.rule.id, b.rule.id))
    .map(({ rule, certainty }) => ({
      rule,
      rate: rateOf({ rule, stated: undefined }).bounds,
      binds: certainty === 'BINDS',
    }));
}

/** A relief is a layer if its effect is stated. */
function isLayer({ kind, area, effect }: CustomsRuleNode): boolean {
  if (kind === 'RELIEF') return area === 'DUTY' && effect !== undefined;
  return kind === 'ADDITIONAL_DUTY' || kind === 'TRADE_REMEDY';
}
