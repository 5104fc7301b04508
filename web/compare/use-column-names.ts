import { useSearchParams } from 'wouter';
import { useWords } from '../language/words.js';
import { readAddress } from '../plan-input/address.js';
import { compareWords } from './compare.words.js';
import type { Column } from './order.js';

/** @returns the name of a column; only goods are shipped */
export function useColumnNames(): (column: Column) => string {
  const say = useWords(compareWords);
  const [query] = useSearchParams();
  const { kind, offering } = readAddress(query);
  const isGoods = kind === 'goods' && offering?.by !== 'cpcCode' && !offering?.value.startsWith('intangible/');
  return (column) => say(column === 'days' && !isGoods ? 'daysDone' : column);
}
