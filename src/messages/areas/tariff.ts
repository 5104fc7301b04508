import { message } from '../definition.js';
import { count, day, number, optional, part, text } from '../kinds.js';

/** Tariff schedules: their publication, and what they state. */
export const tariff = {
  title: message('tariff.title'),
  reason: message('tariff.reason'),
  published: message('tariff.published', { day, added: count, removed: count }),
  loading: message('tariff.loading'),
  loaded: message('tariff.loaded', { schedules: count, rates: count, lines: count, seconds: number }),

  /** A charge with the words that the publisher adds. */
  charge: message('tariff.charge', { rate: part, text }),
  notConceded: message('tariff.notConceded', { text: optional(text) }),
  notEstablished: message('tariff.notEstablished', { text: optional(text) }),
  notStated: message('tariff.notStated'),
  prohibited: message('tariff.prohibited', { text: optional(text) }),
} as const;
