import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import type { RequestScope } from '../../src/api/request-scope.js';
import { sliceLists } from '../../src/api/time-slices.js';

const entries = 40;

/** Each entry takes longer than a slice. */
function work(): void {
  const end = performance.now() + 16;
  while (performance.now() < end);
}

let worked = 0;
const schema = makeExecutableSchema<RequestScope>({
  typeDefs: /* GraphQL */ `
    type Query {
      things: [Thing!]!
      few: [Thing!]!
    }
    type Thing {
      number: Int!
      late: Int
    }
  `,
  resolvers: {
    Query: {
      things: () => Array.from({ length: entries }, (_, number) => ({ number })),
      few: async () => [{ number: 0 }, { number: 1 }],
    },
    Thing: {
      number: ({ number }) => {
        worked += 1;
        work();
        return number;
      },
    },
  },
});
sliceLists(schema);

const scope = (signal: AbortSignal): RequestScope => ({
  viewer: anonymous,
  address: '203.0.113.7',
  requestId: 'test',
  log: pino({ level: 'silent' }),
  signal,
});

it('other work goes on while a long list is worked on, and the answer is the same', async () => {
  worked = 0;
  const seen: number[] = [];
  const look = () => {
    seen.push(worked);
    if (worked < entries) setImmediate(look);
  };
  setImmediate(look);
  const contextValue = scope(new AbortController().signal);
  const answer = await graphql({ schema, source: '{ things { number } few { number } }', contextValue });
  const numbers = Array.from({ length: entries }, (_, number) => ({ number }));
  expect(answer).toEqual({ data: { things: numbers, few: numbers.slice(0, 2) } });
  // Without pauses it would be seen before the list and after it.
  expect(new Set(seen).size).toBeGreaterThan(entries / 4);
});

it('a list is worked on no further when nobody waits any more', async () => {
  worked = 0;
  const gone = new AbortController();
  const answering = graphql({ schema, source: '{ things { number } }', contextValue: scope(gone.signal) });
  setImmediate(() => gone.abort(new Error('gone')));
  const { errors } = await answering;
  expect(errors?.[0]?.message).toBe('gone');
  expect(worked).toBeLessThan(entries);
});
