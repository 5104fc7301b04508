import { describe, expect, it } from 'vitest';
import { interleave } from '../../bench/measure/interleave.js';
import { median, quantile } from '../../bench/measure/quantile.js';
import { perSecond } from '../../bench/measure/throughput.js';

describe('a quantile', () => {
  const values = Array.from({ length: 200 }, (_, index) => 200 - index);

  it('is the value that its share of the values does not exceed', () => {
    expect(quantile(values, 0.99)).toBe(198);
    expect(median(values)).toBe(100);
  });

  it('of one value is that value', () => {
    expect([quantile([7], 0.01), quantile([7], 0.99)]).toEqual([7, 7]);
  });

  it('of nothing is not a number', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('samples in turns', () => {
  const sampler = () => {
    const taken: string[] = [];
    const sample = (name: string) => async () => taken.push(name);
    return { taken, samples: new Map(['a', 'b', 'c'].map((name) => [name, sample(name)])) };
  };

  it('begin every round with another one', async () => {
    const { taken, samples } = sampler();
    await interleave(samples, { warmUp: 0, rounds: 3, seconds: 60 });
    expect(taken.join('')).toBe('abcbcacab');
  });

  it('do not count while they warm up', async () => {
    const { taken, samples } = sampler();
    const times = await interleave(samples, { warmUp: 2, rounds: 1, seconds: 60 });
    expect(taken.join('')).toBe('abcabcabc');
    expect(Object.fromEntries(times)).toEqual({ a: [7], b: [8], c: [9] });
  });

  it('stop when the time is up', async () => {
    const { taken, samples } = sampler();
    await interleave(samples, { warmUp: 1, rounds: 1_000, seconds: 0 });
    expect(taken.join('')).toBe('abc');
  });
});

describe('asking as fast as it goes', () => {
  it('keeps a number of requests in progress, and counts the answers', async () => {
    let underWay = 0;
    let most = 0;
    const ask = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 5));
      underWay -= 1;
    };
    expect(await perSecond(ask, 4, 0.05)).toBeGreaterThan(4);
    expect([most, underWay]).toEqual([4, 0]);
  });
});
