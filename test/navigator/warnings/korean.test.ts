import { expect, test } from 'vitest';
import { render } from '../../../src/messages/rendering/render.js';
import { type Drafts, HERE } from '../world.js';
import { warned } from './warned.js';

const decree = { ...HERE, name: { en: 'Decree 46', ko: '의정 제46호' } };
const permit = { en: 'Permit', ko: '허가' };
const gazette = { en: 'Gazette', ko: '관보' };

test.each<[string, Drafts, readonly string[]]>([
  [
    'an amendment',
    {
      Regulation: {
        decree,
        act: { name: { en: 'Decree 15', ko: '의정 제15호' }, validFrom: '2027-01-01', AMENDS: 'decree' },
      },
    },
    ['"의정 제15호"에 따라 "의정 제46호"가 2027년 1월 1일부터 개정됩니다.'],
  ],
  [
    'values to come',
    {
      Claim: {
        cost: { field: 'cost', value: { typical: 100, unit: 'USD' }, from: '2026-01-01', to: '2026-12-31' },
        next: { field: 'cost', value: { typical: 120, unit: 'USD' }, from: '2027-01-01', to: '2027-06-30' },
      },
      Formality: { permit: { name: permit, STATES: ['cost', 'next'] } },
    },
    ['2027년 1월 1일부터 "허가"의 비용은 120달러입니다.', '"허가"의 비용은 2027년 6월 30일까지만 확인되었습니다.'],
  ],
  [
    'sources that disagree',
    {
      Source: { gazette: { name: gazette }, guide: { name: { en: 'Guide', ko: '안내서' } } },
      Claim: {
        chosen: {
          field: 'validityMonths',
          value: { typical: 12, unit: 'months' },
          CITES: 'gazette',
          reason: { en: 'The text.', ko: '원문입니다.' },
        },
        other: {
          field: 'validityMonths',
          value: { typical: 24, unit: 'months' },
          standing: 'DISPUTED',
          CITES: 'guide',
        },
      },
      Formality: { permit: { name: permit, STATES: ['chosen', 'other'] } },
    },
    [
      '"허가"의 유효기간(개월)이 출처마다 다릅니다: 12개월(출처: 관보) 또는 24개월(출처: 안내서). 이 계획에는 다음 값을 적용했습니다: 12개월. 근거: 원문입니다.',
    ],
  ],
  [
    'an old source',
    { Source: { gazette: { name: gazette, reviewBy: '2026-10-31' } }, Formality: { permit: { CITES: 'gazette' } } },
    [
      '"관보"의 재확인 기한(2026년 10월 31일)이 지났습니다. 이 계획에서 이 출처에 근거한 사실 정보 1건이 최신이 아닐 수 있습니다.',
    ],
  ],
])('a plan in Korean warns of %s', (_, drafts, expected) => {
  expect(warned(drafts, {}, ['permit']).map(({ message }) => render(message, 'ko'))).toEqual(expected);
});
