import { defineWords } from '../../language/words.js';

export const warningsWords = defineWords({
  title: { en: 'Doubtful facts and old sources', ko: '확인이 필요한 사실과 출처' },
  lead: {
    en: 'The plan uses these facts. Check them before you rely on them.',
    ko: '이 계획에 쓰인 사실입니다. 그대로 쓰기 전에 확인하십시오.',
  },
  none: {
    en: 'No source of this plan is overdue for review, and none disagree.',
    ko: '재확인 기한이 지났거나 서로 어긋나는 출처가 없습니다.',
  },
  plan: { en: 'Note', ko: '유의' },
  SOURCES_DISAGREE: { en: 'Sources disagree', ko: '출처 상충' },
  SOURCE_OUTDATED: { en: 'Source to be checked again', ko: '출처 재확인' },
  other: { en: 'Warning', ko: '주의' },
});
