import { z } from 'zod';
import { groupBy } from '../../graph/group-by.js';
import type { StatedOriginRule } from './origin-row.js';
import { alternatives, plainText } from './rule-text.js';

/** What the file states; the rules of a set are alternatives. */
const file = z.object({
  rule_sets: z.array(
    z.object({
      heading: z.string(),
      subdivision: z.string(),
      min: z.string().regex(/^\d{10}$/),
      max: z.string().regex(/^\d{10}$/),
      rules: z.array(z.object({ rule: z.string(), operator: z.literal('or').nullable() })).min(1),
    }),
  ),
});

type RuleSet = z.infer<typeof file>['rule_sets'][number];

/** Reads the product rules of a British agreement: `all_rule_sets/south-korea.json`. */
export function ukOriginRules(given: unknown): readonly StatedOriginRule[] {
  const sets = file.parse(given).rule_sets;
  const sharing = groupBy(sets, rangeOf);
  return sets
    .map((set) => {
      const isShared = (sharing.get(rangeOf(set))?.length ?? 0) > 1;
      const ex = set.heading.startsWith('ex ') || isShared;
      return {
        from: set.min,
        to: set.max,
        ex,
        goods: ex && !isTitle(set) ? goodsOf(set) : '',
        text: alternatives(set.rules.map(({ rule }) => rule)),
        locator: plainText(set.heading),
      };
    })
    .sort((a, b) => order(a.from, b.from) || order(a.to, b.to));
}

const order = (a: string, b: string): number => Number(a > b) - Number(a < b);

const rangeOf = ({ min, max }: RuleSet): string => `${min}-${max}`;

/** The goods below a range have those above it in front: `Watch straps ▸ Other`. */
const goodsOf = ({ subdivision }: RuleSet): string => subdivision.split('▸').map(plainText).join('; ');

/** The title of a chapter limits nothing: the rest of the chapter is what has no rule of its own. */
const isTitle = ({ heading, subdivision }: RuleSet): boolean =>
  heading.includes('Chapter') && !subdivision.startsWith('Any other');
