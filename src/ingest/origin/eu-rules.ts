import { z } from 'zod';
import { groupBy } from '../../graph/group-by.js';
import type { StatedOriginRule } from './origin-row.js';
import { alternatives, plainText } from './rule-text.js';

/** What the file states: each subheading of HS 2017 with each of its rules. The alternative rule suffices as well. */
const file = z.object({
  rules: z.array(
    z.object({
      sub_heading: z.string().regex(/^\d{6}$/),
      heading: z.string(),
      description: z.string(),
      rule: z.string(),
      alternate_rule: z.string(),
    }),
  ),
});

type Stated = z.infer<typeof file>['rules'][number];

/** How the subheadings of HS 2022 follow from those of HS 2017. */
export interface Successors {
  /** All subheadings of HS 2022, in order. */
  readonly now: readonly string[];
  /** Those of HS 2017 that no longer mean the same, each with one that has some of its goods. */
  readonly moved: readonly { readonly hs2017: string; readonly hs2022: string }[];
}

type RuleFor = Pick<StatedOriginRule, 'ex' | 'goods' | 'text' | 'locator'>;

/** Reads the product rules of the Union's agreement with Korea, and states them for ranges of HS 2022. */
export function euOriginRules(given: unknown, { now, moved }: Successors): readonly StatedOriginRule[] {
  const stated = groupBy(file.parse(given).rules, ({ sub_heading }) => sub_heading);
  const cameFrom = groupBy(moved, ({ hs2022 }) => hs2022);
  const changed = new Set(moved.map(({ hs2017 }) => hs2017));
  const before = (code: string): readonly string[] => [
    ...(cameFrom.get(code) ?? []).map(({ hs2017 }) => hs2017),
    ...(stated.has(code) && !changed.has(code) ? [code] : []),
  ];
  const rules = now.map((code) => rulesFor(before(code).map((old) => [old, stated.get(old) ?? []] as const)));
  return ranges(now, rules);
}

/** The rules for a subheading of HS 2022. Where its goods came from subheadings with other rules, each covers a part. */
function rulesFor(before: readonly (readonly [string, readonly Stated[]])[]): readonly RuleFor[] {
  const states = before.map(([old, rows]) => ({ old, rules: rulesOf(rows) }));
  const sameFor = new Set(states.map(({ rules }) => JSON.stringify(rules)));
  const [only] = states;
  if (sameFor.size === 1 && only !== undefined) return only.rules;
  return states.flatMap(({ old, rules }) =>
    rules.map((rule) => ({
      ...rule,
      ex: true,
      goods: [`HS 2017 ${dotted(old)}`, ...(rule.goods ? [rule.goods] : [])].join('; '),
    })),
  );
}

/** The rules of a subheading of HS 2017. If there are several, each covers the goods that it describes. */
function rulesOf(rows: readonly Stated[]): readonly RuleFor[] {
  return rows
    .map(({ heading, description, rule, alternate_rule }) => {
      const locator = plainText(heading);
      const ex = rows.length > 1 || /^ex (?!chapter)/i.test(locator);
      const texts = [rule, alternate_rule].filter((text) => text !== '');
      return { ex, goods: ex ? plainText(description) : '', text: alternatives(texts), locator };
    })
    .sort((a, b) => compare(key(a), key(b)));
}

/** Neighbours with one rule become one range. A code without the rule ends it. */
function ranges(codes: readonly string[], rules: readonly (readonly RuleFor[])[]): readonly StatedOriginRule[] {
  const open = new Map<string, { first: string; last: string; rule: RuleFor }>();
  const done: StatedOriginRule[] = [];
  const close = (isOver: (name: string) => boolean): void => {
    for (const [name, { first, last, rule }] of open) {
      if (!isOver(name)) continue;
      done.push({ from: `${first}0000`, to: `${last}9999`, ...rule });
      open.delete(name);
    }
  };
  for (const [index, code] of codes.entries()) {
    const here = new Map((rules[index] ?? []).map((rule) => [key(rule), rule]));
    close((name) => !here.has(name));
    for (const [name, rule] of here) open.set(name, { first: open.get(name)?.first ?? code, last: code, rule });
  }
  close(() => true);
  return done.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(key(a), key(b)));
}

const key = ({ ex, goods, text, locator }: RuleFor): string => JSON.stringify([locator, goods, text, ex]);

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

const dotted = (code: string): string => `${code.slice(0, 4)}.${code.slice(4)}`;
