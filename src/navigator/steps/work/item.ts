import type { Level } from '../requirements/level.js';
import { isSpared, type Work } from './work.js';

/** A requirement in the plan, with work left or without. */
export interface Item {
  readonly id: string;
  readonly level: Level;
  readonly work: Work;
  /** Ids of items. */
  readonly needs: readonly string[];
  /** Ids of items that come first because they are asked for anyway. */
  readonly waits: readonly string[];
}

/** Whether it costs time and money: it is needed, or can be, and is not credited. */
export function isWork({ level, work }: Pick<Item, 'level' | 'work'>): boolean {
  return level !== 'OPTIONAL' && !isSpared(work);
}
