import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import { watches } from '../../src/alerts/watches/watch.js';
import { newsId, newsRecords } from '../../src/alerts/watches/watch-news.js';
import { auditEntries } from '../../src/audit/entry.js';
import type { Firms } from '../../src/firms/firms.js';
import { link, put } from '../../src/graph/derived/statements.js';
import type { Graph } from '../../src/graph/port.js';
import { everything } from '../engines/statements/effect.js';
import { act, atFirm, viewer } from './viewers.js';
import { cream, openWorld, question, seoul } from './world.js';

const [hanbit, colleague, rival] = [act(atFirm('hanbit')), act(atFirm('hanbit', 'a colleague')), act(atFirm('rival'))];

describe('a firm', () => {
  let graph: Graph;
  let firms: Firms;
  beforeEach(async () => {
    ({ graph, firms } = await openWorld());
  });
  afterEach(() => graph.close());

  const node = async (id: string | undefined) => (await everything(graph)).nodes.find((each) => each.id === id);
  const edges = async (from: string | undefined, type: string) =>
    (await everything(graph)).edges.filter((edge) => edge.from === from && edge.type === type);
  /** Somebody at a firm has a watch with news. */
  const watch = (firm: string, text: string) =>
    graph.transaction(async (transaction) => {
      const told = { watch: `watch/${firm}`, sequence: 1, at: '2026-11-23T09:00:00.000Z' };
      const kept = { owner: text, firm, label: text, createdAt: told.at, market: 'country/DE', home: 'country/KR' };
      await watches.put(transaction, [{ ...kept, id: told.watch, question, sequence: 1, due: null, failures: 0 }]);
      await newsRecords.put(transaction, [
        { ...told, id: newsId(told.watch, 1), changes: [{ kind: 'ADDED', text, about: 'certification/good' }] },
      ]);
    });
  const companyOf = async ({ viewer: who } = hanbit) => (await firms.find(who))?.company;

  it('has a company under an id that nobody can guess, and that is the same for all its people', async () => {
    await firms.saveCompany(hanbit, seoul);
    const company = await companyOf();
    expect(company).toMatch(/^company\/[\w-]{24}$/);
    expect(await companyOf(colleague)).toBe(company);
    expect(await companyOf(rival)).toBeUndefined();
    expect(await node(company)).toMatchObject({
      labels: expect.arrayContaining(['Company', 'Entity']),
      properties: { name: 'Hanbit', nameKo: '한빛' },
    });
    expect(await edges(company, 'BASED_IN')).toMatchObject([{ to: 'country/KR' }]);
  });

  it('needs a name and a seat at first', async () => {
    const { name, basedIn } = seoul;
    await expect(firms.saveCompany(hanbit, { name })).rejects.toMatchObject({
      code: 'MISSING',
      field: 'input.basedIn',
    });
    await expect(firms.saveCompany(hanbit, { basedIn })).rejects.toMatchObject({
      code: 'MISSING',
      field: 'input.name',
    });
    expect(await companyOf()).toBeUndefined();
    expect((await everything(graph)).nodes.filter(({ labels }) => labels.includes('Firm'))).toEqual([]);
  });

  it('keeps absent fields, and clears what is null', async () => {
    await firms.saveCompany(hanbit, { ...seoul, employees: 12, sales: { amount: 5, currency: 'USD' } });
    await firms.saveCompany(hanbit, { targets: ['country/DE', 'country/US'], growthStage: 'GROWTH' });
    await firms.saveCompany(colleague, { employees: null, targets: ['country/US'], basedIn: 'country/DE' });
    const company = await companyOf();
    expect((await node(company))?.properties).toEqual({
      id: company,
      name: 'Hanbit',
      nameKo: '한빛',
      salesAmount: 5,
      salesCurrency: 'USD',
      growthStage: 'GROWTH',
    });
    expect(await edges(company, 'TARGETS')).toMatchObject([{ to: 'country/US' }]);
    expect(await edges(company, 'BASED_IN')).toMatchObject([{ to: 'country/DE' }]);
  });

  it('has one company, however many of its people save it at once', async () => {
    await Promise.all([hanbit, colleague, hanbit, colleague].map((who) => firms.saveCompany(who, seoul)));
    const { nodes } = await everything(graph);
    expect(nodes.filter(({ labels }) => labels.includes('Company')).map(({ id }) => id)).toEqual([await companyOf()]);
  });

  it('adds, changes and removes products of its own', async () => {
    await firms.saveCompany(hanbit, seoul);
    const traits = [
      { trait: 'trait/sunscreen', holds: true },
      { trait: 'trait/use', option: 'HOME' },
    ];
    const id = await firms.saveProduct(hanbit, { ...cream, traits });
    expect(id).toMatch(/^product\/[\w-]{24}$/);
    expect(await firms.saveProduct(hanbit, { id, class: 'hs/190230', traits: traits.slice(1) })).toBe(id);
    expect((await node(id))?.properties).toEqual({ id, name: 'Cream', mode: 'GOODS' });
    expect(await edges(id, 'CLASSIFIED_AS')).toMatchObject([{ to: 'hs/190230' }]);
    expect(await edges(id, 'HAS')).toMatchObject([{ to: 'trait/use', properties: { option: 'HOME' } }]);
    expect(await edges(await companyOf(), 'MAKES')).toMatchObject([{ to: id }]);
    expect(await firms.ownIds(colleague.viewer)).toEqual(new Set([await companyOf(), id]));
    await firms.removeProduct(hanbit, id);
    expect(await node(id)).toBeUndefined();
    expect(await firms.ownIds(hanbit.viewer)).toEqual(new Set([await companyOf()]));
  });

  it('cannot change a product of another, with the error for an unknown one', async () => {
    await firms.saveCompany(hanbit, seoul);
    await firms.saveCompany(rival, seoul);
    const id = await firms.saveProduct(hanbit, cream);
    const refused = { code: 'UNKNOWN_ID', message: `There is no product with the ID "${id}".` };
    await expect(firms.saveProduct(rival, { id, name: { en: 'Mine' } })).rejects.toMatchObject(refused);
    await expect(firms.removeProduct(rival, id)).rejects.toMatchObject(refused);
    await expect(firms.removeProduct(rival, 'product/nowhere')).rejects.toMatchObject({
      code: 'UNKNOWN_ID',
      message: 'There is no product with the ID "product/nowhere".',
    });
    expect((await node(id))?.properties.name).toBe('Cream');
  });

  it('has 200 products at most', async () => {
    await firms.saveCompany(hanbit, seoul);
    for (let count = 0; count < 200; count += 1) await firms.saveProduct(hanbit, cream);
    await expect(firms.saveProduct(hanbit, cream)).rejects.toMatchObject({
      code: 'TOO_MANY_OWN',
      message: expect.stringContaining('200 products'),
    });
  });

  it('holds 500 certificates at most, of which each may get another day', async () => {
    await firms.saveCompany(hanbit, seoul);
    const [from, ids] = [await companyOf(), Array.from({ length: 500 }, (_, number) => `certification/no-${number}`)];
    await graph.transaction(async ({ write }) => {
      await write(put.Certification, { rows: ids.map((id) => ({ id, properties: { name: id } })) });
      await write(link.HOLDS, { rows: ids.map((to) => ({ from: from ?? '', to, key: '', properties: {} })) });
    });
    await firms.holdRequirement(hanbit, 'certification/no-7', { validTo: '2027-01-31' });
    await expect(firms.holdRequirement(hanbit, 'certification/good', { validTo: null })).rejects.toMatchObject({
      code: 'TOO_MANY_OWN',
    });
    const held = await edges(from, 'HOLDS');
    expect(held).toHaveLength(500);
    expect(held.find(({ to }) => to === 'certification/no-7')?.properties.validTo).toBe('2027-01-31');
  });

  it('holds certificates until a day, and drops them', async () => {
    await firms.saveCompany(hanbit, seoul);
    const held = async () =>
      (await edges(await companyOf(), 'HOLDS')).map(({ to, properties }) => [to, properties.validTo]);
    await firms.holdRequirement(hanbit, 'certification/good', { validTo: '2027-01-31' });
    await firms.holdRequirement(hanbit, 'certification/halal', { validTo: null });
    expect((await held()).sort()).toEqual([
      ['certification/good', '2027-01-31'],
      ['certification/halal', undefined],
    ]);
    await firms.holdRequirement(hanbit, 'certification/good', { validTo: '2028-01-31' });
    await firms.dropRequirement(hanbit, 'certification/halal');
    expect(await held()).toEqual([['certification/good', '2028-01-31']]);
    await expect(firms.dropRequirement(hanbit, 'certification/halal')).rejects.toMatchObject({ code: 'NOT_HELD' });
  });

  it('writes nothing before it has saved its company', async () => {
    await expect(firms.saveProduct(hanbit, cream)).rejects.toMatchObject({ code: 'NO_COMPANY' });
    await expect(firms.holdRequirement(hanbit, 'certification/good', { validTo: null })).rejects.toMatchObject({
      code: 'NO_COMPANY',
    });
    await expect(firms.removeCompany(hanbit)).rejects.toMatchObject({ code: 'NO_COMPANY' });
  });

  it('writes nothing in part if something that it refers to has just been removed', async () => {
    await firms.saveCompany(hanbit, seoul);
    await expect(firms.saveProduct(hanbit, { ...cream, class: 'hs/gone' })).rejects.toMatchObject({
      code: 'WRITE_CONFLICT',
    });
    expect(await firms.ownIds(hanbit.viewer)).toEqual(new Set([await companyOf()]));
    expect((await everything(graph)).nodes.filter(({ labels }) => labels.includes('Product'))).toEqual([]);
  });

  it('is deleted with everything that belongs to it, and nothing of others is', async () => {
    await firms.saveCompany(rival, seoul);
    await firms.saveProduct(rival, cream);
    await watch('rival', 'Kept');
    const before = await everything(graph);
    await firms.saveCompany(hanbit, { ...seoul, name: { en: 'Unforgettable' }, targets: ['country/DE'] });
    await firms.saveProduct(hanbit, { ...cream, name: { en: 'Unforgettable' } });
    await firms.holdRequirement(hanbit, 'certification/good', { validTo: null });
    await firms.savePlan(hanbit, { label: 'Unforgettable', language: 'en', question, sequence: 1 });
    await watch('hanbit', 'Unforgettable');
    await firms.removeCompany(hanbit);
    const after = await everything(graph);
    const known = ({ nodes, edges: all }: typeof after) => ({
      nodes: nodes
        .filter(({ labels }) => !labels.includes('AuditEntry'))
        .map(({ id }) => id)
        .sort(),
      edges: all.map(({ from, type, to }) => `${from} ${type} ${to}`).sort(),
    });
    expect(known(after)).toEqual(known(before));
    expect(JSON.stringify(after)).not.toContain('Unforgettable');
    expect(await firms.find(hanbit.viewer)).toBeUndefined();
  });

  it.each([
    ['whoever shows no token', anonymous, 'NOT_SIGNED_IN'],
    ['an analyst', viewer('analyst'), 'NOT_ALLOWED'],
    ['an administrator', viewer('administrator'), 'NOT_ALLOWED'],
    ['a token that names no firm', atFirm(undefined), 'NO_FIRM'],
  ])('is not %s', async (_, who, code) => {
    const nobody = act(who);
    await expect(firms.find(who)).rejects.toMatchObject({ code });
    await expect(firms.saveCompany(nobody, seoul)).rejects.toMatchObject({ code });
    await expect(firms.removeCompany(nobody)).rejects.toMatchObject({ code });
    await expect(firms.savedPlan(who, 'plan/any')).rejects.toMatchObject({ code });
    await expect(firms.admit(nobody, async () => 'never')).rejects.toMatchObject({ code });
    expect(await firms.ownIds(who)).toEqual(new Set());
  });

  it('leaves an entry in the audit log for each write, and for each that was refused to a known person', async () => {
    const entries = async () => {
      const found = await auditEntries.by(graph, 'day', ['2026-11-23'], { first: 10 });
      return found.reverse().map(({ actor, operation, target, outcome }) => ({ actor, operation, target, outcome }));
    };
    await firms.saveCompany(act(hanbit.viewer, 'saveCompany'), seoul);
    await expect(firms.saveCompany(act(anonymous, 'saveCompany'), seoul)).rejects.toThrow();
    await expect(firms.removeProduct(act(rival.viewer, 'removeProduct'), 'product/x')).rejects.toThrow();
    expect(await entries()).toEqual([
      { actor: 'somebody at hanbit', operation: 'saveCompany', target: await companyOf(), outcome: 'DONE' },
      { actor: 'somebody at rival', operation: 'removeProduct', target: 'product/x', outcome: 'NO_COMPANY' },
    ]);
  });
});
