import { describe, expect, it } from 'vitest';
import { boundedLog } from '../../src/server/log.js';
import { ask, toyServer } from './toy.js';

/** The log of one line. */
function logged(write: (log: ReturnType<typeof boundedLog>) => void): string {
  const lines: string[] = [];
  write(boundedLog('info', { write: (line) => void lines.push(line) }));
  expect(lines).toHaveLength(1);
  return lines.join('');
}

const long = 'x'.repeat(250_000);

describe('a line of the log', () => {
  it.each<[what: string, write: Parameters<typeof logged>[0]]>([
    ['a text', (log) => log.info({ operation: long }, 'graphql')],
    ['a message', (log) => log.info(long)],
    ['a message beside details', (log) => log.info({}, long)],
    ['a list', (log) => log.info({ errors: Array.from({ length: 1_000 }, () => long.slice(0, 5_000)) }, 'graphql')],
    ['an object', (log) => log.info({ a: { b: { c: { d: { e: { f: long } } } } } }, 'nested')],
    ['many names', (log) => log.info(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`n${i}`, i])), 'x')],
    ['an error', (log) => log.error({ err: new Error(long) }, 'fault')],
    ['an error alone', (log) => log.error(new Error(long))],
    ['a cause', (log) => log.error({ err: new Error('short', { cause: new Error(long) }) }, 'fault')],
    [
      'a property of an error',
      (log) => log.error({ err: Object.assign(new Error('short'), { query: long }) }, 'fault'),
    ],
  ])('is short, regardless of the length of %s', (_, write) => {
    const line = logged(write);
    expect(line.length).toBeLessThan(10_000);
    expect(JSON.parse(line)).toHaveProperty('level');
  });

  it('keeps what is short as it is, with the cause of an error', () => {
    const err = Object.assign(new Error('no answer', { cause: new Error('refused') }), { code: 'ECONNREFUSED' });
    const line = JSON.parse(
      logged((log) => log.child({ requestId: 'r-1' }).warn({ ms: 1.5, errors: ['A'], err }, 'given up')),
    );
    expect(line).toMatchObject({
      requestId: 'r-1',
      ms: 1.5,
      errors: ['A'],
      msg: 'given up',
      err: { type: 'Error', message: 'no answer: refused', code: 'ECONNREFUSED' },
    });
    expect(line.err.stack).toContain('caused by: Error: refused');
  });
});

describe('a request', () => {
  it('writes short lines, however long the name of its operation is', async () => {
    const server = await toyServer();
    // As long as the longest query.
    const name = 'x'.repeat(60_000);
    const answers = [
      await ask(server, `query ${name} { hello }`),
      await ask(server, `query ${name} { boom }`),
      await ask(server, '{ hello }', { operationName: long }),
    ];
    await server.app.inject({ url: `/${long}`, headers: { 'x-request-id': long } });
    await server.stop();
    expect(answers[0]?.data).toEqual({ hello: 'Hello you' });
    expect(server.lines.map((line) => JSON.stringify(line).length).filter((length) => length > 10_000)).toEqual([]);
    expect(server.lines.filter(({ msg }) => msg === 'graphql').length).toBe(3);
  });
});
