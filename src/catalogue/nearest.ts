import { isOverlong, nearestWords, offered } from '../errors/nearest-words.js';
import { compareText } from '../graph/order.js';
import { codeOf } from '../graph/vocabulary/code-of.js';
import { suggestCountries } from '../written/countries/suggest.js';
import { blocOfRegion, namedBloc } from './blocs.js';
import type { NameIndex } from './index/build.js';
import { isKorean } from './index/words.js';
import { nearestCpc } from './nearest-cpc.js';
import { publicTypes } from './public-types.js';

/** What people refer to by an id or a code, with the type or interface. */
const types = {
  country: 'Country',
  bloc: 'Bloc',
  territory: 'Territory',
  agreement: 'Agreement',
  class: 'ProductClass',
  trait: 'Trait',
  requirement: 'Requirement',
  stage: 'Stage',
} as const;

export type Named = keyof typeof types;

/** Whether there is such an object with this id. */
export function isKnown(index: NameIndex, what: Named, id: string): boolean {
  const entry = index.entry(id);
  return entry !== undefined && publicTypes.get(types[what])?.includes(entry.type) === true;
}

/** What a mistyped id or code could mean, best first: codes for countries and territories, ids for everything else. */
export function nearest(index: NameIndex, what: Named, given: string): readonly string[] {
  if (isOverlong(given)) return [];
  if (what === 'country' || what === 'territory') return nearestTerritories(index, types[what], codeOf(given));
  if (what === 'class' && isWord(given)) return nearestGoods(index, given);
  const digits = what === 'class' ? codeIn('hs', given) : undefined;
  if (digits !== undefined) return nearestCodes(index, digits, []);
  const cpc = what === 'class' ? nearestCpc(index.ids(types.class), given) : undefined;
  return cpc ?? nearestIds(index, types[what], given);
}

/** By name and by its spelling, otherwise by the letters of the code. */
function nearestTerritories(index: NameIndex, type: string, given: string): string[] {
  const ids = new Set(index.ids(type));
  const blocs = [namedBloc(index, given), blocOfRegion(index, given)].flatMap((id) => id ?? []);
  const countries = suggestCountries(given).map((code) => `country/${code}`);
  const byName = given.length > 2 || isKorean(given) ? named(index, type, given) : [];
  const found = [...blocs, ...countries, ...byName].filter((id) => ids.has(id)).map(codeOf);
  const near = found.length > 0 ? found : nearestWords([...ids].map(codeOf), given, 1);
  return [...new Set(near)].slice(0, offered);
}

/** What people write where a code is expected: 샴푸, `hs/face cream`, `cpc/웹툰`. */
const isWord = (given: string): boolean => /^(?:(?:hs|cpc)\/)?[^/]*\p{L}[^/]*$/u.test(given);

/** By name, and by id if nothing has the name. */
function nearestGoods(index: NameIndex, given: string): readonly string[] {
  const goods = named(index, types.class, given.replace(/^(?:hs|cpc)\//, ''));
  return goods.length > 0 ? goods.slice(0, offered) : nearestIds(index, types.class, given);
}

/**
 * Ids of the classes that a code of goods can mean, or a word in its place, best first. Classes of HS 2022 and of these
 * schemes are near to digits, and those of HS 2022 to a word.
 */
export function nearestCodes(index: NameIndex, given: string, schemes: readonly string[]): readonly string[] {
  return isWord(given) ? goodsNamed(index, given) : codesLike(index, given, schemes);
}

const goodsNamed = (index: NameIndex, word: string): readonly string[] =>
  isOverlong(word)
    ? []
    : named(index, types.class, word)
        .filter((id) => schemeOf(id) === 'hs')
        .slice(0, offered);

/** Those whose codes share the longest beginning with the digits: the longer ones, then those nearest in number. */
function codesLike(index: NameIndex, digits: string, schemes: readonly string[]): string[] {
  const wanted = new Set(['hs', ...schemes]);
  const codes = index.ids(types.class).flatMap((id) => {
    const [scheme, code] = [schemeOf(id), codeOf(id)];
    const isLonger = scheme === 'hs' && code.length > digits.length;
    const shared = sharedBeginning(code, digits);
    const isNear = shared > 0 && !isLonger && wanted.has(scheme);
    return isNear ? [{ id, length: code.length, shared, far: far(code, digits) }] : [];
  });
  const most = Math.max(...codes.map(({ shared }) => shared));
  return codes
    .filter(({ shared }) => shared === most)
    .sort((a, b) => b.length - a.length || a.far - b.far || compareText(a.id, b.id))
    .slice(0, offered)
    .map(({ id }) => id);
}

const schemeOf = (id: string): string => id.slice(0, id.indexOf('/'));

function sharedBeginning(one: string, other: string): number {
  const differs = [...one].findIndex((character, place) => character !== other[place]);
  return differs === -1 ? one.length : differs;
}

const far = (one: string, other: string): number =>
  Math.abs(Number(one.padEnd(10, '0')) - Number(other.padEnd(10, '0')));

/** The digits in an id of the scheme. */
const codeIn = (scheme: string, id: string): string | undefined =>
  id.startsWith(`${scheme}/`) ? codeOf(id) : undefined;

/** By spelling, then those whose id holds the last part regardless of separators, then by name. */
function nearestIds(index: NameIndex, type: string, given: string): string[] {
  const ids = index.ids(type);
  const spelled = nearestWords(ids, given, Math.ceil(given.length / 3));
  const part = given.slice(given.lastIndexOf('/') + 1).toLowerCase();
  const letters = lettersOf(part);
  const holding = letters.length < 3 ? [] : ids.filter((id) => lettersOf(id).includes(letters));
  return [...new Set([...spelled, ...holding, ...named(index, type, part, 0.1)])].slice(0, offered);
}

/** `ISO 9001` and `iso-9001` alike: `iso9001`. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** @param leastShare of the words; a mistyped id may share few of them with the name */
const named = (index: NameIndex, type: string, words: string, leastShare?: number): readonly string[] =>
  words.trim() === '' ? [] : index.search(words, { types: [type], leastShare }).hits.map((hit) => hit.id);
