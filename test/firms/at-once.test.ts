import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFirms, type Firms } from '../../src/firms/firms.js';
import type { Graph } from '../../src/graph/port.js';
import { everything } from '../engines/statements/effect.js';
import { act, atFirm } from './viewers.js';
import { cream, openWorld, seoul } from './world.js';

let graph: Graph;
let firms: Firms;
beforeEach(async () => {
  ({ graph, firms } = await openWorld());
});
afterEach(() => graph.close());

const atOnce = (count: number, work: (number: number) => Promise<unknown>) =>
  Promise.allSettled(Array.from({ length: count }, (_, number) => work(number)));

/** Codes of refusals; the message of a fault. */
const refusals = (outcomes: readonly PromiseSettledResult<unknown>[]): unknown[] => [
  ...new Set(outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code ?? String(one.reason)] : []))),
];

it('a firm that is saved and deleted by many at once exists completely, or not at all', async () => {
  const hanbit = act(atFirm('hanbit'));
  const outcomes = await atOnce(30, (number) =>
    number % 3 === 0
      ? firms.removeCompany(hanbit)
      : firms.saveCompany(hanbit, seoul).then(() => firms.saveProduct(hanbit, cream)),
  );
  expect(refusals(outcomes).filter((code) => code !== 'NO_COMPANY')).toEqual([]);
  const own = await firms.ownIds(hanbit.viewer);
  const private_ = (await everything(graph)).nodes.filter(({ id }) => /^(company|product)\//.test(id));
  expect(private_.map(({ id }) => id).sort()).toEqual([...own].sort());
});

it('firms that name the same countries in different orders do not deadlock', async () => {
  let runs = 0;
  const counted: Graph = {
    ...graph,
    transaction: (work) =>
      graph.transaction((transaction) => {
        runs += 1;
        return work(transaction);
      }),
  };
  const counting = createFirms({
    graph: counted,
    today: () => '2026-11-23',
    forgetElsewhere: async () => {},
    followElsewhere: async () => {},
  });
  const countries = ['country/KR', 'country/DE', 'country/US'];
  const name = { en: 'Somebody' };
  const outcomes = await atOnce(30, (number) => {
    const targets = number % 2 === 0 ? countries : countries.toReversed();
    return counting.saveCompany(act(atFirm(`firm ${number}`)), { name, basedIn: targets[0], targets });
  });
  expect(refusals(outcomes)).toEqual([]);
  expect(runs).toBe(30);
});
