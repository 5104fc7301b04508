import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/messages/message.js';
import { messages } from '../../src/messages/messages.js';
import { render } from '../../src/messages/rendering/render.js';

const { steps, amounts, common } = messages;

const law = { en: 'Decree 46', ko: '시행령 제46호' };
const notification = { en: 'Product notification', ko: '제품 신고' };
const registration = { en: 'Registration', ko: '등록' };
const arrangement = { en: 'The arrangement', ko: '상호인정협정' };
const korea = { en: 'South Korea', ko: '한국' };
const europe = common.name({ name: { en: 'European Union', ko: '유럽연합' } });

const time = (count: number, unknown = 0) => steps.duration({ time: amounts.days({ count }), unknown });
const cost = (amount: number) => steps.totalCost({ cost: { amount, currency: 'USD' }, unknown: 0 });
const two = { giver: law, together: [notification], ways: 2, other: [registration] };
const before = (days: number) => steps.dueBefore({ days, event: steps.event({ event: 'LOADING' }) });
const after = (days: number) => steps.dueAfter({ days, event: steps.event({ event: 'YEAR_END' }) });

const cases: readonly (readonly [message: Message, english: string, korean: string])[] = [
  [
    steps.asks({ rule: law, force: 'ADVISED' }),
    'A rule recommends this: Decree 46.',
    '시행령 제46호에서 권고하는 절차입니다.',
  ],
  [
    steps.asksThrough({ rule: law, basis: { en: 'The act', ko: '화장품법' }, force: 'MUST' }),
    'A rule requires this: The act. Rule that implements it: Decree 46.',
    '화장품법에 따라 이행해야 합니다. 이를 이행하는 규정은 시행령 제46호입니다.',
  ],
  [
    steps.waitedForBy({ step: notification }),
    'If this has to be done, "Product notification" has to wait for it.',
    '이 절차를 이행해야 하는 경우 "제품 신고"는 그 완료 후에 진행합니다.',
  ],
  [
    steps.chosen({ ...two, measure: 'TIME', own: time(1), otherwise: time(30, 2) }),
    '"Decree 46" can be met in 2 ways. With this one (together with "Product notification"), the plan takes 1 day; with "Registration", 30 days (not counting 2 unknown durations).',
    '"시행령 제46호"를 충족하는 방법은 2가지입니다. 이 방법("제품 신고" 병행)을 택하면 계획의 전체 기간은 1일이고, "등록"을 택하면 30일 이상(기간 미상 2건)입니다.',
  ],
  [
    steps.alternative({ ...two, together: [], measure: 'COST', own: cost(1200), otherwise: cost(0) }),
    'This is another way to meet "Decree 46". With it, the plan costs USD 1,200; with "Registration", USD 0.',
    '"시행령 제46호"를 충족하는 다른 방법입니다. 이 방법을 택하면 계획의 총비용은 1,200달러이고, "등록"을 택하면 0달러입니다.',
  ],
  [
    steps.heldOther({ held: notification, until: '2027-01-31' }),
    'The company holds "Product notification" (valid until 31 January 2027), which meets this.',
    '기업이 보유한 "제품 신고"(유효기간 만료일 2027년 1월 31일)로 충족됩니다.',
  ],
  [
    steps.workAccepted({ recognition: arrangement, from: korea, issuedAt: 'SEAT', there: [europe], isPart: true }),
    'Work done where the company is based (South Korea) is accepted at the destination (European Union) for part of this. Basis: The arrangement.',
    '상호인정협정에 따라 기업 소재지인 한국에서 이행한 절차가 유럽연합에서 일부 인정됩니다.',
  ],
  [steps.saves({ days: 1 }), 'This saves 1 day.', '기간이 1일 단축됩니다.'],
  [before(1), 'at least 1 day before loading', '선적 1일 전까지'],
  [before(0), 'before loading', '선적 전까지'],
  [after(60), 'within 60 days after the end of the year', '연말 후 60일 이내'],
  [after(0), 'on the day of the end of the year', '연말 당일'],
  [steps.everyMonths({ months: 3 }), 'every 3 months', '3개월마다'],
  [
    steps.everyYears({
      years: 2,
      window: { en: 'October to December of even years', ko: '짝수 해 10월부터 12월까지' },
    }),
    'every 2 years, October to December of even years',
    '2년마다 짝수 해 10월부터 12월까지',
  ],
  [
    steps.everyYears({ years: 1, window: { en: 'by 1 April', ko: '4월 1일까지' } }),
    'every year, by 1 April',
    '매년 4월 1일까지',
  ],
  [
    steps.everyMonths({ months: 1, window: { en: 'and once more for the year', ko: '및 연 1회' } }),
    'every month, and once more for the year',
    '매월 및 연 1회',
  ],
  [steps.everyYears({ years: 1 }), 'every year', '매년'],
  [steps.inWindow({ window: { en: 'after each event' } }), 'after each event', '이행 시기: after each event'],
  [
    steps.inWindow({ window: { en: 'without delay after each case', ko: '유해사례가 발생할 때마다 지체 없이' } }),
    'without delay after each case',
    '이행 시기: 유해사례가 발생할 때마다 지체 없이',
  ],
];

describe('messages about steps', () => {
  it.each(cases)('%#', (message, english, korean) => {
    expect(render(message, 'en')).toBe(english);
    expect(render(message, 'ko')).toBe(korean);
  });
});
