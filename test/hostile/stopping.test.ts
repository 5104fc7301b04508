import { expect, inject, it } from 'vitest';
import { until } from '../until.js';
import { someAddress } from './harness/ask.js';
import { startServer } from './harness/attacked-server.js';
import { largeQuery } from './harness/large-answer.js';
import { graphqlText, neverReading } from './harness/raw.js';

it('a server ends well under load: with requests in line, unread answers and open streams', async () => {
  const server = await startServer(inject('built'));
  const large = await largeQuery(server);
  const plans = Array.from(
    { length: 10 },
    (_, number) => `a${number}: entryPlan(input: { target: "DE", offering: { hsCode: "330499" } }) { steps { key } }`,
  );
  const heavy = JSON.stringify({ query: `{ ${plans.join(' ')} }` });
  const stream = JSON.stringify({ query: 'subscription { published { sequence } }' });
  const header = () => ({ 'x-forwarded-for': someAddress() });
  const sockets = [
    ...Array.from({ length: 10 }, () => neverReading(server.port, graphqlText(large, header()))),
    ...Array.from({ length: 10 }, () => neverReading(server.port, graphqlText(stream, header(), '/graphql/stream'))),
    ...Array.from({ length: 30 }, () => neverReading(server.port, graphqlText(heavy, header()))),
  ];
  await until(async () => (await server.metric('graphql_requests_in_flight')) > 10);
  expect(await server.stop()).toBe(0);
  for (const socket of sockets) socket.destroy();
  expect(server.log.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
