import { defineWords } from './words.js';

export const figuresWords = defineWords({
  days: { en: '{n, plural, one {# day} other {# days}}', ko: '{n, number}일' },
  daysRange: { en: '{low, number}–{high, number} days', ko: '{low, number}~{high, number}일' },
  atLeast: { en: 'at least {value}', ko: '{value} 이상' },
  atMost: { en: 'at most {value}', ko: '{value} 이하' },
  range: { en: '{low}–{high}', ko: '{low}~{high}' },
  free: { en: 'free', ko: '무료' },
  perONCE: { en: '{amount}', ko: '{amount}' },
  perSHIPMENT: { en: '{amount} per shipment', ko: '선적당 {amount}' },
  perITEM: { en: '{amount} per item', ko: '품목당 {amount}' },
  perYEAR: { en: '{amount} per year', ko: '연 {amount}' },
});
