import { defineWords } from '../../language/words.js';

export const landedCostWords = defineWords({
  title: { en: 'Landed cost', ko: '도착 원가' },
  withBest: {
    en: 'One shipment, with the lowest duty on record: {agreement}.',
    ko: '한 번 보낼 때, 기록된 가장 낮은 관세({agreement})를 적용한 금액입니다.',
  },
  withGeneral: {
    en: 'One shipment, with the general rate of duty (MFN).',
    ko: '한 번 보낼 때, 기본세율(MFN)을 적용한 금액입니다.',
  },
  plain: { en: 'One shipment after import.', ko: '한 번 보낼 때 수입 뒤의 금액입니다.' },
  part: { en: 'Part', ko: '항목' },
  bar: { en: 'Bar', ko: '막대' },
  amount: { en: 'Amount', ko: '금액' },
  total: { en: 'Total', ko: '합계' },
  noTotal: {
    en: 'The parts are in different currencies, or the exchange rate is not on record.',
    ko: '항목의 통화가 서로 다르거나 환율이 기록에 없습니다.',
  },
  ask: {
    en: 'Give the value of a shipment, and the landed cost follows.',
    ko: '한 번 보내는 물품의 값을 넣으면 도착 원가를 계산합니다.',
  },
  askQuantity: {
    en: 'A duty here is an amount per unit: give the quantity too.',
    ko: '수량에 따라 매기는 관세가 있으므로 수량도 넣으십시오.',
  },
  value: { en: 'Value', ko: '물품 값' },
  valueHint: { en: 'With its currency: 20,000 USD', ko: '통화와 함께: 2,000만 원, 20,000 USD' },
  quantity: { en: 'Quantity', ko: '수량' },
  quantityHint: { en: 'A number: 500', ko: '숫자로: 500' },
  unit: { en: 'Unit', ko: '단위' },
  unitHint: { en: 'kg, l, item …', ko: 'kg, l, 개 …' },
  calculate: { en: 'Show the landed cost', ko: '도착 원가 보기' },
});
