import { defineWords } from '../../language/words.js';

export const contextWords = defineWords({
  route: {
    en: 'From <b>{from}</b> to <b>{to}</b>: <b>{what}</b>',
    ko: '<b>{from}</b>에서 <b>{to}</b>(으)로, <b>{what}</b>',
  },
  employees: { en: '{n} employees', ko: '직원 {n}명' },
  sales: { en: 'sales {value}', ko: '매출 {value}' },
  exports: { en: 'exports {value}', ko: '수출 {value}' },
  holds: { en: '{n, plural, one {# certificate held} other {# certificates held}}', ko: '보유 인증 {n, number}건' },
  buyer: { en: 'buyer: {name}', ko: '구매자 {name}' },
  importer: { en: 'importer of record: {name}', ko: '수입 신고인 {name}' },
  consignment: { en: 'a shipment of {value}', ko: '한 번에 {value}' },
  entry: { en: 'import on {day}', ko: '수입일 {day}' },
  change: { en: 'Change', ko: '조건 바꾸기' },
  planDay: { en: 'Plan date', ko: '기준일' },
  laterChanges: {
    en: '{n, plural, one {# later change} other {# later changes}}',
    ko: '이후 변경 {n, number}건',
  },
  label: { en: 'Input of the plan', ko: '계획의 조건' },
  readAs: { en: 'Read as', ko: '이렇게 읽었습니다' },
  today: { en: 'Back to today', ko: '오늘로' },
});
