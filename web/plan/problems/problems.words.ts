import { defineWords } from '../../language/words.js';

export const problemsWords = defineWords({
  title: { en: 'The plan cannot be made yet', ko: '아직 계획을 만들 수 없습니다' },
  mend: { en: 'Your input is kept. Mend this in the form:', ko: '입력한 내용은 그대로 있습니다. 다음을 고치십시오.' },
  sign: { en: 'Input', ko: '입력 확인' },
  change: { en: 'Go back to the form', ko: '입력 화면으로 돌아가기' },
  firmSign: { en: 'Plan of a firm', ko: '기업의 계획' },
  firmNeeded: {
    en: '<a>Sign in</a> to see it with what your firm holds. You come back to this plan.',
    ko: '<a>로그인</a>하면 회사가 보유한 인증까지 반영해 보여 드립니다. 로그인한 뒤 이 계획으로 돌아옵니다.',
  },
  withoutFirm: { en: 'See the plan without the firm', ko: '회사 정보 없이 계획 보기' },
  former: { en: 'The plan below is the one before this change.', ko: '아래는 바꾸기 전의 계획입니다.' },
});
