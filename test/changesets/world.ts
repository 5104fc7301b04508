import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '../../src/access/roles.js';
import type { Viewer } from '../../src/access/viewer.js';
import type { AuditContext } from '../../src/audit/with-audit.js';
import { type Changesets, createChangesets } from '../../src/changesets/changesets.js';
import type { Graph } from '../../src/graph/port.js';
import { loadSeed } from '../../src/services.js';
import { clock, clockAt } from '../clocks.js';
import { openTestGraph } from '../engines/engine.js';

export const TODAY = '2026-11-25';

/** Two desks (VN, EU), a decree that requires a label, an act of the EU, and a certificate that both require. */
const files: Readonly<Record<string, string>> = {
  'places.yaml': `
Country:
  - { id: country/VN, code: VN, name: Viet Nam }
  - { id: country/DE, code: DE, name: Germany, memberOf: { node: bloc/EU, from: 1958-01-01 } }
  - { id: country/KR, code: KR, name: Korea }
Bloc:
  - { id: bloc/EU, name: European Union, kind: CUSTOMS_UNION }
ProductClass:
  - { id: class/any, name: Anything, scheme: root }
  - { id: hs/33, name: Cosmetics, scheme: hs, code: "33", partOf: class/any }
  - { id: hs/330499, name: Creams, scheme: hs, code: "330499", partOf: hs/33 }
Stage:
  - { id: stage/entry, name: Entry, order: 1 }
Authority:
  - { id: authority/vn, name: Ministry of Viet Nam }
Need:
  - { id: need/papers, name: Papers }
Source:
  - { id: source/gazette, name: Gazette, kind: OFFICIAL_TEXT, url: "https://gazette.example/1" }
`,
  'rules.yaml': `
cites: { source: source/gazette, confidence: OFFICIAL }
Regulation:
  - { id: vn/decree-46, name: Decree 46, area: LABELLING, side: IMPORT, validFrom: 2026-01-01, appliesIn: country/VN, covers: hs/33, requires: [{ node: vn/label, force: MUST }, { node: certification/good-practice, force: MUST }] }
  - { id: eu/act-1223, name: Act 1223, area: LABELLING, side: MARKET, validFrom: 2013-07-11, appliesIn: bloc/EU, covers: hs/33, requires: [{ node: eu/label, force: MUST }, { node: certification/good-practice, force: MUST }] }
Formality:
  - { id: vn/label, name: Label in Vietnamese, kind: LABEL, atStage: stage/entry, handledBy: authority/vn, raises: need/papers, days: { typical: 10 } }
  - { id: eu/label, name: Label of the EU, kind: LABEL, atStage: stage/entry, handledBy: authority/vn, raises: need/papers }
Certification:
  - { id: certification/good-practice, name: Good practice, atStage: stage/entry, handledBy: authority/vn, raises: need/papers }
`,
};

/** A person with a token. */
export function person(subject: string, role: Role, ...desks: string[]): Viewer {
  return {
    subject,
    name: subject,
    roles: new Set([role]),
    desks: new Set(desks),
    firm: role === 'company' ? subject : undefined,
  };
}

export const linh = person('Linh', 'editor', 'country/VN');
export const minh = person('Minh', 'reviewer', 'country/VN');
export const emil = person('Emil', 'editor', 'bloc/EU');
export const resi = person('Resi', 'reviewer', 'bloc/EU');

let moment = 0;

/** The acts of a viewer, each a second after the one before. */
export function by(viewer: Viewer, operation = 'test'): AuditContext {
  moment += 1;
  const at = new Date(Date.UTC(2026, 10, 25, 9, 0, moment)).toISOString();
  return { viewer, operation, requestId: 'test', at, day: clock.dayOf(at) };
}

export interface World {
  readonly graph: Graph;
  readonly changesets: Changesets;
  /** Sequences that were announced. */
  readonly announced: number[];
  /** Loads these seed files in addition to those of the world, or in place of them. */
  seed(others?: Readonly<Record<string, string>>): ReturnType<typeof loadSeed>;
  close(): Promise<void>;
}

/** The engine under test with the fictional world in it, as publication 1. */
export async function openWorld(): Promise<World> {
  const graph = await openTestGraph();
  const folder = await mkdtemp(join(tmpdir(), 'landfall-desk-'));
  const announced: number[] = [];
  const seed = async (others: Readonly<Record<string, string>> = {}) => {
    await rm(join(folder, 'seed'), { recursive: true, force: true });
    await mkdir(join(folder, 'seed'));
    for (const [name, text] of Object.entries({ ...files, ...others }))
      await writeFile(join(folder, 'seed', name), text);
    return loadSeed(graph, { folder: join(folder, 'seed'), clock: clockAt('2026-11-24T09:00:00Z') });
  };
  await seed();
  const changesets = createChangesets({
    graph,
    today: () => TODAY,
    onPublished: (sequence) => announced.push(sequence),
  });
  return {
    graph,
    changesets,
    announced,
    seed,
    async close() {
      await graph.close();
      await rm(folder, { recursive: true });
    },
  };
}

export const rulesFile = files['rules.yaml'] ?? '';
