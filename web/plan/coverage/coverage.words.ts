import { defineWords } from '../../language/words.js';

export const coverageWords = defineWords({
  title: { en: 'Coverage', ko: '기록 범위' },
  lead: {
    en: '“No data” does not mean that there are no rules. Ask the authority before you ship.',
    ko: '“기록 없음”은 규정이 없다는 뜻이 아닙니다. 보내기 전에 담당 기관에 확인하십시오.',
  },
  checkedOn: { en: 'Reviewed on {day}', ko: '{day} 검토' },
});
