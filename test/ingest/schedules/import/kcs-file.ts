import type { PublishedFile } from '../../../../src/ingest/schedules/read-edition.js';

/** Lines by code with their general rate in percent. */
export type Rates = Readonly<Record<string, string>>;

/** The table of Uzbekistan as the Korea Customs Service has it, with one column and a painting in the last chapter. */
export function kcsText(rates: Rates, edition = '2025'): string {
  const rows = Object.entries({ ...rates, '97012100': '0' }).map(
    ([code, rate]) => `${edition},UZB,${code},Line ${code},,,kg,,${rate}%`,
  );
  return ['년도,국가코드,세번,영문품명,한글품명,원문품명,단위 1,단위 2,기본세율', ...rows, ''].join('\r\n');
}

/** A file of a text, in pieces. */
export function fileOf(path: string, text: string): PublishedFile {
  const bytes = new TextEncoder().encode(text);
  return {
    path,
    bytes: async function* () {
      for (let at = 0; at < bytes.length; at += 50) yield bytes.subarray(at, at + 50);
    },
  };
}
