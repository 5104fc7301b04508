/** The schedules of the United States that Landfall reads: the general rate, and the rate for Korean goods. */
export const usColumns = { mfn: 'us/schedule/mfn', korus: 'us/schedule/korus' } as const;

/** The symbol of Korea in the special column: general note 3(c)(i) of the HTS. */
const korea = 'KR';

/**
 * What a row of the HTS states, by schedule. A special cell lists rates with the programs that they belong to:
 * `Free (A*,AU,KR) 2.5% (JP)`. Where it does not list Korea, the agreement gives nothing below the general rate.
 */
export function usCells(row: { readonly general: string; readonly special: string }): ReadonlyMap<string, string> {
  const [general, special] = [tidy(row.general), tidy(row.special)];
  return new Map([
    ...(general === '' ? [] : [[usColumns.mfn, general] as const]),
    ...(general === '' && special === '' ? [] : [[usColumns.korus, koreanRate(special) ?? 'MFN'] as const]),
  ]);
}

/** The rate of a special cell that belongs to Korea: the whole cell if that is not clear, and none if it has none. */
function koreanRate(special: string): string | undefined {
  const rates = [...special.matchAll(/([^()]*)\(([^()]*)\)/gu)].flatMap(([, rate = '', programs = '']) =>
    programs.split(/[\s,]+/u).includes(korea) ? [rate.trim()] : [],
  );
  const [rate, ...others] = new Set(rates);
  if (rate !== undefined && rate !== '' && others.length === 0) return rate;
  return /\bKR\b/u.test(special) ? special : undefined;
}

const tidy = (cell: string) => cell.replace(/\s+/gu, ' ').trim();
