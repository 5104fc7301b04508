import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { subheadingOf } from '../../graph/vocabulary/harmonized-system.js';
import type { Mark, MarkedLine } from './marked-line.js';

/** Codes of a market that have a meaning of their own in the seed; the others are entries of one code for the rest. */
export type IsKnown = (agencyCode: string) => boolean;

const idOf = (market: string, code: string): string => `${market}/agency-code/${code.toLowerCase()}`;

/** Partner agency flags of the United States, in the file of its customs service: two lines, then the header. */
export function readUnitedStates(text: string): MarkedLine[] {
  const rows = table(text, 3);
  return rows.map((row) => ({
    code: row['Tariff Number'] ?? '',
    marks: Object.entries(row)
      .filter(([column, flag]) => /^PGA \d+$/.test(column) && flag !== '')
      .map(([, flag]) => ({ agencyCode: idOf('us', flag) })),
  }));
}

interface JapaneseRow {
  readonly stat_code: string;
  readonly hs_code: string;
  readonly law: readonly string[];
  readonly children: readonly JapaneseRow[];
}

const japaneseRow: z.ZodType<JapaneseRow> = z.object({
  stat_code: z.string(),
  hs_code: z.string(),
  law: z.array(z.string()),
  get children() {
    return z.array(japaneseRow);
  },
});

/** Codes of other laws (他法令) in a chapter of the tariff of Japan. A line has those of the rows above it too. */
export function readJapan(chapter: unknown): MarkedLine[] {
  const linesOf = ({ stat_code, hs_code, law, children }: JapaneseRow, above: readonly string[]): MarkedLine[] => {
    const laws = [...new Set([...above, ...law])];
    const below = children.flatMap((child) => linesOf(child, laws));
    const code = `${stat_code.replace('.', '')}${hs_code}`;
    if (hs_code === '' || below.length > 0) return below;
    return [{ code, marks: laws.map((each) => ({ agencyCode: idOf('jp', each) })) }];
  };
  return z
    .array(japaneseRow)
    .parse(chapter)
    .flatMap((row) => linesOf(row, []));
}

/** Codes on goods of the mainland of China or of North Korea: Taiwan prints them for every origin. */
const otherOrigins = /^(?:M..|114)$/;

const taiwanDigits = 11;

/** Import regulation codes of Taiwan, in the table of the Korea Customs Service. */
export function readTaiwan(text: string, isKnown: IsKnown): MarkedLine[] {
  return table(text, 1).flatMap((row) => {
    const code = row.세번 ?? '';
    const codes = (row['수출입규정 (수입)'] ?? '').split(' ').filter((each) => each !== '' && !otherOrigins.test(each));
    const marks = codes.map((each): Mark => {
      const agencyCode = idOf('tw', each);
      return isKnown(agencyCode) ? { agencyCode } : { agencyCode: idOf('tw', 'others'), entry: each };
    });
    return code.length === taiwanDigits ? [{ code, marks }] : [];
  });
}

const entryForm = /^[0-9][A-C]\d{3}/;

/**
 * Links of Korean codes to the list of strategic items, by subheading of HS 2022: the codes are those of an older
 * edition. An entry has the first five characters of the control number. Software and technology (D, E), which books and
 * discs can carry, are left out.
 * @param newer the subheadings of HS 2022 that a subheading of HS 2017 became
 */
export function readStrategicLinks(text: string, newer: (subheading: string) => readonly string[]): MarkedLine[] {
  const entries = new Map<string, Set<string>>();
  for (const { HSKCD: code = '', CNTRLNO: number = '' } of table(text, 2)) {
    const [entry] = entryForm.exec(number) ?? [];
    if (entry === undefined) continue;
    for (const subheading of newer(subheadingOf(code)))
      entries.set(subheading, (entries.get(subheading) ?? new Set()).add(entry));
  }
  return [...entries].map(([code, own]) => ({
    code,
    marks: [...own].map((entry) => ({ agencyCode: idOf('kr', 'strategic-items'), entry })),
  }));
}

/** The rows below a header, which is on this line of the file. */
const table = (text: string, header: number): Record<string, string>[] =>
  parse(text, { bom: true, columns: true, fromLine: header, relaxColumnCount: true, skipEmptyLines: true });
