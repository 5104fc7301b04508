import { defineWords } from '../../language/words.js';

export const problemsWords = defineWords({
  title: { en: 'The plan cannot be made yet', ko: '아직 계획을 만들 수 없습니다' },
  mend: { en: 'Your input is kept. Mend this in the form:', ko: '입력한 내용은 그대로 있습니다. 다음을 고치십시오.' },
  sign: { en: 'Input', ko: '입력 확인' },
  change: { en: 'Go back to the form', ko: '입력 화면으로 돌아가기' },
  former: { en: 'The plan below is the one before this change.', ko: '아래는 바꾸기 전의 계획입니다.' },
});
