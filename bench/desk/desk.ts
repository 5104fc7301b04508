import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Viewer } from '../../src/access/viewer.js';
import type { AuditContext } from '../../src/audit/with-audit.js';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import type { Changeset } from '../../src/changesets/changeset.js';
import { type Changesets, createChangesets } from '../../src/changesets/changesets.js';
import { clockIn } from '../../src/clock.js';
import { openGrafeo } from '../../src/graph/grafeo/open.js';
import type { Graph } from '../../src/graph/port.js';
import { schemaStatements as schema } from '../../src/graph/schema-statements.js';
import type { ChangeInput } from '../../src/knowledge/changes/change-input.js';
import { createNavigator } from '../../src/navigator/navigator.js';
import { loadSeed } from '../../src/services.js';
import { type Extent, interleave } from '../measure/interleave.js';
import { timed } from '../measure/timed.js';

/** Times of a desk's work on the embedded engine, in milliseconds, with the shipped knowledge in a data folder. */
export interface DeskTimes {
  /** Checks and publications of changesets of a thousand changes. */
  readonly check: readonly number[];
  readonly publish: readonly number[];
  /** A plan, and the same plan with a changeset in it, alternately. */
  readonly plan: readonly number[];
  readonly preview: readonly number[];
}

export interface DeskExtent {
  /** Changesets of a thousand changes. */
  readonly large: number;
  readonly previews: Extent;
}

const today = (): string => '2026-11-25';
const clock = clockIn('Asia/Seoul');
const seed = fileURLToPath(new URL('../../seed/', import.meta.url));

export async function measureDesk({ large, previews }: DeskExtent): Promise<DeskTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'landfall-desk-'));
  const graph = await openGrafeo({ folder, schema });
  try {
    await loadSeed(graph, { folder: seed, clock });
    const changesets = createChangesets({ graph, today, onPublished: () => undefined });
    return { ...(await measurePreviews(graph, changesets, previews)), ...(await measureLarge(changesets, large)) };
  } finally {
    await graph.close();
    await rm(folder, { recursive: true });
  }
}

const input = { target: 'VN', offering: { hsCode: '330499' }, asOf: '2026-12-15' };

async function measurePreviews(
  graph: Graph,
  changesets: Changesets,
  extent: Extent,
): Promise<Pick<DeskTimes, 'plan' | 'preview'>> {
  const { nearest, nearestCodes } = createCatalogue(graph);
  const { id } = await drafted(changesets, acts(20, 'previewed'));
  const planIn = async (reader: Pick<Graph, 'read'>): Promise<void> => {
    await createNavigator({ graph: reader, nearest, nearestCodes, today }).entryPlan(input);
  };
  const times = await interleave(
    new Map([
      ['plan', () => timed(() => planIn(graph))],
      ['preview', () => timed(() => changesets.preview(editor, id, planIn))],
    ]),
    extent,
  );
  return { plan: times.get('plan') ?? [], preview: times.get('preview') ?? [] };
}

const size = 1_000;

/** The first adds acts, later ones change them. */
async function measureLarge(changesets: Changesets, rounds: number): Promise<Pick<DeskTimes, 'check' | 'publish'>> {
  const check: number[] = [];
  const publish: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const changeset = await drafted(changesets, acts(size, `round ${round}`));
    check.push(await timed(() => changesets.check(changeset)));
    const words = ['source-is-renewed', 'requirement-is-placed', 'nothing-is-loose'];
    const submitted = await changesets.submit(
      act(editor),
      changeset,
      words.map((rule) => ({ rule, reason: 'made up' })),
    );
    publish.push(await timed(() => changesets.publish(act(reviewer), submitted)));
  }
  return { check, publish };
}

/** Fictional acts: at first four facts each, later a new name. */
const acts = (count: number, name: string): ChangeInput[] =>
  Array.from({ length: count }, (_, number) => ({
    put: {
      type: 'Regulation',
      id: `vn/bench-act-${number}`,
      values: {
        name: { en: `Act ${number}, ${name}` },
        area: 'LABELLING',
        side: 'IMPORT',
        validFrom: '2026-12-01',
        appliesIn: 'country/VN',
        covers: 'hs/330499',
        cites: [{ source: 'source/secondary-unnamed', locator: `no. ${number}`, confidence: 'SECONDARY' }],
      },
    },
  }));

const drafted = async (changesets: Changesets, changes: readonly ChangeInput[]): Promise<Changeset> => {
  const begun = await changesets.create(act(editor), { title: 'Bench', reason: 'Bench' });
  return changesets.addChanges(act(editor), begun, changes);
};

const person = (subject: string, role: 'editor' | 'reviewer'): Viewer => ({
  subject,
  name: subject,
  roles: new Set([role]),
  desks: new Set(['country/VN', 'commons']),
  firm: undefined,
});
const editor = person('editor', 'editor');
const reviewer = person('reviewer', 'reviewer');

const act = (viewer: Viewer): AuditContext => ({
  viewer,
  operation: 'bench',
  requestId: 'bench',
  at: clock.now(),
  day: clock.today(),
});
