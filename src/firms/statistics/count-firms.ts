import { z } from 'zod';
import type { Reader } from '../../graph/port.js';
import { statement } from '../../graph/statement.js';

const countFirms = statement(import.meta.url, 'count-firms');
const rowsOf = z.array(
  z.object({
    by: z.enum(['ALL', 'GROWTH_STAGE', 'TARGET', 'CERTIFICATION', 'CHAPTER']),
    id: z.string(),
    firms: z.int(),
  }),
);

/** The number of firms that give the same answer, by the id of the answer. */
export type Counts = ReadonlyMap<string, number>;

/** The exact numbers of firms: must not be shown to anybody. */
export interface RawCounts {
  readonly firms: number;
  readonly byGrowthStage: Counts;
  readonly byTarget: Counts;
  readonly byCertification: Counts;
  readonly byChapter: Counts;
}

/**
 * @param countries ids of all countries
 * @param day on which a certification must be valid
 */
export async function rawCounts(reader: Reader, countries: readonly string[], day: string): Promise<RawCounts> {
  const rows = rowsOf.parse(await reader.read(countFirms, { countries, day }));
  const counts = (by: (typeof rows)[number]['by']): Counts =>
    new Map(rows.filter((row) => row.by === by).map(({ id, firms }) => [id, firms]));
  return {
    firms: counts('ALL').get('') ?? 0,
    byGrowthStage: counts('GROWTH_STAGE'),
    byTarget: counts('TARGET'),
    byCertification: counts('CERTIFICATION'),
    byChapter: counts('CHAPTER'),
  };
}
