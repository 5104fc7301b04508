import { afterAll, beforeAll, expect, it } from 'vitest';
import { createFeedKeys } from '../../src/alerts/feed-keys/feed-keys.js';
import { errors } from '../../src/errors.js';
import type { Graph } from '../../src/graph/port.js';
import { openTestGraph } from '../engines/engine.js';
import { act, viewer } from '../firms/viewers.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

// Two requests of somebody without a key have no common record to conflict on.
it('gives nobody more than 20 keys, however many are asked for at once', async () => {
  const keys = createFeedKeys(graph);
  const kim = viewer('company', 'kim');
  const asked = await Promise.allSettled(Array.from({ length: 60 }, () => keys.create(act(kim), 'reader', () => 'en')));
  const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused.map(String)).toEqual(
    Array.from({ length: 40 }, () => String(errors.tooManyKept({ what: 'feedKeys', atMost: 20 }))),
  );
  expect(await keys.of(kim)).toHaveLength(20);
  await keys.create(act(viewer('company', 'lee')), 'another reader', () => 'en');
});

it('revokes a key once, and refuses others who revoke it at the same time', async () => {
  const keys = createFeedKeys(graph);
  const ana = viewer('company', 'ana');
  const { feedKey } = await keys.create(act(ana), 'reader', () => 'en');
  const revoked = await Promise.allSettled(Array.from({ length: 30 }, () => keys.revoke(act(ana), feedKey.id)));
  const refused = revoked.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  const gone = errors.unknownId({ given: feedKey.id, what: 'feedKey', nearest: [] });
  expect(refused.map(String)).toEqual(Array.from({ length: 29 }, () => String(gone)));
  expect(await keys.of(ana)).toEqual([]);
});
