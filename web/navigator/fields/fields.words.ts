import { defineWords } from '../../language/words.js';

export const fieldWords = defineWords({
  what: { en: 'What', ko: '무엇을' },
  kind: { en: 'Kind of offering', ko: '종류' },
  goods: { en: 'Goods', ko: '상품' },
  service: { en: 'Service', ko: '서비스' },
  software: { en: 'Software', ko: '소프트웨어' },
  technology: { en: 'Technology', ko: '기술' },
  loading: { en: 'Loading …', ko: '불러오고 있습니다 …' },
  marketPlaceholder: { en: 'Name or code', ko: '나라 이름이나 코드' },
  noMarket: {
    en: 'No country has this name. Try its English or Korean name, or its code, such as VN.',
    ko: '이 이름의 나라가 없습니다. 한국어나 영어 이름, VN 같은 코드를 넣으십시오.',
  },
  certificatesLabel: { en: 'Certificates held', ko: '보유 인증' },
  certificatesPlaceholder: { en: 'Add a certificate, such as ISO 22716', ko: '인증 더하기, 예: ISO 22716' },
  noCertificate: { en: 'No certificate has this name.', ko: '이 이름의 인증이 없습니다.' },
  typeCertificate: { en: 'Type a part of its name.', ko: '이름의 일부를 넣으십시오.' },
  remove: { en: 'Remove {name}', ko: '{name} 빼기' },
  matches: {
    en: '{n, plural, =0 {Nothing matches “{typed}”} one {# match for “{typed}”} other {# matches for “{typed}”}}',
    ko: '{n, plural, =0 {“{typed}”와(과) 맞는 품목이 없습니다} other {“{typed}”와(과) 맞는 품목 #개}}',
  },
  all: { en: '{n, plural, one {# kind} other {# kinds}}', ko: '고를 수 있는 종류 {n, number}가지' },
  suggestHelp: {
    en: 'Not here? Try another word, or a code of 4 to 10 digits.',
    ko: '찾는 품목이 없습니까? 다른 낱말이나 4~10자리 코드를 넣으십시오.',
  },
  wordHelp: {
    en: 'Not here? Try another word.',
    ko: '찾는 것이 없습니까? 다른 낱말을 넣으십시오.',
  },
  keys: { en: '↑↓ to move, Enter to choose', ko: '↑↓ 고르기, Enter 선택' },
  goodsExample: { en: 'For example kimchi, or 2005.99', ko: '예: 김치, 2005.99' },
  serviceExample: { en: 'For example data transmission', ko: '예: 데이터 전송' },
  softwareExample: { en: 'For example recruiting', ko: '예: 채용' },
  technologyExample: { en: 'For example licence', ko: '예: 라이선스' },
  chosenName: { en: 'Chosen: {code}, {name}', ko: '고른 품목: {code}, {name}' },
  chosenClass: { en: 'Chosen: {name}', ko: '고른 품목: {name}' },
  chosenCode: { en: 'Chosen: {code}', ko: '고른 품목: {code}' },
  goodsHint: {
    en: 'A name or an HS code of 4 to 10 digits, in Korean or English.',
    ko: '제품 이름이나 4~10자리 HS 코드. 한국어와 영어 모두 됩니다.',
  },
  serviceHint: { en: 'A name of a service or a CPC code.', ko: '서비스 이름이나 CPC 코드.' },
  otherHint: {
    en: 'Choose from the list, or type a part of its name.',
    ko: '목록에서 고르거나 이름의 일부를 넣으십시오.',
  },
  unreachable: {
    en: 'Suggestions cannot be loaded. A code still works.',
    ko: '제안을 불러오지 못했습니다. 코드는 그대로 넣을 수 있습니다.',
  },
});
