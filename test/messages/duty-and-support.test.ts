import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/messages/message.js';
import { messages } from '../../src/messages/messages.js';
import { render } from '../../src/messages/rendering/render.js';

const agreement = { en: 'Korea-EU FTA', ko: '한-EU 자유무역협정' };
const declaration = { en: 'Origin declaration', ko: '원산지신고서' };
const certificate = { en: 'Certificate of origin', ko: '원산지증명서' };
const dumping = { en: 'Anti-dumping duty', ko: '덤핑방지관세' };
const quota = { en: 'In-quota rate', ko: '할당관세' };
const question = { en: 'Is quota left?', ko: '할당 물량이 남아 있습니까?' };
const market = { en: 'Chile', ko: '칠레' };
const offered = { en: 'HS 330499 (Beauty preparations)', ko: 'HS 330499 (화장품)' };
const program = (en: string, ko: string) => messages.common.name({ name: { en, ko } });
const percent = (rate: number) => messages.rates.percent({ rate });

const sentences: readonly (readonly [Message, string, string])[] = [
  [
    messages.duty.saves({
      preference: agreement,
      saving: messages.amounts.points({ points: 6.5 }),
      proofs: [[[declaration], [certificate]]],
    }),
    'This preference saves 6.5 percentage points of duty: Korea-EU FTA. Proof required: Origin declaration or Certificate of origin.',
    '한-EU 자유무역협정을 적용하면 관세율이 6.5%포인트 낮아집니다. 필요한 증빙서류: 원산지신고서 또는 원산지증명서.',
  ],
  [
    messages.duty.saves({ preference: agreement, saving: messages.amounts.onePoint(), proofs: [] }),
    'This preference saves 1 percentage point of duty: Korea-EU FTA.',
    '한-EU 자유무역협정을 적용하면 관세율이 1%포인트 낮아집니다.',
  ],
  [
    messages.duty.unknown({ rate: 'ANY', offered, market, day: '2026-11-01' }),
    'No rate of duty is on record for HS 330499 (Beauty preparations) on 1 November 2026. Market: Chile. This does not mean that no duty is charged.',
    '2026년 11월 1일 기준 칠레의 HS 330499 (화장품)에 대한 관세율 자료가 없습니다. 자료가 없다고 해서 관세가 부과되지 않는 것은 아닙니다.',
  ],
  [
    messages.duty.layersLeftOut({ rules: [dumping, quota], total: undefined }),
    '"Anti-dumping duty" and "In-quota rate" are not included, because they depend on an open question.',
    '"덤핑방지관세" 및 "할당관세"는 아직 답변하지 않은 질문에 따라 적용 여부가 달라지므로 합계에 반영하지 않았습니다.',
  ],
  [
    messages.rates.leftOut({
      rates: [messages.rates.named({ rule: quota, rate: messages.rates.between({ least: 0, most: 2.5 }) })],
      questions: [question],
    }),
    '"In-quota rate" (between 0 % and 2.5 %) is not included, because it depends on the answer to "Is quota left?".',
    '"할당관세"(0%~2.5%)는 "할당 물량이 남아 있습니까?" 질문의 답변에 따라 적용 여부가 달라지므로 반영하지 않았습니다.',
  ],
  [
    messages.rates.consignmentMissing({ rule: dumping, unit: 'kg' }),
    '"Anti-dumping duty" is an amount of money per kg. To see it as a percentage, give the value of a consignment and its quantity (kg).',
    '"덤핑방지관세"는 kg당 금액으로 부과됩니다. 비율로 환산하려면 선적 금액과 수량(kg)을 입력하십시오.',
  ],
  [
    messages.rates.consignmentMissing({ rule: dumping }),
    '"Anti-dumping duty" is an amount of money per unit. To see it as a percentage, give the value of a consignment and its quantity.',
    '"덤핑방지관세"는 단위당 금액으로 부과됩니다. 비율로 환산하려면 선적 금액과 수량을 입력하십시오.',
  ],
  [
    messages.rates.sum({
      rate: percent(6.4),
      perUnit: messages.rates.perUnit({ amount: { amount: 0.097, currency: 'EUR' }, unit: 'kg' }),
    }),
    '6.4 % + EUR 0.097 per kg',
    '6.4% + kg당 0.097유로',
  ],
  [
    messages.rates.linesMissing({ rate: percent(2.7), missing: 1, lines: 3 }),
    '2.7 %; unknown for 1 of 3 tariff lines',
    '2.7%(3개 세번 중 1개는 미확인)',
  ],
  [
    messages.rates.linesOneOf({ rates: [percent(2.7), messages.rates.another()] }),
    '2.7 % or another rate, depending on the tariff line',
    '2.7% 또는 그 밖의 세율(세번에 따라 다름)',
  ],
  [
    messages.rates.notConvertible({ rule: quota, from: 'EUR', to: 'USD', day: '2026-11-01' }),
    '"In-quota rate" cannot be shown as a percentage, because no exchange rate between EUR and USD is on record for 1 November 2026.',
    '2026년 11월 1일에 적용할 EUR와 USD 간 환율이 확인되지 않아 "할당관세"를 비율로 환산할 수 없습니다.',
  ],
  [
    messages.charges.lower({
      agreement,
      rate: 0,
      usual: 0.3464,
      saving: messages.amounts.points({ points: 0.3464 }),
      proofs: [[[declaration, certificate]], [[certificate]]],
    }),
    'An agreement lowers the rate from 0.3464 % to 0 %, by 0.3464 percentage points: Korea-EU FTA. Proof required: Origin declaration and Certificate of origin; Certificate of origin.',
    '한-EU 자유무역협정을 적용하면 세율이 0.3464%에서 0%로 0.3464%포인트 낮아집니다. 필요한 증빙서류: 원산지신고서 및 원산지증명서; 원산지증명서.',
  ],
  [
    messages.support.dependsOn({
      facts: [messages.support.firmFact({ asked: 'EMPLOYEES' }), messages.support.firmFact({ asked: 'SIZE' })],
    }),
    'Whether the firm is eligible depends on its number of employees and size by the law of its country.',
    '신청 자격은 기업의 종업원 수 및 기업 규모(중소·중견·대기업)에 따라 결정됩니다.',
  ],
  [
    messages.support.periodUnknown({ operators: [program('KOTRA', '대한무역투자진흥공사')] }),
    'The application period is not on record; operator to contact: KOTRA.',
    '신청기간이 확인되지 않았으므로 대한무역투자진흥공사에 문의하십시오.',
  ],
  [
    messages.support.question({
      asked: 'EXPORTS',
      programs: [program('Export voucher', '수출바우처'), program('IP-DESK', '해외지식재산센터')],
    }),
    'How much did the firm export in the last year? The answer decides eligibility for: Export voucher and IP-DESK.',
    '기업의 지난해 수출액은 얼마입니까? 답변에 따라 수출바우처 및 해외지식재산센터의 신청 자격이 결정됩니다.',
  ],
  [
    messages.journey.gap({ stage: { en: 'Settlement', ko: '정착' } }),
    'No programme on record supports this firm at the stage "Settlement". This does not mean that there is no support.',
    '"정착" 단계에서 이 기업이 이용할 수 있는 지원사업 자료가 없습니다. 자료가 없다고 해서 지원사업이 없는 것은 아닙니다.',
  ],
];

describe('duty, charges and support', () => {
  it.each(sentences.map(([message, english, korean]) => [message.id, message, english, korean] as const))(
    '%s in both languages',
    (_, message, english, korean) => {
      expect(render(message, 'en')).toBe(english);
      expect(render(message, 'ko')).toBe(korean);
    },
  );
});
