import { describe, expect, it } from 'vitest';
import { tradeRemedies } from '../../../src/ingest/reference/trade-remedies.js';

const empty = Object.fromEntries(tradeRemedies.columns.map((column) => [column, '']));
const row = {
  ...empty,
  id: 'us/trade-remedy/anti-dumping/brass-rod',
  market: 'country/US',
  instrument: 'ANTI_DUMPING',
  state: 'IN_FORCE',
  product_en: 'Brass Rod',
  product_ko: '황동봉',
  from: '2024-06-13',
  until: '2029-06-12',
  covers: '740321 740721',
  codes: '7407211500 7403215000',
  locator: 'no. 4794',
};
const nodesOf = (...rows: object[]) =>
  tradeRemedies.read(rows.map((cells, index) => ({ line: index + 2, cells: { ...row, ...cells } })));

describe('A trade remedy', () => {
  it('is a duty on Korean goods that a question decides, because it covers a part of its codes', () => {
    const [trait, rule] = nodesOf({ rate_min: '8.26', rate_max: '9.18' });
    expect(trait).toMatchObject({
      type: 'Trait',
      node: {
        id: 'trait/trade-remedy/us/brass-rod',
        kind: 'YES_NO',
        question: { en: 'Are the goods of this description: Brass Rod?' },
      },
    });
    expect(rule).toEqual({
      type: 'CustomsRule',
      line: 2,
      node: {
        id: 'us/trade-remedy/anti-dumping/brass-rod',
        name: { en: 'Anti-dumping duty (US): Brass Rod', ko: '반덤핑관세(US): 황동봉' },
        kind: 'TRADE_REMEDY',
        area: 'DUTY',
        side: 'IMPORT',
        base: 'CUSTOMS_VALUE',
        effect: 'ADD',
        rateMin: 8.26,
        rateMax: 9.18,
        validFrom: '2024-06-13',
        endsWhen: {
          en: 'a review. The period on record ends on 2029-06-12.',
          ko: '재심 결과. 확인된 부과기간은 2029-06-12까지입니다.',
        },
        appliesIn: 'country/US',
        covers: ['hs/740321', 'hs/740721'],
        fromOrigin: 'country/KR',
        triggeredBy: 'trait/trade-remedy/us/brass-rod',
        cites: {
          source: 'source/kotra/import-restrictions',
          locator: 'no. 4794',
          confidence: 'SECONDARY',
          says: 'HS codes: 7407211500, 7403215000',
        },
      },
    });
  });

  it('shares the question with another on the same goods', () => {
    const nodes = nodesOf(
      { rate: '9' },
      { id: 'us/trade-remedy/countervailing/brass-rod', instrument: 'COUNTERVAILING' },
    );
    expect(nodes.map(({ type }) => type)).toEqual(['Trait', 'CustomsRule', 'CustomsRule']);
  });

  it('that begins above a quota asks for the quota', () => {
    const nodes = nodesOf(
      { rate: '9' },
      { id: 'us/trade-remedy/safeguard/brass-rod', instrument: 'SAFEGUARD', rate: '25' },
    );
    expect(nodes.map(({ node }) => node.id)).toContain('trait/trade-remedy/us/safeguard-brass-rod');
  });

  it('that is an amount has its currency and unit', () => {
    const [, rule] = nodesOf({ amount: '89', currency: 'USD', unit: 't' });
    expect(rule?.node).toMatchObject({ specific: { amount: 89, currency: 'USD' }, specificUnit: 't' });
    expect(rule?.node).not.toHaveProperty('rate');
  });

  it('that is only investigated is no duty: it warns, and asks nothing', () => {
    const [node, ...others] = nodesOf({
      id: 'us/trade-remedy/investigation/brass-rod',
      state: 'INVESTIGATION',
      until: '',
    });
    expect(others).toEqual([]);
    expect(node).toMatchObject({
      type: 'Regulation',
      node: { name: { en: 'Anti-dumping investigation (US): Brass Rod' } },
    });
    expect(node?.node).not.toHaveProperty('kind');
  });
});
