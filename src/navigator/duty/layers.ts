import type { CustomsRuleNode, DutyEffect } from '../../graph/generated/nodes.js';
import { roundPercent } from '../money/round.js';
import type { DutyLayer } from '../plan.js';
import { both, exact, type Interval, larger, nothing, rounded, share, shortfall, sum } from './interval.js';

/** A rule that changes the rate of the column that is used. */
export interface Layer {
  readonly rule: CustomsRuleNode;
  readonly rate: Interval;
  /** False while an open question decides whether it binds: it is shown and adds nothing. */
  readonly binds: boolean;
}

export interface Layered {
  readonly layers: readonly DutyLayer[];
  readonly total: Interval;
}

/** The rate of the column, what the layers so far have added to it, and the sum, which can be known better than both. */
interface Running {
  readonly column: Interval;
  readonly extra: Interval;
  readonly total: Interval;
}

/**
 * Applies layers in the given order to the rate of one column: the amount that each adds, in percent of customs value,
 * and the bounds of the total. What is known of one part remains if another is unknown.
 */
export function applyLayers(columnRate: Interval, layers: readonly Layer[]): Layered {
  let running: Running = { column: columnRate, extra: nothing, total: columnRate };
  const applied = layers.map((layer): DutyLayer => {
    const { next, added } = layer.binds ? act(running, layer) : { next: running, added: undefined };
    running = roundedSums(next);
    return { rule: layer.rule, effect: effectOf(layer.rule), binds: layer.binds, rate: exact(layer.rate), added };
  });
  return { layers: applied, total: rounded(running.total) };
}

/** Two ways to one sum can differ by an error of binary fractions, which would make it a range. */
function roundedSums({ column, extra, total }: Running): Running {
  return { column, extra: rounded(extra), total: rounded(total) };
}

/**
 * Whether a lower rate of the column never leads to a higher total. A top-up adds more to a lower rate: it never adds
 * more than the rate saves, unless a later layer tops up the rate of the column again or replaces it.
 */
export function isRising(layers: readonly Layer[]): boolean {
  const acting = layers.filter(({ rule, binds }) => binds && !adding.has(effectOf(rule)));
  const topUp = acting.findIndex(({ rule }) => effectOf(rule) === 'TOP_UP_TO');
  return topUp === -1 || acting.slice(topUp + 1).every(({ rule }) => isOnTotal(rule));
}

interface Acted {
  readonly next: Running;
  readonly added: number | undefined;
}

function act(running: Running, { rule, rate }: Layer): Acted {
  switch (effectOf(rule)) {
    case 'ADD':
      return increased(running, rate);
    case 'ADD_SHARE':
      return increased(running, share(rate, isOnTotal(rule) ? running.total : running.column));
    case 'TOP_UP_TO':
      return isOnTotal(rule) ? toppedUpTotal(running, rate) : toppedUpColumn(running, rate);
    case 'REPLACE':
      return replaced(running, rate, isOnTotal(rule));
    case 'EXEMPT':
      return replaced(running, nothing, isOnTotal(rule));
  }
}

function increased(running: Running, added: Interval): Acted {
  const next = { ...running, extra: sum(running.extra, added), total: sum(running.total, added) };
  return { next, added: amount(added) };
}

function toppedUpTotal({ column, extra, total }: Running, rate: Interval): Acted {
  const added = shortfall(rate, total);
  return { next: { column, extra: sum(extra, added), total: larger(total, rate) }, added: amount(added) };
}

function toppedUpColumn({ column, extra, total }: Running, rate: Interval): Acted {
  const added = shortfall(rate, column);
  // Two ways to the same sum: each knows something where the other does not.
  const next = both(sum(total, added), sum(extra, larger(column, rate)));
  return { next: { column, extra: sum(extra, added), total: next }, added: amount(added) };
}

function replaced({ column, extra, total }: Running, rate: Interval, onTotal: boolean): Acted {
  const next = onTotal
    ? { column: rate, extra: nothing, total: rate }
    : { column: rate, extra, total: sum(extra, rate) };
  return { next, added: difference(exact(onTotal ? total : column), exact(rate)) };
}

/** Effects that add the more, the higher the rate is, or the same. */
const adding: ReadonlySet<DutyEffect> = new Set(['ADD', 'ADD_SHARE']);

const effectOf = (rule: CustomsRuleNode): DutyEffect => rule.effect ?? 'ADD';

const isOnTotal = ({ on }: CustomsRuleNode): boolean => on === 'RUNNING_TOTAL';

const difference = (before: number | undefined, after: number | undefined): number | undefined =>
  before === undefined || after === undefined ? undefined : roundPercent(after - before);

/** Rounded first: amounts that differ by an error of binary fractions are one. */
const amount = (percent: Interval): number | undefined => exact(rounded(percent));
