import type { CustomsRuleNode, DutyEffect } from '../../graph/generated/nodes.js';
import { roundPercent } from '../money/round.js';
import type { DutyLayer } from '../plan.js';

/** A rule that changes the rate of the column that is used. */
export interface Layer {
  readonly rule: CustomsRuleNode;
  /** Percent; undefined if it is unknown. */
  readonly rate: number | undefined;
  /** False while an open question decides whether it binds: it is shown and adds nothing. */
  readonly binds: boolean;
}

export interface Layered {
  readonly layers: readonly DutyLayer[];
  readonly total: number | undefined;
}

/** The rate of the column, and the amount that the layers so far have added to it. NaN means unknown. */
interface Running {
  readonly column: number;
  readonly extra: number;
}

/**
 * Applies layers in the given order to the rate of one column: the amount that each adds, in percent of customs value,
 * and the total. An unknown rate makes the rest unknown until a layer replaces it.
 */
export function applyLayers(columnRate: number | undefined, layers: readonly Layer[]): Layered {
  let running: Running = { column: columnRate ?? Number.NaN, extra: 0 };
  const applied = layers.map((layer): DutyLayer => {
    const next = layer.binds ? act(running, layer) : running;
    const added = layer.binds ? known(totalOf(next) - totalOf(running)) : undefined;
    running = next;
    return { rule: layer.rule, effect: effectOf(layer.rule), rate: layer.rate, added };
  });
  return { layers: applied, total: known(totalOf(running)) };
}

function act(running: Running, { rule, rate = Number.NaN }: Layer): Running {
  const onTotal = rule.on === 'RUNNING_TOTAL';
  switch (effectOf(rule)) {
    case 'ADD':
      return { ...running, extra: running.extra + rate };
    case 'TOP_UP_TO':
      return { ...running, extra: running.extra + Math.max(0, rate - (onTotal ? totalOf(running) : running.column)) };
    case 'REPLACE':
      return replaced(running, rate, onTotal);
    case 'EXEMPT':
      return replaced(running, 0, onTotal);
  }
}

function replaced({ extra }: Running, rate: number, onTotal: boolean): Running {
  return { column: rate, extra: onTotal ? 0 : extra };
}

const effectOf = (rule: CustomsRuleNode): DutyEffect => rule.effect ?? 'ADD';

const totalOf = ({ column, extra }: Running): number => column + extra;

const known = (percent: number): number | undefined => (Number.isNaN(percent) ? undefined : roundPercent(percent));
