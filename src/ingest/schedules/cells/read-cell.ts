import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';
import type { Cell, DatedRate } from './cell.js';
import { readCharge } from './charge.js';
import { marketOf } from './market.js';
import { tidyText } from './text.js';
import { readWord } from './words.js';

/**
 * What a cell of a schedule states, from the day of the edition on and from later days that it names. Undefined if any
 * part of it is not understood: nothing is guessed.
 */
export function readCell(cell: Cell): readonly DatedRate[] | undefined {
  const text = tidyText(cell.text);
  const rate = readPlain(text, cell);
  return rate && [{ rate }];
}

/** A cell that states one thing for all goods and days. */
function readPlain(text: string, cell: Cell): StatedRate | undefined {
  const column = cell.schedule.slice(cell.schedule.lastIndexOf('/') + 1);
  return readWord(text, column) ?? readCharge(text, marketOf(cell), cell.unit);
}
