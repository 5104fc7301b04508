import { afterAll, expect, it } from 'vitest';
import { toyServer } from './toy.js';

const server = await toyServer();
afterAll(() => server.stop());

it.each(['a b', '[::1', '%'])('a host header that names no host is refused: %j', async (host) => {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { host },
    payload: { query: '{ hello }' },
  });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0].extensions.code).toBe('BAD_HOST');
});

it('a probe that names no host is answered', async () => {
  const answer = await server.app.inject({ url: '/healthz', headers: { host: 'a b' } });
  expect(answer.statusCode).toBe(200);
});
