import { afterAll, describe, expect, it } from 'vitest';
import { ask, toyServer } from './toy.js';

const server = await toyServer();
afterAll(() => server.stop());

describe('security headers', () => {
  it('let a browser run, embed and sniff nothing of an answer', async () => {
    const { headers } = await ask(server, '{ hello }');
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it('do not say which software answers', async () => {
    const { headers } = await ask(server, '{ hello }');
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
  });

  it('are set on refusals too', async () => {
    const { headers } = await server.app.inject({ url: '/nothing' });
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
