import { defineWords } from '../../language/words.js';

export const sourcesWords = defineWords({
  source: { en: 'Source', ko: '출처' },
  where: { en: 'Where', ko: '위치' },
  read: { en: 'Read on', ko: '확인한 날' },
  confidence: { en: 'Confidence', ko: '신뢰도' },
  says: { en: 'The source says: {text}', ko: '출처의 내용: {text}' },
  none: { en: 'No source is on record.', ko: '출처 기록이 없습니다.' },
});
