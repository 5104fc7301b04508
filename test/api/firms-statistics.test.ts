import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import { atFirm, viewer } from '../firms/viewers.js';
import { type Api, openApi } from './api.js';

const statistics = `{ companyStatistics {
  firms byGrowthStage { stage firms } byTarget { country { code } firms } byChapter { class { id } firms }
  byCertification { certification { id } firms }
} }`;
const analyst = viewer('analyst');

describe('the statistics of companies', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
    // With the stranger of this world there are twelve firms, six of which want to sell in Germany and four in France.
    for (let count = 0; count < 11; count += 1) await save(`firm ${count}`, count);
  });
  afterAll(() => api.close());

  const save = (firm: string, count: number) =>
    api.data(
      `mutation ($company: CompanyProfileInput!, $product: ProductInput!) {
        saveCompany(input: $company) { problems { code } }
        saveProduct(input: $product) { problems { code } }
        holdRequirement(requirement: "certification/good-practice", validTo: "${count < 6 ? '2026-11-23' : '2026-11-22'}") { problems { code } }
      }`,
      {
        company: {
          name: { en: firm },
          basedIn: count % 2 === 0 ? 'KR' : 'US',
          growthStage: count < 5 ? 'BEGINNER' : 'GROWTH',
          targets: [...(count < 6 ? ['DE'] : []), ...(count > 6 ? ['FR'] : [])],
        },
        product: { name: { en: firm }, hsCode: count < 5 ? '330499' : '851762' },
      },
      atFirm(firm),
    );

  it('count real firms, and hide answers of fewer than five', async () => {
    expect(await api.data(statistics, {}, analyst)).toEqual({
      companyStatistics: {
        firms: 12,
        byGrowthStage: [
          { stage: 'DOMESTIC', firms: null },
          { stage: 'BEGINNER', firms: null },
          { stage: 'PROMISING', firms: null },
          { stage: 'GROWTH', firms: 6 },
          { stage: 'STRONG', firms: null },
          { stage: null, firms: null },
        ],
        byTarget: [{ country: { code: 'DE' }, firms: 6 }],
        // The stranger makes cosmetics, too.
        byChapter: [
          { class: { id: 'hs/33' }, firms: 6 },
          { class: { id: 'hs/85' }, firms: 6 },
        ],
        // Those of six firms are valid today, and the stranger's, which has no end.
        byCertification: [{ certification: { id: 'certification/good-practice' }, firms: 7 }],
      },
    });
  });

  it('take three statements, regardless of the number of firms', async () => {
    api.reads.length = 0;
    await api.data(statistics, {}, analyst);
    expect(api.reads).toEqual(['published', 'count-firms', 'nodes-by-ids']);
  });

  it.each([
    ['whoever shows no token', anonymous, 'NOT_SIGNED_IN'],
    ['a firm', atFirm('firm 1'), 'NOT_ALLOWED'],
    ['an editor', viewer('editor'), 'NOT_ALLOWED'],
    ['an administrator', viewer('administrator'), 'NOT_ALLOWED'],
  ])('are not for %s', async (_, who, code) => {
    expect(await api.errors(statistics, {}, who)).toMatchObject([{ code }]);
  });
});
