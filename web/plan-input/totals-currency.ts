import type { ApiInput } from './api-input.js';

/** Totals are in the currency of the sales of the firm, else in that of its country, as far as one is known here. */
export const totalsCurrency = ({ shared }: Pick<ApiInput, 'shared'>): string =>
  shared.company?.sales?.currency ?? (shared.origin === undefined || shared.origin === 'KR' ? 'KRW' : 'USD');
