import { type Changeset, changesetStore } from '../../../src/changesets/changeset.js';
import { link, put } from '../../../src/graph/derived/statements.js';
import type { Graph } from '../../../src/graph/port.js';

const edge = { key: '', properties: {} };

/** A decree of one country, an act of two, a trait of none, and a firm, which is private. */
export async function writeWorld(graph: Graph): Promise<void> {
  const countries = ['VN', 'US'].map((code) => ({
    id: `country/${code}`,
    properties: { code, name: code, iso3: `${code}X` },
  }));
  const rule = { name: 'Act', area: 'LABELLING', side: 'MARKET' };
  const acts = ['vn/decree', 'both/act'].map((id) => ({ id, properties: rule }));
  const places = [
    { from: 'vn/decree', to: 'country/VN' },
    { from: 'both/act', to: 'country/VN' },
    { from: 'both/act', to: 'country/US' },
  ];
  await graph.transaction(async ({ write }) => {
    await write(put.Country, { rows: countries });
    await write(put.Regulation, { rows: acts });
    await write(put.Trait, { rows: [{ id: 'trait/radio', properties: { name: 'Radio', question: 'Radio?' } }] });
    await write(put.Company, { rows: [{ id: 'company/secret', properties: { name: 'Secret' } }] });
    await write(link.APPLIES_IN, { rows: places.map((ends) => ({ ...edge, ...ends })) });
  });
}

/** A changeset of Viet Nam's desk in this state. */
export async function keepChangeset(graph: Graph, own: Partial<Changeset> & { readonly id: string }): Promise<void> {
  const changeset: Changeset = {
    kind: 'DESK',
    title: 'Suspend the decree',
    reason: 'Resolution 12',
    state: 'DRAFT',
    version: 1,
    author: 'issuer|Linh',
    authors: [{ subject: 'issuer|Linh', name: 'Linh' }],
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-20T09:00:00.000Z',
    desks: ['country/VN'],
    size: 1,
    approvals: [],
    remarks: [],
    words: {},
    sequence: null,
    publishedAt: null,
    undoes: null,
    ...own,
  };
  await graph.transaction((transaction) => changesetStore.put(transaction, [changeset]));
}
