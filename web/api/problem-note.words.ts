import { defineWords } from '../language/words.js';

export const problemWords = defineWords({
  error: { en: 'Error', ko: '오류' },
  unreachable: {
    en: 'The server does not answer. Your input is kept in the address.',
    ko: '서버가 답하지 않습니다. 입력한 내용은 주소에 남아 있습니다.',
  },
  expired: {
    en: 'Your sign-in has ended. Sign in again; your input is kept in the address.',
    ko: '로그인이 만료되었습니다. 다시 로그인하십시오. 입력한 내용은 주소에 남아 있습니다.',
  },
  signIn: { en: 'Sign in', ko: '로그인' },
  again: { en: 'Try again', ko: '다시 시도' },
});
