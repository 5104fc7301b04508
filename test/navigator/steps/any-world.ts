import fc from 'fast-check';
import { type Draft, type Drafts, HERE } from '../world.js';

/** A requirement as drawn: its effort, and by number the earlier ones that it needs and meets. */
const drawn = fc.record({
  days: fc.option(fc.nat(30), { nil: undefined, freq: 5 }),
  cost: fc.option(fc.nat(100), { nil: undefined, freq: 5 }),
  needs: fc.array(fc.nat(20), { maxLength: 3 }),
  meets: fc.option(fc.nat(20), { nil: undefined, freq: 2 }),
  asked: fc.constantFrom('MUST', 'MUST', 'ADVISED', undefined),
  choice: fc.constantFrom(undefined, undefined, 'x', 'y'),
  recurs: fc.boolean(),
});

export interface Kinds {
  /** One way to do things, one choice that the rule leaves, or several and work that meets other requirements. */
  readonly ways: 'ONE' | 'ONE_CHOICE' | 'ANY';
  /** Whether days and costs can be unknown. */
  readonly unknowns: boolean;
}

/** Worlds in which one rule asks for requirements `r0`, `r1` ... of which each can need those before it. */
export function anyWorld({ ways, unknowns }: Kinds): fc.Arbitrary<Drafts> {
  return fc.array(drawn, { minLength: 1, maxLength: 9 }).map((all) => ({
    Regulation: {
      law: {
        ...HERE,
        REQUIRES: all.flatMap(({ asked, choice }, index) =>
          asked === undefined ? [] : [{ node: `r${index}`, force: asked, ...choiceIn[ways](choice) }],
        ),
      },
    },
    Formality: Object.fromEntries(all.map((each, index) => [`r${index}`, requirement(each, index)])),
  }));

  function requirement({ days, cost, needs, meets, recurs }: Drawn, index: number): Draft<'Formality'> {
    const typical = days ?? (unknowns ? undefined : 7);
    const amount = cost ?? (unknowns ? undefined : 7);
    return {
      ...(typical === undefined ? {} : { days: { min: Math.floor(typical / 2), typical, max: typical * 2 } }),
      ...(amount === undefined ? {} : { cost: { typical: amount, currency: 'EUR', per: 'ONCE' } }),
      ...(recurs && needs.length === 3 ? { recurs: { everyMonths: 12 } } : {}),
      NEEDS: index === 0 ? [] : [...new Set(needs.map((need) => `r${need % index}`))],
      MEETS: ways === 'ANY' && meets !== undefined && meets !== index ? [`r${meets % (index + 1)}`] : [],
    };
  }
}

const choiceIn = {
  ONE: () => ({}),
  ONE_CHOICE: (choice: string | undefined) => (choice === undefined ? {} : { choice: 'x' }),
  ANY: (choice: string | undefined) => (choice === undefined ? {} : { choice }),
};

type Drawn = typeof drawn extends fc.Arbitrary<infer Value> ? Value : never;

/** The same world, declared in another order. */
export function shuffled(drafts: Drafts, seed: number): Drafts {
  const turn = <Item>(items: readonly Item[]): Item[] => {
    const by = items.length === 0 ? 0 : seed % items.length;
    return [...items.slice(by), ...items.slice(0, by)].reverse();
  };
  const deep = (value: unknown): unknown => {
    if (Array.isArray(value)) return turn(value);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(turn(Object.entries(value)).map(([key, each]) => [key, deep(each)]));
  };
  // Only the order of keys and of lists of ends differs.
  return deep(drafts) as Drafts;
}
