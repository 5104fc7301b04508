import { groupBy } from '../../graph/group-by.js';
import { compareText } from '../../graph/order.js';
import { allGoods, type ClassNode, classTree, type HsCodes, subheadingIn } from './class-tree.js';
import type { CompiledLine, CompiledRate, CompiledSchedule } from './compiled-schedule.js';
import { type Demand, fewestStatements } from './fewest-statements.js';
import { gapsStated } from './history.js';
import { type KeyedHistory, type StatedClasses, statedClasses } from './stated-classes.js';
import type { History, ScheduleTable } from './table.js';

/**
 * The schedule with its rates stated at the classes that take the fewest statements, never above the chapter. No class
 * inherits what its editions do not state for it. Lines are classes where a line of their subheading differs from
 * another in any column.
 */
export function aggregate(table: ScheduleTable, hs: HsCodes): CompiledSchedule {
  const { territory, scheme, editions, columns, counts } = table;
  const stated = new Map(columns.map((schedule) => [schedule, statedClasses(table, schedule)]));
  const shown = linesShown(table, hs, [...stated.values()]);
  const tree = classTree(hs, shown, scheme);
  const firstDay = editions[0]?.day ?? '';
  const rates = [...stated].flatMap(([schedule, classes]) =>
    statements(tree, hs, classes).map(({ node, history, isBelowAnother }) => ({
      node,
      rates: (isBelowAnother ? gapsStated(history, firstDay) : history).map(
        ({ rate, ...days }): CompiledRate => ({ schedule, covers: tree[node]?.id ?? '', rate, ...days }),
      ),
    })),
  );
  return {
    territory,
    scheme,
    editions,
    columns,
    lines: linesOf(table, tree),
    rates: rates.sort((a, b) => a.node - b.node).flatMap((each) => each.rates),
    otherCodes: [...table.rows.keys()].filter((code) => !hs.has(code) && !shown.has(code)).sort(compareText),
    counts,
  };
}

const linesOf = ({ rows }: ScheduleTable, tree: readonly ClassNode[]): CompiledLine[] =>
  tree
    .filter(({ isHs }) => !isHs)
    .map(({ code, parent }) => ({
      code,
      title: rows.get(code)?.title ?? '',
      partOf: (parent === undefined ? undefined : tree[parent]?.id) ?? allGoods,
    }));

/** Codes of the lines that are classes: all of a subheading if two of them differ, and those without a subheading. */
function linesShown(table: ScheduleTable, hs: HsCodes, columns: readonly StatedClasses[]): ReadonlySet<string> {
  const bySubheading = groupBy(table.rows.keys(), (code) => subheadingIn(hs, code));
  const shown = [...bySubheading].filter(
    ([subheading, codes]) => subheading === undefined || columns.some((stated) => isUnequal(codes, stated)),
  );
  return new Set(shown.flatMap(([, codes]) => codes.filter((code) => !hs.has(code))));
}

const isUnequal = (codes: readonly string[], stated: StatedClasses): boolean =>
  new Set(codes.map((code) => stated.get(code)?.key).filter((key) => key !== undefined)).size > 1;

interface Statement {
  /** Place in the tree. */
  readonly node: number;
  readonly history: History;
  /** Whether a class above states something, which the class would inherit. */
  readonly isBelowAnother: boolean;
}

const none = { key: '', history: [] };

/** The fewest statements with which every class that must have a history has it. */
function statements(tree: readonly ClassNode[], hs: HsCodes, stated: StatedClasses): Statement[] {
  const parents = tree.map(({ parent }) => parent);
  const own = ownHistories(tree, hs, stated);
  const symbols = [...new Map([none, ...own.values()].map((each) => [each.key, each])).values()].sort((a, b) =>
    compareText(a.key, b.key),
  );
  const placeOf = new Map(symbols.map(({ key }, place) => [key, place]));
  const demands = tree.map(({ code }, node): Demand => {
    const key = own.get(node)?.key;
    return { symbol: key === undefined ? undefined : placeOf.get(key), isOfItsOwn: code.length >= 6 };
  });
  const noneAt = placeOf.get(none.key) ?? 0;
  const chosen = fewestStatements(parents, demands, noneAt);
  return chosen.flatMap((symbol, node) => {
    const parent = parents[node];
    const above = parent === undefined ? noneAt : chosen[parent];
    if (symbol === above) return [];
    return { node, history: symbols[symbol]?.history ?? [], isBelowAnother: above !== noneAt };
  });
}

/** By place in the tree: what a class must have. A class of the Harmonized System without lines has nothing. */
function ownHistories(tree: readonly ClassNode[], hs: HsCodes, stated: StatedClasses): Map<number, KeyedHistory> {
  const hasBelow = new Set(tree.map(({ parent }) => parent));
  const agreed = new Map<string | undefined, KeyedHistory>();
  for (const [code, history] of stated) agreed.set(subheadingIn(hs, code), history);
  return new Map(
    tree.flatMap(({ code, isHs }, node) => {
      const isSubheading = isHs && !hasBelow.has(node);
      const history = isSubheading ? (agreed.get(code) ?? none) : stated.get(code);
      return history === undefined ? [] : [[node, history] as const];
    }),
  );
}
