import { defineWords } from '../../language/words.js';

export const questionsWords = defineWords({
  title: {
    en: '{n, plural, =0 {No open question} one {# question} other {# questions}}',
    ko: '{n, plural, =0 {남은 질문 없음} other {질문 #개}}',
  },
  lead: {
    en: 'The plan follows each answer at once. What decides most is asked first.',
    ko: '답하면 계획이 바로 바뀝니다. 가장 많이 바꾸는 질문이 먼저입니다.',
  },
  none: {
    en: 'Every detail that this plan depends on is known.',
    ko: '이 계획을 좌우하는 사항은 모두 확인되었습니다.',
  },
  decides: { en: 'Decides: {rules}', ko: '결정하는 규정: {rules}' },
  undo: { en: 'Undo the answer', ko: '답변 취소' },
  amount: { en: 'Amount in {unit}', ko: '수치({unit})' },
  count: { en: 'Number', ko: '수' },
  money: { en: 'Amount with its currency', ko: '금액과 통화' },
  moneyHint: { en: 'For example 500,000 USD', ko: '예: 5억 원, 500,000 USD' },
  apply: { en: 'Use this answer', ko: '이 값으로 계산' },
  badAmount: {
    en: '“{given}” cannot be read. Write 1200 or 1,200.',
    ko: '“{given}”을(를) 읽을 수 없습니다. 1200이나 1,200처럼 쓰십시오.',
  },
  badMoney: {
    en: '“{given}” is not an amount with its currency. Write 500,000 USD or ₩500,000,000.',
    ko: '“{given}”은(는) 통화가 있는 금액이 아닙니다. 5억 원이나 500,000 USD처럼 쓰십시오.',
  },
  more: {
    en: '{n, plural, one {# more question} other {# more questions}}',
    ko: '질문 {n, number}개 더 보기',
  },
  whichLine: { en: 'Which line of the tariff schedule is it?', ko: '관세율표의 어느 세번에 해당합니까?' },
  line: { en: 'Tariff line', ko: '세번' },
  chooseLine: { en: 'Type a code or a word of its title.', ko: '코드나 이름의 일부를 넣으십시오.' },
  givenTitle: { en: 'Answers given', ko: '답한 질문' },
  yes: { en: 'yes', ko: '예' },
  no: { en: 'no', ko: '아니요' },
  undoOf: { en: 'Undo the answer: {question}', ko: '답변 취소: {question}' },
  elsewhere: { en: 'Answer it in the form.', ko: '입력 화면에서 답하십시오.' },
});
