import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A row with a code of a publisher's file, and what its cells say: its own, or those of the row above that has one. */
export interface PublishedLine {
  readonly code: string;
  /** By the heading of the file. */
  readonly cells: { readonly [heading: string]: string };
}

const folder = '../shared/data/tariff';

const unpacked = (path: string): string =>
  execFileSync('xz', ['-dc', join(folder, path)], { maxBuffer: 2 ** 28 }).toString('utf8');

/** The lines of a market's file of the Korea Customs Service: `VNM_2025`. */
export function linesOfKcs(name: string): PublishedLine[] {
  const rows: Record<string, string>[] = parse(unpacked(`kcs_2025/${name}.csv.xz`), { bom: true, columns: true });
  return inherited(rows.map((row) => ({ code: digits(row.세번), cells: row })));
}

/** The lines of an edition of the USITC: `us_hts_2023-10.csv`. */
export function linesOfUsitcCsv(name: string): PublishedLine[] {
  const rows: Record<string, string>[] = parse(readFileSync(join(folder, name)), { bom: true, columns: true });
  return inherited(
    rows.map((row) => ({
      code: digits(row['HTS Number']),
      cells: { general: row['General Rate of Duty'] ?? '', special: row['Special Rate of Duty'] ?? '' },
    })),
  );
}

const htsRows = z.array(z.object({ htsno: z.string(), general: z.string().nullish(), special: z.string().nullish() }));

/** The lines of revision 10 of 2026. */
export function linesOfUsitcJson(): PublishedLine[] {
  const text = gunzipSync(readFileSync(join(folder, 'us_2026/hts_2026_rev_10.json.gz'))).toString('utf8');
  return inherited(
    htsRows.parse(JSON.parse(text)).map(({ htsno, general, special }) => ({
      code: digits(htsno),
      cells: { general: general ?? '', special: special ?? '' },
    })),
  );
}

const japanRow = z.object({
  stat_code: z.string(),
  hs_code: z.string(),
  rate: z.record(z.string(), z.string()),
  get children() {
    return z.array(japanRow);
  },
});
type JapanRow = z.infer<typeof japanRow>;

/** The lines of Japan's schedule of July 2026. */
export function linesOfJapan(): PublishedLine[] {
  const archive = join(folder, 'japan_2026/japan_tariff_2026-07-12.tar.xz');
  const files = execFileSync('tar', ['-xJOf', archive, '--wildcards', '*/j_*.json'], { maxBuffer: 2 ** 28 });
  // Each file is an array that ends with a bracket at the start of a line.
  const chapters = files
    .toString('utf8')
    .split(/(?<=^\])\n(?=\[)/m)
    .map((text): unknown => JSON.parse(text));
  const lines: PublishedLine[] = [];
  const walk = (row: JapanRow, above: { readonly [heading: string]: string }): void => {
    const cells = { ...above };
    for (const [heading, cell] of Object.entries(row.rate)) if (cell !== '') cells[heading] = cell;
    const code = digits(`${row.stat_code}${row.hs_code}`);
    if (row.hs_code !== '') lines.push({ code, cells });
    for (const child of row.children) walk(child, cells);
  };
  for (const row of z.array(z.array(japanRow)).parse(chapters).flat()) walk(row, {});
  return once(lines);
}

const digits = (code = ''): string => code.replace(/\D/g, '');

/** Lines of the Harmonized System's chapters; a cell that is empty is that of the nearest row above by its code. */
function inherited(rows: readonly PublishedLine[]): PublishedLine[] {
  const above: PublishedLine[] = [];
  const lines: PublishedLine[] = [];
  for (const { code, cells } of rows) {
    if (code.length < 4 || /^(77|98|99)/.test(code)) continue;
    while (above.length > 0 && !code.startsWith(above.at(-1)?.code ?? '')) above.pop();
    const own = Object.entries(cells).filter(([, cell]) => cell.trim() !== '');
    const line = { code, cells: { ...above.at(-1)?.cells, ...Object.fromEntries(own) } };
    lines.push(line);
    above.push(line);
  }
  return once(lines).filter(({ code }, place, all) => !all[place + 1]?.code.startsWith(code));
}

/** A code that a file has twice, for two seasons or two parts of its goods, has no plain rate. */
function once(lines: readonly PublishedLine[]): PublishedLine[] {
  const counts = new Map<string, number>();
  for (const { code } of lines) counts.set(code, (counts.get(code) ?? 0) + 1);
  return lines.filter(({ code }) => counts.get(code) === 1);
}
