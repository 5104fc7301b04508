import { followFirm } from '../../src/alerts/watches/follow-firm.js';
import { forgetWatches } from '../../src/alerts/watches/forget.js';
import { createFirms, type Firms } from '../../src/firms/firms.js';
import { put } from '../../src/graph/derived/statements.js';
import type { Graph, Value } from '../../src/graph/port.js';
import { openTestGraph } from '../engines/engine.js';

const rows = (named: Readonly<Record<string, Readonly<Record<string, Value>>>>) =>
  Object.entries(named).map(([id, properties]) => ({ id, properties: { name: id, ...properties } }));

/** A small world that firms can refer to. */
export async function openWorld(): Promise<{ readonly graph: Graph; readonly firms: Firms }> {
  const graph = await openTestGraph();
  await graph.transaction(async ({ write }) => {
    await write(put.Country, {
      rows: rows({ 'country/KR': { code: 'KR' }, 'country/DE': { code: 'DE' }, 'country/US': { code: 'US' } }),
    });
    await write(put.ProductClass, {
      rows: rows({ 'hs/330499': { scheme: 'hs', code: '330499' }, 'hs/190230': { scheme: 'hs', code: '190230' } }),
    });
    await write(put.Trait, { rows: rows({ 'trait/sunscreen': { kind: 'YES_NO' }, 'trait/use': { kind: 'CHOICE' } }) });
    await write(put.Certification, { rows: rows({ 'certification/good': {}, 'certification/halal': {} }) });
  });
  return {
    graph,
    firms: createFirms({
      graph,
      today: () => '2026-11-23',
      forgetElsewhere: forgetWatches,
      followElsewhere: followFirm,
    }),
  };
}

/** The fields of a new company. */
export const seoul = { name: { en: 'Hanbit', ko: '한빛' }, basedIn: 'country/KR' } as const;

/** The fields of a new product. */
export const cream = { name: { en: 'Cream' }, class: 'hs/330499', mode: 'GOODS' } as const;

/** A question to save. */
export const question = { target: 'DE', offering: { hsCode: '330499' } } as const;
