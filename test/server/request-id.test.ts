import { afterAll, describe, expect, it } from 'vitest';
import { ask, toyServer } from './toy.js';

const server = await toyServer();
afterAll(() => server.stop());

const idFor = async (given: string) =>
  (await ask(server, '{ hello }', { headers: { 'x-request-id': given } })).headers['x-request-id'];

describe('the request id', () => {
  it('is the one that came with the request', async () => {
    expect(await idFor('trace-7:a.b_c')).toBe('trace-7:a.b_c');
  });

  it.each([
    ['quotes', '"><script>'],
    ['blanks', 'a b'],
    ['too much', 'x'.repeat(129)],
    ['nothing', ''],
  ])('is a new one where the given one holds %s', async (_, given) => {
    expect(await idFor(given)).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  it('differs from request to request', async () => {
    const ids = await Promise.all([1, 2].map(async () => (await ask(server, '{ hello }')).headers['x-request-id']));
    expect(new Set(ids).size).toBe(2);
  });

  it('is in the header of every answer, and on every line of the log', async () => {
    for (const url of ['/healthz', '/metrics', '/nothing', '/graphql']) {
      const answer = await server.app.inject({ url, headers: { 'x-request-id': `id-of-${url.slice(1)}` } });
      expect(answer.headers['x-request-id']).toBe(`id-of-${url.slice(1)}`);
    }
    await idFor('seen');
    const seen = server.lines.filter(({ requestId }) => requestId === 'seen').map(({ msg }) => msg);
    expect(seen).toEqual(['graphql', 'http']);
  });
});
