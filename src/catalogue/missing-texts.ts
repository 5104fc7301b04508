import { nearestWords } from '../errors/nearest-words.js';
import { errors } from '../errors.js';
import { localizedPaths } from '../graph/vocabulary/localized-paths.js';
import { vocabulary } from '../graph/vocabulary/vocabulary.js';
import type { NameIndex } from './index/build.js';
import { type Page, type PageArguments, pageOfIds } from './lists/page.js';
import { publicTypes, typesArgument } from './public-types.js';

interface MissingText {
  readonly language: string;
  /** Absent: any field. */
  readonly field?: string | null | undefined;
  /** Names of types or interfaces; all if absent. */
  readonly types?: readonly string[] | null | undefined;
}

/** Paths of the fields of any type with a text by language. */
const textFields = [...new Set([...vocabulary.nodes.values()].flatMap(({ fields }) => localizedPaths(fields)))];

/** @throws `UNKNOWN_FIELD` unless it is the path of a field with a text by language */
export function textField(given: string): string {
  if (textFields.includes(given)) return given;
  throw errors.unknownTextField({ given, nearest: nearestWords(textFields, given) }, { field: 'field' });
}

/**
 * Ids of nodes with a text in English and not in a language, sorted.
 * @throws `UNKNOWN_FIELD`, `UNKNOWN_TYPE`, `BAD_CURSOR`, `BAD_PAGE_SIZE`
 */
export function missingTexts(
  index: NameIndex,
  { language, field, types }: MissingText,
  page: PageArguments,
): Page<string> & { readonly total: number } {
  const wanted = new Set((typesArgument(types) ?? ['Node']).flatMap((name) => publicTypes.get(name) ?? []));
  const asked = field == null ? undefined : textField(field);
  const found = index.ids('Node').filter((id) => {
    const { type, missing } = index.entry(id) ?? {};
    const fields = missing?.[language] ?? [];
    return type !== undefined && wanted.has(type) && (asked === undefined ? fields.length > 0 : fields.includes(asked));
  });
  return { ...pageOfIds(found, page), total: found.length };
}
