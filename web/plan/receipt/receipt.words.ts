import { defineWords } from '../../language/words.js';

export const receiptWords = defineWords({
  title: { en: 'What this plan is based on', ko: '이 계획의 근거' },
  knowledge: { en: 'Knowledge base', ko: '지식베이스' },
  published: { en: 'Edition {n, number}, published on {day}', ko: '{n, number}판, {day} 발행' },
  law: { en: 'Law of', ko: '법의 기준일' },
  entry: { en: 'Import on', ko: '수입일' },
  rates: { en: 'Exchange rates', ko: '환율' },
  rate: { en: '1 USD = {rate} {currency} (average of {month})', ko: '1 USD = {rate} {currency}({month} 평균)' },
  address: { en: 'Address of this plan', ko: '이 계획의 주소' },
  sendable: {
    en: 'Everyone who opens it sees the plan of this input.',
    ko: '이 주소를 열면 같은 조건의 계획이 보입니다.',
  },
  advice: { en: 'This plan is guidance, not legal advice.', ko: '이 계획은 안내이며 법률 자문이 아닙니다.' },
  ask: {
    en: 'Before you file anything, ask a customs broker or the authority in charge.',
    ko: '신고하기 전에 관세사나 담당 기관에 확인하십시오.',
  },
});
