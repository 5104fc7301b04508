import { afterEach, beforeEach, expect, it } from 'vitest';
import { tellHistory } from '../../bench/reliability/history.js';
import { loadActs } from '../../bench/reliability/world.js';
import { publishMarker } from '../../bench/reliability/writer.js';
import { changesetStore } from '../../src/changesets/changeset.js';
import { createChangesets } from '../../src/changesets/changesets.js';
import { put } from '../../src/graph/derived/statements.js';
import type { Graph } from '../../src/graph/port.js';
import { revisions } from '../../src/knowledge/history/revision.js';
import { openTestGraph } from '../engines/engine.js';

let graph: Graph;
beforeEach(async () => {
  graph = await openTestGraph();
  await loadActs(graph);
  const changesets = createChangesets({ graph, today: () => '2026-11-25', onPublished: () => undefined });
  await publishMarker(changesets, 'anh', 'anh', 'first');
  await publishMarker(changesets, 'anh', 'both', 'second');
});
afterEach(() => graph.close());

const told = () =>
  tellHistory(graph, ['anh']).then(
    (history) => history.map(({ sequence, marker }) => [sequence, marker]),
    (failure: Error) => failure.message,
  );

it('a complete history is returned', async () => {
  expect(await told()).toEqual([
    [2, 'first'],
    [3, 'second'],
  ]);
});

it('an act that says something else than was published is noticed', async () => {
  const rows = [{ id: 'vn/anh-3', properties: { citation: 'by hand' } }];
  await graph.transaction((transaction) => transaction.write(put.Regulation, { rows }));
  expect(await told()).toBe('the acts of one group say different things');
});

it('a publication of which a part is missing is noticed', async () => {
  const [one] = await revisions.by(graph, 'sequence', [2], { first: 1 });
  await graph.transaction((transaction) => revisions.drop(transaction, [one?.id ?? '']));
  expect(await told()).toMatch('publication 2 is torn: 7 revisions');
});

it('a publication of which its changeset knows nothing is noticed', async () => {
  const [last] = await changesetStore.by(graph, 'sequence', [3], { first: 1 });
  if (last === undefined) throw new Error('there is no second publication');
  await graph.transaction((transaction) =>
    changesetStore.put(transaction, [{ ...last, state: 'IN_REVIEW', sequence: null }]),
  );
  expect(await told()).toMatch('publication 3 is of');
});

it('a publication that the audit log does not name is noticed', async () => {
  const audited = await tellHistory(graph, ['bao']).catch((failure: Error) => failure.message);
  expect(audited).toBe('the audit log knows 0 publications, the history 2');
});
