import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LandfallError } from '../../src/errors.js';
import type { Graph } from '../../src/graph/port.js';
import { statement } from '../../src/graph/statement.js';
import type { Progress } from '../../src/ingest/seed/load-seed.js';
import { loadSeed } from '../../src/services.js';
import { clock, clockAt } from '../clocks.js';
import { openTestGraph } from '../engines/engine.js';
import { english } from '../messages/english.js';
import { contentOf } from './content.js';
import { seedOf } from './seed-of.js';

const rename = statement(import.meta.url, 'rename');
const link = statement(import.meta.url, 'link-by-hand');

const classes = (...lines: string[]): string => ['ProductClass:', ...lines.map((line) => `  - { ${line} }`)].join('\n');
const a = 'id: class/a, name: A, scheme: root, partOf: class/any';
const b = 'id: class/b, name: B, scheme: root, partOf: class/any';

describe('loading a seed', () => {
  let graph: Graph;
  let folder: string;

  beforeEach(async () => {
    graph = await openTestGraph();
    folder = await mkdtemp(join(tmpdir(), 'landfall-seed-'));
  });
  afterEach(async () => {
    await graph.close();
    await rm(folder, { recursive: true });
  });

  /** Loads these files and nothing else. */
  async function load(text: string, others: Readonly<Record<string, string>> = {}) {
    await rm(join(folder, 'seed'), { recursive: true, force: true });
    for (const file of seedOf(text, others)) {
      await mkdir(dirname(join(folder, file.name)), { recursive: true });
      await writeFile(join(folder, file.name), file.text);
    }
    return loadSeed(graph, { folder: join(folder, 'seed'), clock: clockAt('2026-11-23T09:00:00Z') });
  }

  it('puts nodes with the labels and properties of their type, and links them with a key', async () => {
    const text =
      'Bloc:\n  - { id: bloc/EU, name: { en: European Union, ko: 유럽연합 }, kind: CUSTOMS_UNION, members: { node: country/DE, from: 1958 } }';
    const loaded = await load(text);
    expect(loaded).toMatchObject({ nodes: 6, edges: 1, sequence: 1, changed: true });
    const { nodes, edges } = await contentOf(graph);
    expect(nodes.get('bloc/EU')).toEqual({
      labels: ['Bloc', 'Entity', 'Territory'],
      properties: { id: 'bloc/EU', name: 'European Union', nameKo: '유럽연합', kind: 'CUSTOMS_UNION' },
    });
    expect(edges).toEqual(['country/DE MEMBER_OF bloc/EU {"from":"1958-01-01","key":"[\\"1958-01-01\\"]"}']);
  });

  it('keeps a date that is known to the month or the year with its precision: the first day, or the last of an end', async () => {
    const validity = 'validFrom: 2013-07, validTo: 2015-02';
    await load(
      `Regulation:\n  - { id: eu/act, name: Act, area: TAX, side: MARKET, appliesIn: country/DE, covers: class/any, ${validity}, cites: { source: source/gazette, confidence: OFFICIAL } }`,
    );
    const { nodes } = await contentOf(graph);
    expect(nodes.get('eu/act')?.properties).toMatchObject({
      validFrom: '2013-07-01',
      validFromPrecision: 'MONTH',
      validTo: '2015-02-28',
    });
  });

  it('gives the sources of a file to its facts that name none', async () => {
    const survey = (id: string, cites: string): string => `  - { id: survey/${id}, name: S, kind: UNKNOWN${cites} }`;
    const own = ', cites: { source: source/other, confidence: OFFICIAL }';
    await load(
      [
        'cites: { source: source/gazette, locator: p. 7, confidence: SECONDARY }',
        'Survey:',
        survey('a', ''),
        survey('b', own),
        'Source:',
        '  - { id: source/other, name: Other, kind: NEWS }',
      ].join('\n'),
    );
    const { edges } = await contentOf(graph);
    expect(edges).toEqual([
      'survey/a CITES source/gazette {"confidence":"SECONDARY","key":"[null,\\"p. 7\\"]","locator":"p. 7"}',
      'survey/b CITES source/other {"confidence":"OFFICIAL","key":""}',
    ]);
  });

  it('does nothing when the same seed was loaded already', async () => {
    const first = await load(classes(a));
    expect(await load(classes(a))).toEqual({ ...first, changed: false, milliseconds: expect.any(Number) });
  });

  it('is done once when two load the same seed at the same time', async () => {
    await load(classes(a));
    await writeFile(join(folder, 'seed', 'a.yaml'), classes(b));
    const both = await Promise.all([1, 2].map(() => loadSeed(graph, { folder: join(folder, 'seed'), clock })));
    expect(both.map(({ sequence }) => sequence)).toEqual([2, 2]);
    expect(both.filter(({ changed }) => changed)).toHaveLength(1);
  });

  it('replaces what a former seed had written, as the next sequence', async () => {
    await load(classes(a, b));
    const loaded = await load(
      classes('id: class/a, name: New, scheme: root, code: "1"', 'id: class/c, name: C, scheme: root, partOf: class/a'),
    );
    expect(loaded).toMatchObject({ sequence: 2, changed: true });
    const { nodes, edges } = await contentOf(graph);
    expect(nodes.get('class/a')?.properties).toEqual({ id: 'class/a', name: 'New', scheme: 'root', code: '1' });
    expect(nodes.has('class/b')).toBe(false);
    expect(edges).toEqual(['class/c PART_OF class/a {"key":""}']);
  });

  it('clears what a changed fact no longer says', async () => {
    await load(classes('id: class/a, name: { en: A, ko: 가 }, scheme: root, code: "1"'));
    await load(classes('id: class/a, name: A, scheme: root'));
    const { nodes } = await contentOf(graph);
    expect(nodes.get('class/a')?.properties).toEqual({ id: 'class/a', name: 'A', scheme: 'root' });
  });

  it('ends the same, regardless of the former seed', async () => {
    await load(classes(a, b), {
      'seed/old.yaml': 'Stage:\n  - { id: stage/old, name: Old, order: 7, next: stage/entry }',
    });
    await load(classes(b));
    const after = await contentOf(graph);
    await graph.close();
    graph = await openTestGraph();
    await load(classes(b));
    expect(await contentOf(graph)).toEqual(after);
  });

  it('takes a node that came to be of another type with all that leads to it', async () => {
    await load(
      `${classes(a)}\nAuthority:\n  - { id: eu/x, name: X }\nFormality:\n  - { id: eu/f, name: F, kind: REPORT, atStage: stage/entry, handledBy: eu/x, cites: { source: source/gazette, confidence: OFFICIAL } }`,
    );
    await load(
      `${classes(a)}\nNeed:\n  - { id: eu/x, name: X }\nFormality:\n  - { id: eu/f, name: F, kind: REPORT, atStage: stage/entry, raises: eu/x, cites: { source: source/gazette, confidence: OFFICIAL } }`,
    );
    const { nodes, edges } = await contentOf(graph);
    expect(nodes.get('eu/x')?.labels).toEqual(['Entity', 'Need']);
    expect(edges.filter((edge) => edge.includes('eu/x'))).toEqual(['eu/f RAISES eu/x {"key":""}']);
  });

  it('keeps what points at a node that came to be of another type, and what it states, where they say the same', async () => {
    const seed = (type: string, kind = '') =>
      `cites: { source: source/gazette, confidence: OFFICIAL }
Regulation:
  - { id: eu/act, name: Act, area: TAX, side: MARKET, appliesIn: country/DE, covers: class/any, requires: { node: eu/x, force: MUST } }
${type}:
  - { id: eu/x, name: X, atStage: stage/entry${kind} }`;
    await load(seed('Certification'));
    const { edges } = await contentOf(graph);
    await load(seed('Formality', ', kind: REPORT'));
    const changed = await contentOf(graph);
    expect(changed.nodes.get('eu/x')?.labels).toContain('Formality');
    expect(changed.edges).toEqual(edges);
    expect(edges.filter((edge) => edge.includes('eu/x'))).toHaveLength(3);
  });

  it('leaves alone what others wrote since, where the seed says the same as before', async () => {
    await load(classes(a, b));
    await graph.transaction(async (transaction) => {
      await transaction.write(rename, { id: 'class/a', name: 'Renamed' });
      await transaction.write(link, { from: 'class/a', to: 'class/b' });
    });
    await load(classes(a, b.replace('name: B', 'name: B2')));
    const { nodes, edges } = await contentOf(graph);
    expect(nodes.get('class/a')?.properties.name).toBe('Renamed');
    expect(nodes.get('class/b')?.properties.name).toBe('B2');
    expect(edges).toContain('class/a PART_OF class/b {"key":""}');
  });

  it('refuses a seed with a fault as a whole, and leaves the graph as it was', async () => {
    await load(classes(a));
    const before = await contentOf(graph);
    const failure = await load(classes(b, 'id: class/d, name: D'), {
      'seed/c.yaml': 'Stag:\n  - { id: stage/x }',
    }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LandfallError);
    expect(failure).toMatchObject({ code: 'SEED_FAULTS', kind: 'input' });
    expect(String(failure)).toContain(
      'The seed has 2 errors, so nothing was loaded:\nseed/a.yaml:3: "scheme" is missing.\nseed/c.yaml:1: "Stag" is not a type.',
    );
    expect(await contentOf(graph)).toEqual(before);
  });

  it('refuses a folder without seed files', async () => {
    await expect(loadSeed(graph, { folder: join(folder, 'nowhere'), clock })).rejects.toMatchObject({
      code: 'NO_SEED',
    });
  });

  it('refuses to write over what a newer loader stored', async () => {
    await load(classes(a));
    await graph.transaction((transaction) => transaction.write(statement(import.meta.url, 'newer-format')));
    await expect(load(classes(b))).rejects.toMatchObject({ code: 'KNOWLEDGE_TOO_NEW' });
  });

  it('leaves out, and says, what would lead to a node that others have removed', async () => {
    await load(classes(a));
    await graph.transaction((transaction) =>
      transaction.write(statement(import.meta.url, 'remove-one'), { id: 'class/a' }),
    );
    const loaded = await load(classes(a, 'id: class/e, name: E, scheme: root, partOf: class/a'));
    expect(loaded.disagreements.map(english)).toEqual([
      '"E" (class/e): class/a is added to "parent". A desk has removed "class/a".',
    ]);
    expect((await contentOf(graph)).edges.filter((edge) => edge.includes('class/e'))).toEqual([]);
  });

  it('tells how far it is', async () => {
    await load(classes(a));
    const told: Progress[] = [];
    await writeFile(join(folder, 'seed', 'a.yaml'), classes(b));
    await loadSeed(graph, { folder: join(folder, 'seed'), clock, onProgress: (progress) => told.push(progress) });
    expect(told.map(({ step }) => step)).toEqual(['read', 'check', 'write', 'write', 'write', 'write']);
    expect(told.at(-1)).toEqual({ step: 'write', done: 4, of: 4 });
  });
});
