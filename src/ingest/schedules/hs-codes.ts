import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { HsCodes } from './class-tree.js';

const row = z.object({ code: z.string() });

/** The codes of the list `reference/hs-2022.csv` of a seed. */
export function hsCodes(list: string): HsCodes {
  return new Set(
    z
      .array(row)
      .parse(parse(list, { bom: true, columns: true }))
      .map(({ code }) => code),
  );
}
