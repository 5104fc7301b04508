import { codeOf } from '../graph/vocabulary/code-of.js';
import { blocNames, regionsOfBlocs } from '../written/countries/everyday.js';
import { nameKey } from '../written/countries/key.js';
import type { NameIndex } from './index/build.js';

/** The id of the bloc with this code, id or name. */
export const namedBloc = (index: NameIndex, given: string): string | undefined =>
  blocWith(index, given, (id) => [
    codeOf(id),
    ...(index.entry(id)?.texts ?? []).flatMap(withoutBrackets),
    ...(blocNames[codeOf(id)] ?? []),
  ]);

/** The id of the bloc to which most countries of this region belong. */
export const blocOfRegion = (index: NameIndex, given: string): string | undefined =>
  blocWith(index, given, (id) => regionsOfBlocs[codeOf(id)] ?? []);

function blocWith(index: NameIndex, given: string, names: (id: string) => readonly string[]): string | undefined {
  const key = nameKey(given.replace(/^bloc\//i, ''));
  return index.ids('Bloc').find((id) => names(id).some((name) => nameKey(name) === key));
}

/** `걸프협력회의(GCC)`, `걸프협력회의` and `GCC`. */
const withoutBrackets = (name: string): string[] => [name, ...name.split(/[()]/).filter((part) => part.trim() !== '')];
