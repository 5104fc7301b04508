import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { auditEntries } from '../../src/audit/entry.js';
import { readPublished } from '../../src/catalogue/published.js';
import { type Changeset, changesetStore } from '../../src/changesets/changeset.js';
import { type Changesets, createChangesets } from '../../src/changesets/changesets.js';
import { errors } from '../../src/errors.js';
import type { Graph, Transaction } from '../../src/graph/port.js';
import { revisions } from '../../src/knowledge/history/revision.js';
import { messages } from '../../src/messages/messages.js';
import { contentOf } from '../ingest/content.js';
import { code, suspension } from './drafts.js';
import { by, linh, minh, openWorld, TODAY, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

async function submitted(): Promise<Changeset> {
  const begun = await world.changesets.create(by(linh), { title: 'Suspend decree 46', reason: 'Resolution 9' });
  return world.changesets.submit(by(linh), await world.changesets.addChanges(by(linh), begun, [suspension]), []);
}

/** The whole content of the graph: knowledge, history and changesets. */
async function everything() {
  return {
    facts: await contentOf(world.graph),
    published: await readPublished(world.graph),
    history: await revisions.by(world.graph, 'sequence', [1, 2, 3], { first: 1_000 }),
    changesets: await changesetStore.by(world.graph, 'state', ['DRAFT', 'IN_REVIEW', 'PUBLISHED'], { first: 1_000 }),
    audit: await auditEntries.by(world.graph, 'actor', ['Linh', 'Minh'], { first: 1_000 }),
  };
}

/** The same graph, which reports each statement of a transaction, and the commit, before it runs. */
const watched = (graph: Graph, before: () => void): Graph => ({
  ...graph,
  transaction: (work) =>
    graph.transaction(async (inner) => {
      const telling = (run: Transaction['write']): Transaction['write'] => {
        return async (statement, params) => {
          before();
          return run(statement, params);
        };
      };
      const result = await work({ read: telling(inner.read), write: telling(inner.write) });
      before();
      return result;
    }),
});

const deskOver = (graph: Graph): Changesets =>
  createChangesets({ graph, today: () => TODAY, onPublished: () => undefined });

/** @param failsAt counts statements from 1; the last is the commit */
function publishFailingAt(changeset: Changeset, failsAt: number, failure: () => Error): Promise<string> {
  let count = 0;
  const failing = watched(world.graph, () => {
    count += 1;
    if (count === failsAt) throw failure();
  });
  return code(deskOver(failing).publish(by(minh), changeset));
}

describe.each([
  ['the engine is gone', 'ENGINE_UNAVAILABLE', () => errors.engineUnavailable({ uri: 'test', reason: 'gone' })],
  [
    'the disk is full',
    'DATA_NOT_WRITABLE',
    () => errors.dataNotWritable({ folder: '/data', reason: messages.dataErrors.diskTrouble({ trouble: 'FULL' }) }),
  ],
])('while publishing, when %s', (_, expected, failure) => {
  it('at any statement, nothing is half-done, and a repetition succeeds', async () => {
    const changeset = await submitted();
    const stood = await everything();
    let failsAt = 1;
    for (; ; failsAt += 1) {
      const outcome = await publishFailingAt(changeset, failsAt, failure);
      if (outcome === 'done') break;
      expect({ failsAt, outcome }).toEqual({ failsAt, outcome: expected });
      expect(await everything()).toEqual(stood);
    }
    // Locking, reading, checking, writing facts, history, the sequence, the changeset and the audit log.
    expect(failsAt).toBeGreaterThan(12);
    expect((await readPublished(world.graph)).sequence).toBe(2);
    expect(await changesetStore.byIds(world.graph, [changeset.id])).toMatchObject([
      { state: 'PUBLISHED', sequence: 2 },
    ]);
  });
});

describe('a preview', () => {
  it('leaves no trace, whether it succeeds, fails, or a change cannot be made', async () => {
    const { id } = await submitted();
    const stood = await everything();
    const seen = await world.changesets.preview(linh, id, (reader) => contentOf(reader));
    expect(seen.nodes.get('vn/resolution-9')).toBeDefined();
    expect(seen.edges.filter((edge) => edge.startsWith('vn/resolution-9 SUSPENDS vn/decree-46'))).toHaveLength(1);
    expect(await code(world.changesets.preview(linh, id, () => Promise.reject(new Error('no plan'))))).toBe('no plan');
    expect(await everything()).toEqual(stood);
  });

  it('is given up at the next statement when its time is up', async () => {
    const { id } = await submitted();
    let statements = 0;
    vi.useFakeTimers({ toFake: ['performance'] });
    try {
      const given = world.changesets.preview(linh, id, async (reader) => {
        for (; statements < 5; statements += 1) {
          await contentOf(reader);
          vi.advanceTimersByTime(6_000);
        }
      });
      expect(await code(given)).toBe('PREVIEW_GIVEN_UP');
    } finally {
      vi.useRealTimers();
    }
    expect(statements).toBe(2);
  });

  it('lets a publication pass after a statement at most, and is then made again', async () => {
    const changeset = await submitted();
    const begun = await world.changesets.create(by(linh), { title: 'Cite', reason: 'As it is printed' });
    const other = await world.changesets.addChanges(by(linh), begun, [
      { put: { type: 'Regulation', id: 'vn/decree-46', values: { citation: '46/2026' } } },
    ]);
    let tries = 0;
    let waited = 0;
    let publication: Promise<Changeset> | undefined;
    const seen = await world.changesets.preview(linh, other.id, async (reader) => {
      tries += 1;
      for (let statement = 0; statement < 20; statement += 1) {
        const { nodes } = await contentOf(reader);
        if (statement === 3) publication ??= world.changesets.publish(by(minh), changeset);
        // Continues to read while somebody waits: its next statement fails.
        if (publication !== undefined && tries === 1) waited += 1;
        if (statement === 19) return nodes;
      }
      return undefined;
    });
    expect(await publication).toMatchObject({ state: 'PUBLISHED', sequence: 2 });
    expect(tries).toBe(2);
    expect(waited).toBe(1);
    expect(seen?.get('vn/decree-46')?.properties.citation).toBe('46/2026');
    expect(seen?.get('vn/resolution-9')).toBeDefined();
  });
});

it('the same publication sent many times at once is made once, and each gets its result', async () => {
  const changeset = await submitted();
  const answers = await Promise.all(Array.from({ length: 8 }, () => world.changesets.publish(by(minh), changeset)));
  expect(answers.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 8 }, () => 2));
  expect((await readPublished(world.graph)).sequence).toBe(2);
  const made = await revisions.by(world.graph, 'sequence', [2, 3], { first: 100 });
  expect(made).toHaveLength(3);
});
