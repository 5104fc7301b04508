import { defineWords } from '../../language/words.js';

export const supportWords = defineWords({
  program: { en: 'Programme', ko: '지원사업' },
  state: { en: 'Applications', ko: '접수' },
  pays: { en: 'Pays', ko: '지원 내용' },
  OPEN: { en: 'open', ko: '접수 중' },
  EXPECTED: { en: 'expected', ko: '예정' },
  CLOSED: { en: 'closed', ko: '마감' },
  share: { en: '{share} of the cost', ko: '비용의 {share}' },
  cap: { en: 'up to {cap}', ko: '최대 {cap}' },
  amount: { en: '{amount} in this plan', ko: '이 계획에서 {amount}' },
  ownShare: { en: 'the firm pays {amount}', ko: '기업 부담 {amount}' },
});
