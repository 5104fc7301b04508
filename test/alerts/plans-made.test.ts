import { describe, expect, it } from 'vitest';
import { planMade } from '../../src/alerts/compare/plans-made.js';
import { errors } from '../../src/errors.js';
import type { Navigator } from '../../src/navigator/navigator.js';

const failing = (failure: unknown): Pick<Navigator, 'entryPlan'> => ({ entryPlan: () => Promise.reject(failure) });
const question = { input: { target: 'VN', offering: { hsCode: '330499' } }, own: new Set<string>() };

describe('a question that has no plan', () => {
  it.each([
    ['as it names what is not there', errors.unknownId({ given: 'x', what: 'product', nearest: [] })],
    ['until a desk mends the facts', errors.prerequisiteCycle({ cycle: ['eu/a', 'eu/b', 'eu/a'] })],
  ])('has the reason in its place, %s', async (_, reason) => {
    expect(await planMade(failing(reason), question)).toBe(reason);
  });

  it.each([
    ['the engine does not answer', errors.stopping({})],
    ['there is a fault of ours', new Error('a fault')],
  ])('fails if %s', async (_, failure) => {
    await expect(planMade(failing(failure), question)).rejects.toBe(failure);
  });
});
