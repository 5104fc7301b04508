/** The name of the goods in both languages, from `감열지(특정 경량지)(Thermal paper (certain lightweight))`. */
export function productNames(text: string): { readonly en: string; readonly ko: string } {
  const start = [...text.matchAll(/[([]/g)].map(({ index }) => index).find((index) => !hangul.test(text.slice(index)));
  if (start === undefined) return { en: clean(text), ko: clean(text) };
  return { en: english(text.slice(start)), ko: clean(text.slice(0, start)) };
}

const hangul = /[가-힣]/;

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

function english(text: string): string {
  let rest = clean(text)
    .replace(/^[([\s]+/, '')
    .replace(/[)\]]\s*[([]/g, '; ');
  while (/[)\]]$/.test(rest) && count(rest, /[)\]]/g) > count(rest, /[([]/g)) rest = rest.slice(0, -1).trim();
  return clean(rest);
}

const count = (text: string, mark: RegExp): number => [...text.matchAll(mark)].length;
