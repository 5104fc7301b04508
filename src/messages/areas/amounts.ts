import { message } from '../definition.js';
import { choice, count, money, number, part, percent, term } from '../kinds.js';

/** Spans of days, money and other quantities, as parts of other messages. */
export const amounts = {
  days: message('amounts.days', { count }),
  money: message('amounts.money', { amount: money }),
  per: message('amounts.per', { amount: part, per: choice('ONCE', 'SHIPMENT', 'ITEM', 'YEAR') }),
  /** The amount of a support programme. */
  paidPer: message('amounts.paidPer', { amount: part, per: choice('ONCE', 'SHIPMENT', 'ITEM', 'YEAR') }),
  number: message('amounts.number', { number }),
  percent: message('amounts.percent', { percent }),
  quantity: message('amounts.quantity', { number, unit: term('units') }),
  range: message('amounts.range', { low: part, high: part }),
  atLeast: message('amounts.atLeast', { amount: part }),
  atMost: message('amounts.atMost', { amount: part }),
  moreThan: message('amounts.moreThan', { amount: part }),
  lessThan: message('amounts.lessThan', { amount: part }),
  /** A range of which one end or both are excluded: each end is a part with its own word. */
  between: message('amounts.between', { low: part, high: part }),
  typically: message('amounts.typically', { span: part, amount: part }),
  free: message('amounts.free'),
  onePoint: message('amounts.onePoint'),
  points: message('amounts.points', { points: number }),
} as const;
