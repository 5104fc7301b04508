import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMeter } from '../../src/access/meter.js';
import { networkOf } from '../../src/access/network.js';
import { createRateLimiter } from '../../src/access/rate-limiter.js';
import { anonymous, type Viewer } from '../../src/access/viewer.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an allowance', () => {
  it('lets each key consume its points, says how long to wait, and starts again', async () => {
    const limiter = createRateLimiter({ points: 2, seconds: 60 });
    const consumed = [await limiter.consume('a'), await limiter.consume('a'), await limiter.consume('b')];
    expect(consumed).toEqual([undefined, undefined, undefined]);
    vi.advanceTimersByTime(20_000);
    expect(await limiter.consume('a')).toBe(40);
    vi.advanceTimersByTime(40_000);
    expect(await limiter.consume('a')).toBeUndefined();
  });

  it('counts several points at once', async () => {
    const limiter = createRateLimiter({ points: 100, seconds: 60 });
    expect([await limiter.consume('a', 60), await limiter.consume('a', 40)]).toEqual([undefined, undefined]);
    expect(await limiter.consume('a', 1)).toBe(60);
    expect(await limiter.consume('b', 101)).toBe(60);
  });

  it('is shared by all keys beyond a number, so that keys do not fill the memory', async () => {
    const limiter = createRateLimiter({ points: 1, seconds: 60 }, 2);
    const consumed = [await limiter.consume('a'), await limiter.consume('b'), await limiter.consume('c')];
    expect(consumed).toEqual([undefined, undefined, undefined]);
    expect(await limiter.consume('d')).toBe(60);
    vi.advanceTimersByTime(60_000);
    // In the next window they are counted separately again: each has one of its own.
    expect([await limiter.consume('c'), await limiter.consume('d')]).toEqual([undefined, undefined]);
  });
});

describe('the network of an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['not an address', 'not an address'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('the meter', () => {
  const linh: Viewer = { ...anonymous, subject: 'a|linh', name: 'Linh' };

  it('counts the writes of a person, regardless of the address', async () => {
    const meter = createMeter(2);
    await meter.write(linh, '203.0.113.7');
    await meter.write(linh, '203.0.113.8');
    await expect(meter.write(linh, '203.0.113.9')).rejects.toMatchObject({
      code: 'TOO_MANY_WRITES',
      retryAfter: 60,
      message: expect.stringContaining('in 60 s'),
    });
    await meter.write({ ...linh, subject: 'a|minh' }, '203.0.113.9');
  });

  it('counts the writes of those without a token by address', async () => {
    const meter = createMeter(1);
    await meter.write(anonymous, '203.0.113.7');
    await meter.write(anonymous, '203.0.113.8');
    await expect(meter.write(anonymous, '203.0.113.7')).rejects.toMatchObject({ code: 'TOO_MANY_WRITES' });
  });

  it('counts reports by address, ten an hour, and says when the next may come', async () => {
    const meter = createMeter();
    for (let count = 0; count < 10; count += 1) await meter.report(`2001:db8::${count}`);
    vi.advanceTimersByTime(50 * 60_000);
    await expect(meter.report('2001:db8::a')).rejects.toMatchObject({
      code: 'TOO_MANY_REPORTS',
      message: expect.stringContaining('in 10 minutes'),
    });
    await meter.report('203.0.113.7');
    vi.advanceTimersByTime(10 * 60_000);
    await meter.report('2001:db8::a');
  });
});
