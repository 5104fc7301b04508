import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../language/figures.js';
import { sayIn } from '../../language/words.js';
import { effectWords } from './effect.words.js';
import { type Effect, effectParts } from './effect-parts.js';

const nothing: Effect = {
  answer: 'true',
  verdict: 'CONDITIONAL',
  days: null,
  cost: null,
  dutyPoints: 0,
  adds: [],
  removes: [],
};
const parts = (effect: Partial<Effect>) =>
  effectParts({ ...nothing, ...effect }, 'CONDITIONAL', sayIn(effectWords, 'en'), figuresIn('en'));
const step = (name: string) => ({ id: name, name });

describe('what an answer changes', () => {
  it('is nothing where nothing differs', () => {
    expect(parts({})).toEqual({ figures: [], steps: [] });
    expect(parts({ days: { min: 0, typical: 0, max: 0 }, dutyPoints: null })).toEqual({ figures: [], steps: [] });
  });

  it('is days, costs and duty with their units and signs', () => {
    const cost = { min: null, typical: 900_000, max: null, currency: 'KRW', per: 'ONCE' } as const;
    expect(parts({ days: { min: 10, typical: 14, max: 20 }, cost, dutyPoints: -15 }).figures).toEqual([
      '+14 days',
      '+₩900k',
      'duty −15 points',
    ]);
  });

  it('has the bounds where no typical difference is known', () => {
    expect(parts({ days: { min: 0, typical: null, max: 7 } }).figures).toEqual(['0 days to +7 days']);
    expect(parts({ days: { min: null, typical: null, max: -1 } }).figures).toEqual(['−1 day']);
  });

  it('is another verdict', () => {
    expect(parts({ verdict: 'BLOCKED' }).figures).toEqual(['verdict: blocked']);
  });

  it('names at most three steps', () => {
    expect(parts({ adds: [step('A')], removes: ['B', 'C', 'D', 'E', 'F'].map(step) }).steps).toEqual([
      'adds A',
      'removes B, C, D and 2 more',
    ]);
  });
});
