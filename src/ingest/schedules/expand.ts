import { groupBy } from '../../graph/group-by.js';
import { compareText } from '../../graph/order.js';
import { type ClassNode, classTree, type HsCodes, subheadingIn } from './class-tree.js';
import { nearestAbove } from './codes.js';
import type { CompiledRate, CompiledSchedule } from './compiled-schedule.js';
import { absent, without } from './history.js';
import type { History, Period, ScheduleTable, TableRow } from './table.js';

const nothing: History = [];

/** The table of which `aggregate` made the schedule. Other lines than those that are classes have no title in it. */
export function expand(compiled: CompiledSchedule, hs: HsCodes): ScheduleTable {
  const { territory, scheme, editions, columns, counts } = compiled;
  const titles = new Map(compiled.lines.map(({ code, title }) => [code, title]));
  for (const code of compiled.otherCodes) titles.set(code, '');
  const subheadings = [...hs].filter((code) => subheadingIn(hs, code) === code);
  const codes = [...titles.keys(), ...subheadings];
  const inForce = ratesInForce(compiled, hs);
  const histories = columns.map((schedule) => [schedule, ownHistories(codes, inForce(schedule))] as const);
  const rows = codes.flatMap((code): TableRow[] => {
    const title = titles.get(code);
    const own = histories.map(([schedule, of]) => [schedule, of.get(code) ?? nothing] as const);
    const stated = own.filter(([, history]) => history.length > 0);
    return title === undefined && stated.length === 0 ? [] : [{ code, title: title ?? '', histories: new Map(stated) }];
  });
  return { territory, scheme, editions, columns, rows: new Map(rows.map((row) => [row.code, row])), counts };
}

/** What a schedule states for a code over time: at each day the nearest class with a rate in force. */
export function ratesInForce(
  { scheme, lines, rates }: CompiledSchedule,
  hs: HsCodes,
): (schedule: string) => (code: string) => History {
  const tree = classTree(
    hs,
    lines.map(({ code }) => code),
    scheme,
  );
  const places = new Map(tree.map(({ code }, place) => [code, place]));
  const bySchedule = groupBy(rates, ({ schedule }) => schedule);
  return (schedule) => {
    const histories = nearestHistories(tree, bySchedule.get(schedule) ?? []);
    return (code) => histories[places.get(code) ?? places.get(subheadingIn(hs, code) ?? '') ?? -1] ?? nothing;
  };
}

function nearestHistories(tree: readonly ClassNode[], rates: readonly CompiledRate[]): readonly History[] {
  const covering = groupBy(rates, ({ covers }) => covers);
  const histories: History[] = [];
  for (const { id, parent } of tree) {
    const inherited = parent === undefined ? nothing : (histories[parent] ?? nothing);
    histories.push(nearest((covering.get(id) ?? []).map(periodOf), inherited));
  }
  return histories;
}

const periodOf = ({ rate, from, to, staged }: CompiledRate): Period => ({
  rate,
  from,
  ...(to !== undefined && { to }),
  ...(staged && { staged }),
});

/** What is stated for a class itself, and on other days what is stated above. */
function nearest(own: History, inherited: History): History {
  if (own.length === 0) return inherited;
  return [...own.filter(({ rate }) => rate !== absent), ...without(inherited, own)].sort((a, b) =>
    compareText(a.from, b.from),
  );
}

/** A row above lines has the rate that takes the fewest statements: its own is only what no code below it has. */
function ownHistories(codes: readonly string[], inForce: (code: string) => History): ReadonlyMap<string, History> {
  const above = nearestAbove(codes);
  const below = groupBy(above.keys(), (code) => above.get(code));
  const own = new Map<string, History>();
  const leftBelow = (code: string, history: History): History =>
    (below.get(code) ?? []).reduce(
      (left, each) => (left.length === 0 ? left : leftBelow(each, without(left, own.get(each) ?? nothing))),
      history,
    );
  for (const code of [...codes].sort((a, b) => b.length - a.length)) own.set(code, leftBelow(code, inForce(code)));
  return own;
}
