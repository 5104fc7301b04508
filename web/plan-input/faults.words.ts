import { defineWords } from '../language/words.js';

/** What would be right, by the field and the fault. */
export const faultWords = defineWords({
  to: { en: 'Choose a destination from the list.', ko: '도착 국가를 목록에서 고르십시오.' },
  what: {
    en: 'Choose an entry of the list, or type a code such as 3304.99.',
    ko: '목록에서 하나를 고르거나 3304.99 같은 코드를 넣으십시오.',
  },
  number: {
    en: '“{given}” is not a number. Write 1200 or 1,200.',
    ko: '“{given}”은(는) 숫자가 아닙니다. 1200이나 1,200처럼 쓰십시오.',
  },
  money: {
    en: '“{given}” is not an amount with its currency. Write 500,000 USD or ₩500,000,000.',
    ko: '“{given}”은(는) 통화가 있는 금액이 아닙니다. 5억 원이나 500,000 USD처럼 쓰십시오.',
  },
  choice: {
    en: '“{given}” is not one of the choices.',
    ko: '“{given}”은(는) 고를 수 있는 값이 아닙니다.',
  },
  answers: {
    en: 'The answer “{given}” is not a number.',
    ko: '답변 “{given}”은(는) 숫자가 아닙니다.',
  },
});
