import type { CustomsRuleNode } from '../../graph/generated/nodes.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { DutyLayer } from '../plan.js';
import { type Column, type CustomsBinding, columnsOf } from './columns.js';
import { applyLayers, type Layer } from './layers.js';
import type { Rate } from './rate.js';

/** A column with its rate and the result of the layers. */
export interface PricedColumn {
  readonly column: Column;
  readonly rate: Rate;
  readonly layers: readonly DutyLayer[];
  readonly total: number | undefined;
  /** The total if every open question about a layer were answered so that it binds; undefined if there is none. */
  readonly totalWithOpen: number | undefined;
}

export type RateOf = (rule: CustomsRuleNode) => Rate;

/** The columns of one line, each with the same layers. */
export function pricedColumns(
  facts: FactGraph,
  bindings: readonly CustomsBinding[],
  rateOf: RateOf,
): readonly PricedColumn[] {
  const layers = layersOf(bindings, rateOf);
  const open = layers.some((layer) => !layer.binds);
  return columnsOf(facts, bindings).map((column) => {
    const rate = rateOf(column.rule);
    const layered = applyLayers(rate.percent, layers);
    const withOpen = open
      ? applyLayers(
          rate.percent,
          layers.map((layer) => ({ ...layer, binds: true })),
        ).total
      : undefined;
    return { column, rate, ...layered, totalWithOpen: withOpen };
  });
}

/** In their order, then by id. A relief is a layer if its effect is stated. */
function layersOf(bindings: readonly CustomsBinding[], rateOf: RateOf): readonly Layer[] {
  return bindings
    .filter(({ rule }) => isLayer(rule))
    .sort((a, b) => (a.rule.order ?? 0) - (b.rule.order ?? 0) || compareText(a.rule.id, b.rule.id))
    .map(({ rule, certainty }) => ({ rule, rate: rateOf(rule).percent, binds: certainty === 'BINDS' }));
}

function isLayer({ kind, area, effect }: CustomsRuleNode): boolean {
  if (kind === 'RELIEF') return area === 'DUTY' && effect !== undefined;
  return kind === 'ADDITIONAL_DUTY' || kind === 'TRADE_REMEDY';
}
