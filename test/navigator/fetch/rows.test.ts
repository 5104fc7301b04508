import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/graph/port.js';
import { factsOf, gather, nothing } from '../../../src/navigator/fetch/rows.js';

const labels = (type: string): string[] => [type, 'Entity'];
const end = (type: string, id: string, label = 'ProductClass') => ({
  type,
  edge: { key: '' },
  node: { id, name: id, scheme: 'hs' },
  labels: labels(label),
});
const row = (id: string, ...edges: ReturnType<typeof end>[]): Row => ({
  node: { id, name: id, scheme: 'hs' },
  labels: labels('ProductClass'),
  edges,
});

describe('what rows say', () => {
  it('is gathered over statements, each edge once', () => {
    const scope = gather(nothing(), [row('hs/3304', end('PART_OF', 'hs/33')), row('hs/33')]);
    const { nodes, edges } = gather(scope, [
      row('hs/3304', end('PART_OF', 'hs/33'), end('HAS', 'trait/a', 'Trait'), end('HAS', 'trait/b', 'Trait')),
    ]);
    expect([...nodes.keys()]).toEqual(['hs/3304', 'hs/33', 'trait/a', 'trait/b']);
    expect(edges.map(({ from, type, to }) => `${from} ${type} ${to}`)).toEqual([
      'hs/3304 PART_OF hs/33',
      'hs/3304 HAS trait/a',
      'hs/3304 HAS trait/b',
    ]);
  });

  it('holds the state of the knowledge that was read last', () => {
    const state = (sequence: number): Row => ({
      node: { id: 'knowledge', sequence, publishedAt: '2026-11-01T00:00:00Z' },
      labels: ['Knowledge'],
      edges: [],
    });
    const gathered = gather(nothing(), [state(3)]);
    expect(gathered.knowledge).toEqual({ sequence: 3, publishedAt: '2026-11-01T00:00:00Z', seed: null });
    expect(gather(gathered, [state(4)]).knowledge?.sequence).toBe(4);
    expect(gathered.nodes.size).toBe(0);
  });

  it('is moving from the row that announces a publication on', () => {
    const mark: Row = { node: { id: 'publishing', by: 'x', until: 1 }, labels: ['Publishing'], edges: [] };
    const gathered = gather(nothing(), [row('hs/33')]);
    expect(gathered.isMoving).toBe(false);
    expect(gather(gathered, [mark]).isMoving).toBe(true);
    expect(gather(gathered, [row('hs/34')]).isMoving).toBe(true);
  });

  it('leaves out nodes outside the vocabulary', () => {
    const { nodes, edges } = gather(nothing(), [row('hs/33', end('PART_OF', 'seed/a.yaml', 'SeedFile'))]);
    expect([...nodes.keys()]).toEqual(['hs/33']);
    expect(edges).toEqual([]);
  });

  it('is refused where the graph holds a relationship that this program does not know', () => {
    expect(() => gather(nothing(), [row('hs/33', end('KNOWS', 'hs/34'))])).toThrow('KNOWS');
  });

  it('is that the rule of prohibited goods covers what a schedule prohibits, and nothing else', () => {
    const rule = (id: string, kind: string): Row => ({
      node: { id, name: id, kind, area: 'DUTY', side: 'IMPORT', isSchedule: true },
      labels: ['CustomsRule', 'Rule', 'Entity'],
      edges: [end('APPLIES_IN', 'country/SA', 'Country')],
    });
    const rate = (covers: string, stated: string, to: string | null = null): Row => ({
      node: { schedule: 'sa/schedule/mfn', covers, rate: stated, from: '2025-12-31', to, staged: null },
      labels: ['TariffRate'],
      edges: [],
    });
    const facts = factsOf(
      gather(nothing(), [
        rule('sa/schedule/mfn', 'MFN'),
        rule('sa/schedule/prohibited', 'PROHIBITION'),
        rule('ae/schedule/other', 'MFN'),
        row('hs/02'),
        row('hs/0203'),
        row('hs/020311'),
        rate('hs/02', '5'),
        rate('hs/0203', 'X; Prohibited from Importing'),
        rate('hs/020311', '?; Prohibited from Exporting'),
        rate('hs/020311', 'X; before', '2026-01-31'),
      ]),
    );
    const ends = (type: 'COVERS' | 'EXCLUDES') => facts.out('sa/schedule/prohibited', type).map(({ to }) => to);
    expect(ends('COVERS')).toEqual(['hs/0203']);
    expect(ends('EXCLUDES')).toEqual(['hs/02', 'hs/020311']);
    expect(facts.out('sa/schedule/mfn', 'COVERS')).toEqual([]);
  });
});
