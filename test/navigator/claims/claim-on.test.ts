import { describe, expect, test } from 'vitest';
import { claimOn } from '../../../src/navigator/claims/claim-on.js';
import { type Draft, world } from '../world.js';

function chosen(claims: { readonly [id: string]: Draft<'Claim'> }, day: string): string | undefined {
  const facts = world({ Claim: claims, Formality: { notification: { STATES: Object.keys(claims) } } });
  return claimOn(facts, 'notification', 'cost', day)?.id;
}

const cost = { field: 'cost' } as const;

describe('the claim to go by', () => {
  test.each([
    ['2024-06-30', undefined],
    ['2024-07-01', 'older'],
    ['2026-06-30', 'older'],
    ['2026-07-01', 'newer'],
  ])('is the one of the day, from its first to its last: %s %s', (day, expected) => {
    const claims = {
      older: { ...cost, from: '2024-07-01', to: '2026-06-30' },
      newer: { ...cost, from: '2026-07-01' },
    };
    expect(chosen(claims, day)).toBe(expected);
  });

  test('is the one that began last', () => {
    const claims = { a: cost, b: { ...cost, from: '2020-01-01' }, c: { ...cost, from: '2022-01-01' } };
    expect(chosen(claims, '2021-01-01')).toBe('b');
    expect(chosen(claims, '2026-01-01')).toBe('c');
  });

  test('is the chosen one, else the unreviewed one, never the disputed one', () => {
    const unreviewed = { ...cost, standing: 'UNREVIEWED', from: '2026-01-01' } as const;
    const disputed = { ...cost, standing: 'DISPUTED', from: '2026-02-01' } as const;
    expect(chosen({ chosen: cost, unreviewed, disputed }, '2026-11-01')).toBe('chosen');
    expect(chosen({ unreviewed, disputed }, '2026-11-01')).toBe('unreviewed');
    expect(chosen({ disputed }, '2026-11-01')).toBeUndefined();
  });

  test('is about the field asked', () => {
    expect(chosen({ days: { field: 'days' } }, '2026-11-01')).toBeUndefined();
  });
});
