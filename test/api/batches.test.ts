import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, apiOver, openApi } from './api.js';

describe('the statements of a request', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
    await api.data('{ countries { edges { cursor } } }');
  });
  beforeEach(() => {
    api.reads.length = 0;
  });
  afterAll(() => api.close());

  it.each([1, 3, 12])('are one for each relation, regardless of the number of parents: %i', async (first) => {
    await api.data(
      `query ($first: Int) { rules(first: $first) { edges { node {
        id appliesIn { id } covers { id partOf { id } } requires { force node { id handledBy { id } atStage { id } } }
      } } } }`,
      { first },
    );
    // Statements of one level start together, and come in any order.
    expect(new Set(api.reads).size).toBe(api.reads.length);
    expect([...api.reads].sort()).toEqual([
      'follow-APPLIES_IN-OUT-Territory',
      'follow-AT_STAGE-OUT-Stage',
      'follow-COVERS-OUT-ProductClass',
      'follow-HANDLED_BY-OUT-Authority',
      'follow-PART_OF-OUT-ProductClass',
      'follow-REQUIRES-OUT-Requirement',
      'nodes-by-ids',
      'published',
    ]);
  });

  it('are one for a relation that several types have, and that is asked for twice', async () => {
    await api.data(`{ nodes(ids: ["eu/cosmetics", "eu/duty/mfn/33", "coverage/eu/cosmetics/duty"]) {
      ... on Rule { appliesIn { id } again: appliesIn { name } }
      ... on Coverage { appliesIn { id } }
    } }`);
    expect(api.reads).toEqual(['nodes-by-ids', 'follow-APPLIES_IN-OUT-Territory']);
  });

  it('are one look-up for many single ones', async () => {
    await api.data(
      '{ a: country(code: "DE") { name } b: bloc(id: "bloc/EU") { name } c: node(id: "eu/label") { id } d: country(code: "DE") { code } }',
    );
    expect(api.reads).toEqual(['nodes-by-ids']);
  });

  it('are one for the state of several rules, and none again for the same day', async () => {
    await api.data('{ rules(asOf: "2026-11-01") { edges { node { id standing(asOf: "2026-11-01") { state } } } } }');
    expect(api.reads).toEqual(['published', 'acts-on-rules', 'nodes-by-ids']);
  });

  it('are a few for a filtered list, regardless of its length', async () => {
    await api.data('{ rules(market: "DE", class: "hs/330499", asOf: "2026-11-01") { edges { node { id } } } }');
    expect(api.reads).toEqual([
      'published',
      'territories-of-country',
      'rules-in-market',
      'rules-of-class',
      'acts-on-rules',
      'nodes-by-ids',
    ]);
  });

  it('are one look-up for a search', async () => {
    await api.data('{ search(query: "cosmetics") { edges { node { id } } } }');
    expect(api.reads).toEqual(['published', 'nodes-by-ids']);
  });

  it('read the names once, for all who ask at the same time, and not again while nothing is published', async () => {
    const fresh = apiOver(api.graph);
    await Promise.all([1, 2, 3].map(() => fresh.data('{ search(query: "cosmetics") { totalCount } }')));
    await fresh.data('{ search(query: "cosmetics") { totalCount } }');
    expect(fresh.reads.filter((name) => name === 'page-Country')).toHaveLength(1);
  });
});
