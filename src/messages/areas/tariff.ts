import { message } from '../definition.js';
import { count, day, number } from '../kinds.js';

/** Tariff schedules: their publication. */
export const tariff = {
  title: message('tariff.title'),
  reason: message('tariff.reason'),
  published: message('tariff.published', { day, added: count, removed: count }),
  loading: message('tariff.loading'),
  loaded: message('tariff.loaded', { schedules: count, rates: count, lines: count, seconds: number }),
} as const;
