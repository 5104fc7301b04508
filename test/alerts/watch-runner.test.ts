import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Places } from '../../src/alerts/watches/concerned.js';
import { keepOutcomes } from '../../src/alerts/watches/outcomes.js';
import { readRun } from '../../src/alerts/watches/run-record.js';
import { type Watch, watches } from '../../src/alerts/watches/watch.js';
import { newsRecords, type WatchChange } from '../../src/alerts/watches/watch-news.js';
import { createWatchRunner, type WatchRunner } from '../../src/alerts/watches/watch-runner.js';
import type { Graph } from '../../src/graph/port.js';
import { createPublications, type Publications } from '../../src/knowledge/history/publications.js';
import { putRevisions, revision } from '../changesets/revisions.js';
import { openTestGraph } from '../engines/engine.js';
import { until } from '../until.js';

const places: Places = {
  countriesIn: async (territory) => (territory === 'bloc/EU' ? ['country/DE', 'country/FR'] : [territory]),
  all: async () => ['country/DE', 'country/FR', 'country/KR', 'country/VN'],
};
const change: WatchChange = { kind: 'CHANGED', text: 'It takes longer.', about: 'vn/decree' };

/** An event that tests wait for, which occurs once. */
function signal() {
  let give: () => void = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

const watch = (name: string, market: string, given: Partial<Watch> = {}): Watch => ({
  id: `watch/${name}`,
  owner: 'kim',
  firm: null,
  label: name,
  createdAt: '2026-11-01T00:00:00.000Z',
  market: `country/${market}`,
  home: 'country/KR',
  question: { target: market, offering: { hsCode: '330499' } },
  sequence: 1,
  due: null,
  failures: 0,
  ...given,
});

describe('watches after a publication', () => {
  let graph: Graph;
  let publications: Publications;
  let runner: WatchRunner | undefined;
  let published: number;
  let compared: string[];
  let logged: string[];

  beforeEach(async () => {
    graph = await openTestGraph();
    [published, compared, logged] = [1, [], []];
    publications = createPublications({ published: async () => published, everyMs: 5, log: { warn: () => {} } });
    await graph.transaction((transaction) =>
      watches.put(transaction, [
        watch('vn', 'VN'),
        watch('de', 'DE'),
        watch('fr', 'FR', { home: 'country/VN' }),
        watch('own', 'DE', { home: 'elsewhere' }),
      ]),
    );
  });
  afterEach(async () => {
    await runner?.stop();
    publications.close();
    await graph.close();
  });

  const begin = (compare: (each: Watch) => Promise<readonly WatchChange[]>, retryMs = 10): void => {
    runner = createWatchRunner({
      graph,
      publications,
      places,
      now: () => '2026-11-02T00:00:00.000Z',
      log: { error: (_: object, message?: string) => void logged.push(String(message)) },
      retryMs,
      compare: async (page, { last: sequence }) => {
        const found = new Map<string, readonly WatchChange[] | Error>();
        for (const each of page) {
          compared.push(`${each.label} ${sequence}`);
          found.set(each.id, await compare(each).catch((failure: Error) => failure));
        }
        return found;
      },
    });
  };
  const started = async () => {
    await until(async () => (await readRun(graph)) !== undefined);
  };
  const publish = async (sequence: number, markets: readonly string[]): Promise<void> => {
    await putRevisions(graph, [revision({ sequence, markets })]);
    published = sequence;
    publications.announce(sequence);
  };
  const sequenceOf = async (name: string) => (await watches.byIds(graph, [`watch/${name}`]))[0]?.sequence;

  it('are compared if their destination or their home is concerned, once each, and get news of the changes', async () => {
    begin(async (each) => (each.label === 'vn' ? [change] : []));
    await started();
    await publish(2, ['country/VN']);
    await until(async () => (await sequenceOf('own')) === 2);
    expect(compared.sort()).toEqual(['fr 2', 'own 2', 'vn 2']);
    expect(await sequenceOf('de')).toBe(1);
    expect(await newsRecords.by(graph, 'watch', ['watch/vn', 'watch/fr'], { first: 10 })).toEqual([
      {
        id: 'watch-news/000000000002/vn',
        watch: 'watch/vn',
        sequence: 2,
        publications: [2],
        at: '2026-11-02T00:00:00.000Z',
        changes: [change],
      },
    ]);
  });

  it('of the members of a bloc are compared when it changes its rules', async () => {
    begin(async () => []);
    await started();
    await publish(2, ['bloc/EU']);
    await until(async () => (await sequenceOf('own')) === 2);
    expect(compared.sort()).toEqual(['de 2', 'fr 2', 'own 2']);
  });

  it('are all compared if a fact without a territory changes', async () => {
    begin(async () => []);
    await started();
    await publish(2, []);
    await until(async () => compared.length === 4);
    expect(compared.sort()).toEqual(['de 2', 'fr 2', 'own 2', 'vn 2']);
  });

  it('are all compared if a publication is too large to be read completely', async () => {
    begin(async () => []);
    await started();
    const others = Array.from({ length: 2_000 }, () => revision({ sequence: 2, markets: ['country/VN'] }));
    await putRevisions(graph, [revision({ sequence: 2, markets: ['country/DE'] }), ...others]);
    await publish(2, ['country/VN']);
    await until(async () => (await sequenceOf('de')) === 2);
    expect(compared.sort()).toEqual(['de 2', 'fr 2', 'own 2', 'vn 2']);
  });

  it('are not compared for what was published before the first run of all', async () => {
    await publish(2, ['country/VN']);
    await publish(3, ['country/VN']);
    begin(async () => []);
    await until(async () => (await readRun(graph)) === 3);
    await publish(4, ['country/DE']);
    await until(async () => (await sequenceOf('own')) === 4);
    expect(compared.sort()).toEqual(['de 4', 'own 4']);
  });

  it('are compared once with all publications that came meanwhile, and news name those that concern them', async () => {
    const entered = signal();
    const opened = signal();
    begin(async (each) => {
      if (each.sequence === 1) entered.give();
      await opened.given;
      return [change];
    });
    await started();
    await publish(2, ['country/DE']);
    await entered.given;
    // Alternately about Germany, Viet Nam, and a country that nobody watches.
    const markets = ['country/DE', 'country/VN', 'country/JP'] as const;
    for (let sequence = 3; sequence <= 74; sequence += 1) await publish(sequence, [markets[sequence % 3] ?? '']);
    opened.give();
    await until(async () => (await readRun(graph)) === 74);
    expect(compared.sort()).toEqual(['de 2', 'de 74', 'fr 74', 'own 2', 'own 74', 'vn 74']);
    const [last, first] = await newsRecords.by(graph, 'watch', ['watch/de'], { first: 10 });
    const ofGermany = Array.from({ length: 24 }, (_, index) => 3 + 3 * index);
    expect(first).toMatchObject({ sequence: 2, publications: [2] });
    expect(last).toMatchObject({ sequence: 72, publications: ofGermany });
    const ofVietNam = await newsRecords.by(graph, 'watch', ['watch/vn'], { first: 10 });
    expect(ofVietNam).toMatchObject([{ sequence: 73, publications: ofGermany.map((each) => each + 1) }]);
  });

  it('are compared with a very large publication by itself', async () => {
    begin(async () => [change]);
    await started();
    await runner?.stop();
    await publish(2, ['country/DE']);
    await putRevisions(
      graph,
      [...Array(2_000)].map(() => revision({ sequence: 3, markets: ['country/VN'] })),
    );
    await publish(3, ['country/VN']);
    await publish(4, ['country/DE']);
    begin(async () => [change]);
    await until(async () => (await readRun(graph)) === 4);
    expect(compared.filter((each) => each.startsWith('de'))).toEqual(['de 2', 'de 3', 'de 4']);
  });

  it('that failed name all publications since they were last compared that concern them', async () => {
    let isBroken = true;
    begin(async (each) => {
      if (isBroken && each.label === 'de') throw new Error('the engine was away');
      return [change];
    }, 1);
    await started();
    await publish(2, ['country/DE']);
    await publish(3, ['country/VN']);
    await publish(4, ['country/DE']);
    await until(async () => (await readRun(graph)) === 4 && logged.length > 0);
    isBroken = false;
    await until(async () => (await sequenceOf('de')) === 4);
    const found = await newsRecords.by(graph, 'watch', ['watch/de'], { first: 10 });
    expect(found).toMatchObject([{ sequence: 4, publications: [2, 4] }]);
  });

  it('that another process compared in part are compared with the rest', async () => {
    let isFirst = true;
    begin(async () => []);
    await started();
    await runner?.stop();
    await publish(2, ['country/DE']);
    await publish(3, ['country/DE']);
    begin(async (each) => {
      if (each.label === 'de' && isFirst) {
        isFirst = false;
        // The other process stored the changes of publication 2, and has not seen publication 3.
        const outcome = { watch: watch('de', 'DE'), changes: [change], publications: [2] };
        await keepOutcomes(graph, 2, '2026-11-02T00:00:00.000Z', [outcome]);
      }
      return [change];
    });
    await until(async () => (await readRun(graph)) === 3);
    const found = await newsRecords.by(graph, 'watch', ['watch/de'], { first: 10 });
    expect(found.map(({ publications }) => publications)).toEqual([[3], [2]]);
  });

  it('get the same news only once', async () => {
    begin(async () => [change]);
    await started();
    await publish(2, ['country/DE']);
    await until(async () => (await sequenceOf('own')) === 2);
    await runner?.stop();
    // As after a stop between storing the news and the progress of the run.
    await graph.transaction((transaction) =>
      watches.put(transaction, [watch('de', 'DE', { sequence: 1, due: 'late' })]),
    );
    begin(async () => [change]);
    await until(async () => (await sequenceOf('de')) === 2);
    expect(await newsRecords.by(graph, 'watch', ['watch/de'], { first: 10 })).toHaveLength(1);
  });

  it('that fail are logged, delay no other, and are tried again', async () => {
    let failures = 2;
    begin(async (each) => {
      if (each.label === 'own' && failures-- > 0) throw new Error('the engine was away');
      return [change];
    });
    await started();
    await publish(2, ['country/DE']);
    await until(async () => (await sequenceOf('own')) === 2);
    expect(compared.filter((each) => each === 'de 2')).toHaveLength(1);
    expect(compared.filter((each) => each === 'own 2')).toHaveLength(3);
    expect(logged).toEqual(Array(2).fill('a watch could not be compared and will be tried again later'));
  });

  it('that never succeed are given up until the next publication', async () => {
    begin(async (each) => {
      if (each.label === 'own') throw new Error('never');
      return [];
    }, 1);
    await started();
    await publish(2, ['country/DE']);
    await until(async () => logged.length === 8);
    const [given] = await watches.byIds(graph, ['watch/own']);
    expect(given).toMatchObject({ sequence: 1 });
    await until(async () => (await watches.byIds(graph, ['watch/own']))[0]?.due === null);
    await publish(3, ['country/DE']);
    await until(async () => logged.length > 8);
    expect(compared).toContain('own 3');
  });

  it('that were removed while they were compared stay removed', async () => {
    begin(async (each) => {
      if (each.label === 'own') await graph.transaction((transaction) => watches.drop(transaction, ['watch/own']));
      return [change];
    });
    await started();
    await publish(2, ['country/DE']);
    await until(async () => (await sequenceOf('de')) === 2);
    expect(await watches.byIds(graph, ['watch/own'])).toEqual([]);
    expect(await newsRecords.by(graph, 'watch', ['watch/own'], { first: 1 })).toEqual([]);
  });

  it('are no longer compared once it stops', async () => {
    const entered = signal();
    begin(async () => {
      entered.give();
      return [];
    });
    await started();
    await publish(2, []);
    await entered.given;
    await runner?.stop();
    const done = compared.length;
    await publish(3, []);
    // Other listeners receive it.
    expect(await publications.after(2, new AbortController().signal)).toBe(3);
    expect(compared).toHaveLength(done);
  });
});
