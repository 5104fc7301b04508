/** Origins of the goods of a column for Korean goods, as publishers write them. */
const korea = /^(?:KR|KOR|Korea|Republic of Korea)$/i;

/**
 * The rate without the origins to which it does not apply: `0%(-ID)`, `0% - Except VN.`, `0% - All.`. MFN if Korean goods
 * are among them.
 */
export function withoutOrigins(text: string): string {
  const [, rate, listed, worded] =
    /^(\S+%) ?(?:\(-([A-Z., ]+)\)|- (?:All|Except ([A-Z., ]+?|[A-Z., ]+ and [A-Z]{2}))\.?)$/.exec(text) ?? [];
  if (rate === undefined) return text;
  const origins = (listed ?? worded ?? '').split(/[., ]+(?:and )?/).filter((origin) => origin !== '');
  return origins.some((origin) => korea.test(origin)) ? 'MFN' : rate;
}
