import { defineWords } from '../../language/words.js';

export const datesWords = defineWords({
  title: { en: 'What changes with the date', ko: '날짜에 따라 바뀌는 것' },
  lead: {
    en: 'Changes on record within a year of the plan date. Each day leads to the plan of that day.',
    ko: '기준일 뒤 1년 안에 기록된 변경입니다. 날짜를 누르면 그날의 계획을 봅니다.',
  },
  none: {
    en: 'No change is on record within a year of the plan date. Laws can change without being on record here.',
    ko: '기준일 뒤 1년 안에 기록된 변경이 없습니다. 기록되지 않은 변경이 있을 수 있습니다.',
  },
  planOf: { en: 'Plan of {day}', ko: '{day}의 계획' },
  between: { en: 'Between {from} and {to}', ko: '{from}과 {to} 사이에 바뀌는 것' },
  effect: { en: 'What it changes in this plan', ko: '이 계획에서 바뀌는 것' },
  ADDED: { en: 'New', ko: '추가' },
  REMOVED: { en: 'Gone', ko: '삭제' },
  CHANGED: { en: 'Changed', ko: '변경' },
  same: { en: 'The plan of both days is the same.', ko: '두 날의 계획이 같습니다.' },
  loading: { en: 'Comparing the two days …', ko: '두 날을 비교하고 있습니다 …' },
});
