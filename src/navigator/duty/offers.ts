import { groupBy } from '../../graph/group-by.js';
import { distinctMessages, type Message, messageKey } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import { compareText } from '../facts/fact-graph.js';
import type { DutyLayer } from '../plan.js';
import type { Column } from './columns.js';
import type { ScheduleEdition } from './editions.js';
import { anything, exact, type Interval, isBounded, oneOf } from './interval.js';
import type { PricedColumn, PricedLines } from './priced-line.js';
import type { Rate } from './rate.js';

/** A column over all lines of the offered class. */
export interface Offer {
  readonly column: Column;
  /** Rules of the column and the rules that they implement, over all lines. */
  readonly asking: readonly string[];
  readonly rate: number | undefined;
  /** Undefined if it is not the same on every line, or not known exactly. */
  readonly total: number | undefined;
  /** The total between its bounds, over all lines. */
  readonly bounds: Interval;
  /** The same as a plan states them: undefined if nothing is known. */
  readonly atLeast: number | undefined;
  readonly atMost: number | undefined;
  readonly formula: Message;
  /** What is said about the rates, over all lines. */
  readonly notes: readonly Message[];
  /** The editions of its schedule that state them. */
  readonly editions: readonly ScheduleEdition[];
  readonly layers: readonly DutyLayer[];
  readonly totalWithOpen: number | undefined;
  /** By line; undefined if the line does not have the column. */
  readonly byLine: readonly (OnLine | undefined)[];
  /** Whether the amount to pay differs between the lines. */
  readonly differs: boolean;
}

/** What a column costs on one line. */
export interface OnLine {
  readonly rate: Interval;
  readonly total: Interval;
}

/** Combines the columns of each line: one rate for all lines is exact, several are a range. */
export function offersOver(lines: readonly PricedLines[]): readonly Offer[] {
  const placed = lines.flatMap(({ columns }, line) => numbered(columns).map((each) => ({ ...each, line })));
  const groups = groupBy(placed, ({ key }) => key);
  return [...groups.values()].flatMap((group) => {
    const byLine: (PricedColumn | undefined)[] = lines.map(() => undefined);
    for (const { line, priced } of group) byLine[line] = priced;
    const [first] = group;
    return first === undefined ? [] : [offer(byLine, first.priced, countsOf(lines, byLine, first.priced))];
  });
}

function countsOf(
  lines: readonly PricedLines[],
  byLine: readonly (PricedColumn | undefined)[],
  { column }: PricedColumn,
): LineCounts {
  const sum = (counted: readonly PricedLines[]): number => counted.reduce((all, each) => all + each.lines, 0);
  const concedesNothing = ({ notConceded }: PricedLines) => notConceded.includes(column.agreement?.id ?? '');
  return {
    all: sum(lines),
    notConceded: sum(lines.filter(concedesNothing)),
    missing: sum(lines.filter((each, place) => byLine[place] === undefined && !concedesNothing(each))),
  };
}

interface Numbered {
  readonly key: string;
  readonly priced: PricedColumn;
}

/** The number distinguishes columns of one kind on one line. */
function numbered(columns: readonly PricedColumn[]): readonly Numbered[] {
  const groups = groupBy(columns, ({ column }) => `${column.kind} ${column.binds}`);
  return [...groups].flatMap(([kind, group]) => group.map((priced, place) => ({ key: `${kind} ${place}`, priced })));
}

function offer(byLine: readonly (PricedColumn | undefined)[], first: PricedColumn, counts: LineCounts): Offer {
  const present = byLine.filter((priced) => priced !== undefined);
  const paid = byLine.map((priced) => priced && paidText(priced));
  const everywhere = present.length === byLine.length;
  const shared = <Value>(values: readonly Value[]) => (everywhere ? same(values) : undefined);
  return {
    column: first.column,
    asking: [...new Set(present.flatMap(({ column }) => column.asking))],
    rate: shared(present.map(({ rate }) => rate.percent)),
    total: shared(present.map(({ total }) => exact(total))),
    ...bounded(byLine),
    formula: overLines(
      first.rate,
      present.map(({ rate }) => rate),
      counts,
    ),
    notes: distinctMessages(present.flatMap(({ rate }) => rate.notes)),
    editions: present.flatMap(({ rate }) => rate.editions ?? []),
    layers: layersOver(present),
    totalWithOpen: shared(present.map(({ totalWithOpen }) => totalWithOpen && exact(totalWithOpen))),
    byLine: byLine.map((priced) => priced && { rate: priced.rate.bounds, total: priced.total }),
    differs: new Set(paid).size > 1,
  };
}

/** A lower bound of 0 says something only if the rate itself is known. */
function bounded(byLine: readonly (PricedColumn | undefined)[]): Pick<Offer, 'bounds' | 'atLeast' | 'atMost'> {
  const bounds = oneOf(byLine.map((priced) => priced?.total ?? anything));
  const isKnown =
    bounds.least > 0 || isBounded(bounds) || byLine.every((priced) => priced && isBounded(priced.rate.bounds));
  return {
    bounds,
    atLeast: isKnown ? bounds.least : undefined,
    atMost: isBounded(bounds) ? bounds.most : undefined,
  };
}

/** Equal where the same is paid: one total, or one formula with the same bounds. */
function paidText({ total, rate }: PricedColumn): string {
  const known = exact(total);
  return known === undefined ? `${total.least} ${total.most} ${messageKey(rate.formula)}` : `${known}`;
}

/** The amount of a layer is kept only if it is the same on every line. */
function layersOver(present: readonly PricedColumn[]): readonly DutyLayer[] {
  const byRule = groupBy(
    present.flatMap(({ layers }) => layers),
    ({ rule }) => rule.id,
  );
  const merged = [...byRule.values()].flatMap((layers): DutyLayer[] => {
    const [first] = layers;
    if (first === undefined) return [];
    const added = layers.length === present.length ? same(layers.map((layer) => layer.added)) : undefined;
    return [{ ...first, rate: same(layers.map((layer) => layer.rate)), added }];
  });
  return merged.sort((a, b) => (a.rule.order ?? 0) - (b.rule.order ?? 0) || compareText(a.rule.id, b.rule.id));
}

function same<Value>(values: readonly Value[]): Value | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}

interface LineCounts {
  readonly all: number;
  /** Lines for which the agreement concedes nothing. */
  readonly notConceded: number;
  /** Lines for which nothing is on record. */
  readonly missing: number;
}

const NAMED_AT_MOST = 3;

/** Rates of one kind over the lines of a class: `2.7 % to 6.4 %, depending on the tariff line`. */
function overLines(first: Rate, rates: readonly Rate[], { all: lines, notConceded, missing }: LineCounts): Message {
  const formulas = distinctMessages(rates.map(({ formula }) => formula));
  const percents = rates.flatMap(({ percent }) => percent ?? []);
  const isOne = new Set(percents).size <= 1 && (percents.length === rates.length || formulas.length === 1);
  const rate = isOne ? first.formula : several(formulas, percents, rates.length);
  const stated = notConceded === 0 ? rate : messages.rates.linesNotConceded({ rate, notConceded, lines });
  return missing === 0 ? stated : messages.rates.linesMissing({ rate: stated, missing, lines });
}

function several(formulas: readonly Message[], percents: readonly number[], rates: number): Message {
  if (percents.length === rates)
    return messages.rates.linesBetween({ least: Math.min(...percents), most: Math.max(...percents) });
  const named = formulas.slice(0, NAMED_AT_MOST);
  const others = formulas.length > NAMED_AT_MOST ? [messages.rates.another()] : [];
  return messages.rates.linesOneOf({ rates: [...named, ...others] });
}
