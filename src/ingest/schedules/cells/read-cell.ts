import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';
import { readAuthorisedUse } from './authorised-use.js';
import { readDays } from './by-day.js';
import { withoutOrigins } from './by-origin.js';
import type { Cell, DatedRate } from './cell.js';
import { readCharge } from './charge.js';
import { readEuropean } from './eu.js';
import { withoutBlend } from './fuel-blend.js';
import { readJapanese, withoutBrackets } from './japan.js';
import { marketOf } from './market.js';
import { readNorwegian } from './norway.js';
import { readParts } from './parts.js';
import { readStages } from './staged.js';
import { tidyText } from './text.js';
import { withUnitLast } from './unit-first.js';
import { readWord } from './words.js';

/**
 * What a cell of a schedule states, from the day of the edition on and from later days that it names. Undefined if any
 * part of it is not understood: nothing is guessed.
 */
export function readCell(cell: Cell): readonly DatedRate[] | undefined {
  const text = tidyText(cell.text);
  const market = marketOf(cell);
  const column = cell.schedule.slice(cell.schedule.lastIndexOf('/') + 1);
  const read = (plain: string): StatedRate | undefined =>
    readWord(plain, column) ?? readCharge(plain, market, cell.unit);
  switch (market.code) {
    case 'AU':
      return readStages(text, cell.day, (step) => read(withoutBlend(step)));
    case 'EU':
      return readEuropean(text, column, cell.day, market);
    case 'JP':
      return alone(inItsWords(read(withoutBrackets(text)), text) ?? readJapanese(text) ?? readParts(text));
    case 'NO':
      return alone(readNorwegian(text, market, cell.unit) ?? readWord(text, column));
    case 'NZ':
      return alone(inItsWords(read(withUnitLast(text)), text));
    default:
      return (
        alone(readAuthorisedUse(text, read) ?? inItsWords(read(withoutOrigins(text)), text)) ??
        readDays(text, cell.day, read) ??
        alone(readParts(text))
      );
  }
}

/** The rate with the words of the cell, if it has any. */
const inItsWords = (rate: StatedRate | undefined, text: string): StatedRate | undefined =>
  rate && 'text' in rate && rate.text !== undefined ? { ...rate, text } : rate;

const alone = (rate: StatedRate | undefined): readonly DatedRate[] | undefined => rate && [{ rate }];
