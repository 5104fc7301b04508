import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clockIn } from '../../src/clock.js';
import type { Graph } from '../../src/graph/port.js';
import { loadSeed } from '../../src/services.js';

/** Acts that one changeset sets to the same marker, so that a torn write would show. */
export const groupSize = 8;

/** The two competing writers. */
export const pair = ['anh', 'bao'] as const;

/** The groups of each writer, and one of both, about which they conflict. */
export const groups = [...pair, 'both'] as const;
export type Group = (typeof groups)[number];

/** The ids of the acts of a group. */
export const actsOf = (group: Group): string[] =>
  Array.from({ length: groupSize }, (_, number) => `vn/${group}-${number}`);

const act = (id: string): string => `
  - { id: ${id}, name: Act ${id}, area: LABELLING, side: IMPORT, validFrom: 2026-01-01, appliesIn: country/VN, covers: hs/33 }`;

const seed = `
cites: { source: source/gazette, confidence: OFFICIAL }
Country:
  - { id: country/VN, code: VN, name: Viet Nam }
ProductClass:
  - { id: class/any, name: Anything, scheme: root }
  - { id: hs/33, name: Cosmetics, scheme: hs, code: "33", partOf: class/any }
Source:
  - { id: source/gazette, name: Gazette, kind: OFFICIAL_TEXT, url: "https://gazette.example/1" }
Regulation:${groups.flatMap(actsOf).map(act).join('')}
`;

/** Publishes the fictional acts, as sequence 1, in an empty graph. */
export async function loadActs(graph: Graph): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'landfall-acts-'));
  try {
    await writeFile(join(folder, 'acts.yaml'), seed);
    await loadSeed(graph, { folder, clock: clockIn('Asia/Seoul') });
  } finally {
    await rm(folder, { recursive: true });
  }
}
