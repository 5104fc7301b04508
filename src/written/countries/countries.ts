import { isoCountries } from '../generated/country-names.js';
import { narrow } from '../narrow.js';
import { beyondIso, everydayNames, otherCodes, parts, sharedNames } from './everyday.js';
import { nameKey } from './key.js';

/** How a country was named. */
export type CountryReading =
  /** By its alpha-2 code, which need not exist; `code` is in capitals. */
  | { readonly by: 'CODE'; readonly code: string }
  /** By another code or a name; by the name of a part of it. */
  | { readonly by: 'NAME' | 'PART'; readonly code: string }
  /** By a name that several share. The most likely one is the first. */
  | { readonly by: 'SHARED_NAME'; readonly codes: readonly string[] };

/** No name is longer. */
export const longestName = 100;

type Named = Exclude<CountryReading, { readonly by: 'CODE' }>;

const namesByCode: ReadonlyMap<string, { readonly en: string; readonly ko: string }> = new Map([
  ...Object.entries(isoCountries).map(([code, { name }]) => [code, name] as const),
  ...Object.entries(beyondIso),
]);

/** Whether ISO 3166-1 has this alpha-2 code. */
export const isIsoCountry = (code: string): boolean => Object.hasOwn(isoCountries, code);

/** The name of the country with this code. */
export const countryName = (code: string): { readonly en: string; readonly ko: string } | undefined =>
  namesByCode.get(code);

/** Every name and code, by its key. */
const byKey: ReadonlyMap<string, Named> = table();

function table(): ReadonlyMap<string, Named> {
  const codes = new Map<string, Set<string>>();
  const add = (code: string, names: readonly string[]) => {
    for (const name of names) {
      const key = nameKey(name);
      codes.set(key, (codes.get(key) ?? new Set()).add(code));
    }
  };
  for (const [code, { iso3, name, others }] of Object.entries(isoCountries))
    add(code, [iso3, name.en, name.ko, ...others]);
  for (const [code, names] of Object.entries(everydayNames)) add(code, names);
  for (const [other, code] of Object.entries(otherCodes)) add(code, [other]);

  const found = new Map<string, Named>();
  for (const [key, [code, ...others]] of codes)
    if (code !== undefined)
      found.set(key, others.length > 0 ? { by: 'SHARED_NAME', codes: [code, ...others] } : { by: 'NAME', code });
  for (const [code, names] of Object.entries(parts))
    for (const name of names) found.set(nameKey(name), { by: 'PART', code });
  for (const [names, shared] of sharedNames)
    for (const name of names) found.set(nameKey(name), { by: 'SHARED_NAME', codes: shared });
  return found;
}

/** The keys of all names, each with its code or codes. */
export const countryKeys: ReadonlyMap<string, readonly string[]> = new Map(
  [...byKey].map(([key, named]) => [key, named.by === 'SHARED_NAME' ? named.codes : [named.code]]),
);

/** The text without the type of an id: `Germany` for `country/Germany`. */
export const withoutType = (given: string): string => narrow(given).replace(/^country\//i, '');

/**
 * The country that a text names: an alpha-2 or alpha-3 code of ISO 3166-1, a name in English or Korean, an everyday or
 * a former one. Undefined if the text is neither two letters nor a known name.
 */
export function readCountry(given: string): CountryReading | undefined {
  const text = withoutType(given);
  if (text.length > longestName) return undefined;
  if (/^[a-z]{2}$/i.test(text)) {
    const code = text.toUpperCase();
    const meant = otherCodes[code];
    return meant === undefined ? { by: 'CODE', code } : { by: 'NAME', code: meant };
  }
  for (const form of forms(text)) {
    const found = byKey.get(nameKey(form));
    if (found !== undefined) return found;
  }
  return codeAndName(text);
}

/** The name as it is written, in the usual order, and without its form of state. */
function forms(text: string): readonly string[] {
  const [, name, form] = /^([^,(]+?)\s*(?:,|\()\s*([^,()]+?)\s*\)?$/.exec(text) ?? [];
  const inOrder = name === undefined || form === undefined ? text : `${form} ${name}`;
  return [text, inOrder, inOrder.replace(stateForm, ''), text.replace(koreanStateForm, '')];
}

/** Not "democratic" or "people's": those distinguish the two Koreas, and the two Congos. */
const stateForm =
  /^(?:the )?(?:(?:federal|federative|islamic|socialist|united|hashemite|plurinational|bolivarian|oriental|arab|co-operative|independent|grand) )*(?:republic|kingdom|state|commonwealth|principality|duchy|sultanate|union|federation)(?: of)?(?: the)? /i;
const koreanStateForm = /\s*(?:연방|사회주의|이슬람|연합)?\s*(?:공화국|왕국)$/;

/** `DE (Germany)`, `독일(DE)`: two names of one country. */
function codeAndName(text: string): CountryReading | undefined {
  const [, first, second] = /^([^()]+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const [one, other] = [first, second].map((each) => readCountry(each.replace(/"/g, '')));
  const isSame =
    one !== undefined && other !== undefined && 'code' in one && 'code' in other && one.code === other.code;
  return isSame ? { by: 'NAME', code: one.code } : undefined;
}
