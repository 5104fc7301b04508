import { describe, expect, it } from 'vitest';
import { costText, daysText } from '../../src/messages/amounts.js';
import type { Message } from '../../src/messages/message.js';
import { messages } from '../../src/messages/messages.js';
import { render } from '../../src/messages/rendering/render.js';

const { changes, rates } = messages;

const act = { en: 'Cosmetics Act', ko: '화장품법' };
const decree = { en: 'Decree 46', ko: '시행령 제46호' };
const label = { en: 'Label', ko: '라벨' };
const voucher = { en: 'Export voucher', ko: '수출바우처' };
const ofValue = (rate: number) => changes.ofCustomsValue({ rate });
const days = (typical: number) => daysText({ typical }) ?? changes.unknown();
const cost = (typical: number) => costText({ typical, currency: 'EUR', per: 'ONCE' }) ?? changes.unknown();
const blocked = { market: { en: 'Germany', ko: '독일' }, before: 'OPEN', after: 'BLOCKED' } as const;
const vat = { charge: 'VAT', base: 'CUSTOMS_VALUE', rule: act } as const;

const cases: readonly (readonly [message: Message, english: string, korean: string])[] = [
  [
    changes.verdict({ ...blocked, by: [act, decree] }),
    'The verdict changes from "open" to "blocked". Market: Germany. Cause: Cosmetics Act and Decree 46.',
    '독일에 대한 판정이 "수출 가능"에서 "수출 불가"로 바뀝니다. 원인이 되는 규정은 화장품법 및 시행령 제46호입니다.',
  ],
  [
    changes.verdict({ ...blocked, by: [] }),
    'The verdict changes from "open" to "blocked". Market: Germany.',
    '독일에 대한 판정이 "수출 가능"에서 "수출 불가"로 바뀝니다.',
  ],
  [
    changes.ruleAdded({ rule: decree, occasion: 'DAYS' }),
    'Rule that starts to apply: Decree 46.',
    '시행령 제46호가 적용되기 시작합니다.',
  ],
  [
    changes.stepStatus({ step: label, before: 'REQUIRED', after: 'ALTERNATIVE' }),
    'The status of "Label" changes from "required" to "alternative".',
    '"라벨"의 상태가 "필수"에서 "대안"으로 바뀝니다.',
  ],
  [
    changes.stepDays({ step: label, before: changes.unknown(), after: days(1) }),
    'The duration of "Label" is 1 day instead of unknown.',
    '"라벨"의 소요 기간이 미상에서 1일로 바뀝니다.',
  ],
  [
    changes.stepCost({ step: label, before: cost(0), after: cost(1200) }),
    'The cost of "Label" is EUR 1,200 instead of free.',
    '"라벨"의 비용이 무료에서 1,200유로로 바뀝니다.',
  ],
  [
    changes.dutyLowest({ rule: act, before: ofValue(6.5), after: ofValue(0) }),
    'The lowest available duty is 0 % of the customs value instead of 6.5 % of the customs value, under this rule: Cosmetics Act.',
    '적용 가능한 최저 관세가 과세가격의 6.5%에서 과세가격의 0%로 바뀝니다. 적용 규정은 화장품법입니다.',
  ],
  [
    changes.chargeLowest({ ...vat, before: rates.percent({ rate: 19 }), after: rates.percent({ rate: 20 }) }),
    'The lowest VAT on the customs value is 20 % instead of 19 %, under this rule: Cosmetics Act.',
    '과세가격에 부과되는 부가가치세의 최저 세율이 19%에서 20%로 바뀝니다. 적용 규정은 화장품법입니다.',
  ],
  [
    changes.programStatus({ program: voucher, before: 'EXPECTED', after: 'OPEN' }),
    'The status of a programme changes from "expected" to "open for applications": Export voucher.',
    '수출바우처의 상태가 "접수 예정"에서 "접수 중"으로 바뀝니다.',
  ],
  [
    changes.noLonger({ warning: [messages.law.ends({ title: decree, last: '2027-03-31' })] }),
    'No longer the case: "Decree 46" ends. Its last day in force is 31 March 2027.',
    '다음 내용은 더 이상 해당하지 않습니다: "시행령 제46호"는 2027년 3월 31일까지만 시행됩니다.',
  ],
];

describe('messages about changes', () => {
  it.each(cases)('%#', (message, english, korean) => {
    expect(render(message, 'en')).toBe(english);
    expect(render(message, 'ko')).toBe(korean);
  });
});
