import { afterEach, beforeEach, expect, it } from 'vitest';
import { followFirm } from '../../src/alerts/watches/follow-firm.js';
import { forgetWatches } from '../../src/alerts/watches/forget.js';
import { keepOutcomes } from '../../src/alerts/watches/outcomes.js';
import { putRun, readRun } from '../../src/alerts/watches/run-record.js';
import { type Watch, watches } from '../../src/alerts/watches/watch.js';
import { newsRecords } from '../../src/alerts/watches/watch-news.js';
import { createWatches } from '../../src/alerts/watches/watches.js';
import { createFirms, type Firms } from '../../src/firms/firms.js';
import type { SavedInput } from '../../src/firms/saved-input.js';
import type { Graph } from '../../src/graph/port.js';
import { meanwhile } from '../engines/meanwhile.js';
import { act, atFirm } from '../firms/viewers.js';
import { openWorld, question, seoul } from '../firms/world.js';

const hanbit = act(atFirm('hanbit'));
const changes = [{ kind: 'CHANGED', text: 'It takes longer.', about: 'eu/act' }] as const;

let graph: Graph;
let firms: Firms;
beforeEach(async () => {
  ({ graph, firms } = await openWorld());
});
afterEach(() => graph.close());

const toSave = (asked: SavedInput, own: ReadonlySet<string> = new Set()) => ({
  label: 'Creams',
  language: 'en',
  question: asked,
  sequence: 1,
  target: 'country/DE',
  origin: 'country/KR',
  own,
});

const left = () => watches.by(graph, 'firm', ['hanbit'], { first: 100 });

it('watches that are removed while news are written for them are removed once, with their news', async () => {
  const kept = createWatches(graph);
  const saved: Watch[] = [];
  for (let number = 0; number < 20; number += 1) saved.push(await kept.save(hanbit, async () => toSave(question)));
  const ids = saved.map(({ id }) => id);
  const told = [...saved].reverse().map((watch) => ({ watch, changes, publications: [2] }));
  const [writing, ...removing] = await Promise.allSettled([
    Promise.all([2, 3, 4, 5].map((sequence) => keepOutcomes(graph, sequence, hanbit.at, told))),
    ...[...ids, ...ids].map((id) => kept.remove(hanbit, id)),
  ]);
  expect(writing).toMatchObject({ status: 'fulfilled' });
  const refused = removing.flatMap((one) => (one.status === 'rejected' ? [one.reason.code ?? String(one.reason)] : []));
  expect(refused).toEqual(ids.map(() => 'UNKNOWN_ID'));
  expect(await left()).toEqual([]);
  expect(await newsRecords.by(graph, 'watch', ids, { first: 100 })).toEqual([]);
});

it('the progress of comparing watches never goes back because of another process, not even at its first record', async () => {
  const slow = meanwhile(graph, 'put-record-WatchRun', () =>
    graph.transaction((transaction) => putRun(transaction, 7)),
  );
  await slow.graph.transaction((transaction) => putRun(transaction, 6));
  await slow.outcome();
  expect(await readRun(graph)).toBe(7);
});

it('a firm that is deleted while the plan of a watch is made keeps no watch', async () => {
  await firms.saveCompany(hanbit, seoul);
  const own = await firms.ownIds(hanbit.viewer);
  const [id = ''] = own;
  const saving = createWatches(graph).save(hanbit, async () => {
    await firms.removeCompany(hanbit);
    return toSave({ ...question, company: { id } }, own);
  });
  await expect(saving).rejects.toMatchObject({ code: 'UNKNOWN_ID', field: 'company.id' });
  expect(await left()).toEqual([]);
});

it('a firm that is deleted while a watch is written is deleted with it', async () => {
  await firms.saveCompany(hanbit, seoul);
  const own = await firms.ownIds(hanbit.viewer);
  const [id = ''] = own;
  const forgetting = createFirms({
    graph,
    today: () => '2026-11-23',
    forgetElsewhere: forgetWatches,
    followElsewhere: followFirm,
  });
  const slow = meanwhile(graph, 'put-record-Watch', () => forgetting.removeCompany(hanbit));
  await createWatches(slow.graph).save(hanbit, async () => toSave({ ...question, company: { id } }, own));
  await slow.outcome();
  expect(await left()).toEqual([]);
});
