import { describe, expect, it } from 'vitest';
import { convertedAt } from '../../../src/navigator/money/exchange-rates.js';
import { english } from '../../messages/english.js';
import { type Drafts, world } from '../world.js';

const DAY = '2026-11-01';

const said = (rate: NonNullable<Drafts['ExchangeRate']>[string], confidence: 'OFFICIAL' | 'SECONDARY' = 'OFFICIAL') => {
  const drafts: Drafts = {
    ExchangeRate: { rate: { currency: 'KRW', perUsd: 1400, CITES: { node: 'source', confidence }, ...rate } },
    Source: { source: {} },
  };
  const facts = world(drafts);
  return english(convertedAt(facts, facts.all('ExchangeRate'), DAY));
};

describe('The rates of a conversion are named', () => {
  it.each([
    ['with their month', '2026-10', 'Converted at KRW 1,400 (October 2026) per US dollar.'],
    ['without their age while it is three months', '2026-08', 'Converted at KRW 1,400 (August 2026) per US dollar.'],
    ['with their age once it is four', '2026-07', 'Converted at KRW 1,400 (July 2026, 4 months old) per US dollar.'],
    ['over the end of a year', '2025-12', 'Converted at KRW 1,400 (December 2025, 11 months old) per US dollar.'],
  ])('%s', (_, month, text) => {
    expect(said({ month })).toBe(text);
  });

  it('with a word if no official source gives them', () => {
    expect(said({ month: '2026-09' }, 'SECONDARY')).toBe(
      'Converted at KRW 1,400 (September 2026, secondary source) per US dollar.',
    );
  });

  it('as fixed, without an age, if they are', () => {
    const rate = { currency: 'AED', perUsd: 3.6725, month: '2025-01', fixedTo: 'USD', fixedRate: 3.6725 };
    expect(said(rate)).toBe('Converted at the fixed rate of AED 3.6725 per USD.');
    expect(said(rate, 'SECONDARY')).toBe('Converted at the fixed rate of AED 3.6725 per USD (secondary source).');
  });

  it('not at all if there are none', () => {
    expect(convertedAt(world(), [], DAY)).toEqual([]);
  });
});
