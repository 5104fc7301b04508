import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printAddress, readAddress, withAnswer } from './address.js';
import { type Answer, offeringKinds, type PlanInput } from './plan-input.js';

const text = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .map((each) => each.trim())
  .filter((each) => each !== '');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const trait = fc.stringMatching(/^trait\/[a-z-]{1,20}$/);

/** In the order in which the address holds them. */
const answers: fc.Arbitrary<Answer[]> = fc
  .tuple(
    fc.uniqueArray(trait, { maxLength: 3 }),
    fc.array(fc.record({ trait, amount: text }), { maxLength: 2 }),
    fc.array(fc.record({ trait, option: text }), { maxLength: 2 }),
  )
  .map(([yes, amounts, options]) => [...yes.map((each) => ({ trait: each, holds: true })), ...amounts, ...options]);

const inputs: fc.Arbitrary<PlanInput> = fc.record({
  to: fc.array(text, { maxLength: 20 }),
  from: maybe(text),
  dispatchFrom: maybe(text),
  offering: maybe(
    fc.record({ by: fc.constantFrom('hsCode', 'cpcCode', 'classId', 'productId'), value: text } as const),
  ),
  kind: fc.constantFrom(...offeringKinds),
  typed: maybe(text),
  answers,
  on: maybe(text),
  entryOn: maybe(text),
  firm: fc.record({
    id: maybe(text),
    size: maybe(text),
    employees: maybe(text),
    sales: maybe(text),
    exports: maybe(text),
    holds: fc.array(text, { maxLength: 3 }),
  }),
  sale: fc.record({
    transport: maybe(text),
    buyer: maybe(text),
    form: maybe(text),
    importer: maybe(text),
    incoterm: maybe(text),
  }),
  consignment: fc.record({ value: maybe(text), quantity: maybe(text), unit: maybe(text) }),
  prefer: maybe(fc.constant('COST' as const)),
});

describe('the address of a page', () => {
  it('holds all of the input', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(readAddress(new URLSearchParams(printAddress(input).toString()))).toEqual(input);
      }),
    );
  });

  it('ignores parameters that it does not know, and reads an empty one as absent', () => {
    const input = readAddress(new URLSearchParams('utm_source=x&to=&hs=&on=%20'));
    expect(input).toEqual(readAddress(new URLSearchParams()));
  });

  it('keeps a value with an equals sign in an answer', () => {
    const { answers } = readAddress(new URLSearchParams([['option', 'trait/use=A=B']]));
    expect(answers).toEqual([{ trait: 'trait/use', option: 'A=B' }]);
  });
});

describe('another answer', () => {
  it('replaces the answer to the same question only', () => {
    const before = readAddress(new URLSearchParams('yes=trait/a&no=trait/b'));
    expect(withAnswer(before, 'trait/a', { trait: 'trait/a', holds: false }).answers).toEqual([
      { trait: 'trait/b', holds: false },
      { trait: 'trait/a', holds: false },
    ]);
    expect(withAnswer(before, 'trait/a', undefined).answers).toEqual([{ trait: 'trait/b', holds: false }]);
  });
});
