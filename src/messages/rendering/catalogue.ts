import { IntlMessageFormat } from 'intl-messageformat';
import { z } from 'zod';
import { catalogueFile } from './catalogue-files.js';

const area = z.record(z.string(), z.string());

const areas = new Map<string, { readonly [key: string]: string }>();
const formats = new Map<string, IntlMessageFormat>();

/** The messages of an area in a language, by key, from `messages/<language>/<area>.yaml`. */
export function areaIn(language: string, name: string): { readonly [key: string]: string } {
  const path = `${language}/${name}`;
  const read = areas.get(path) ?? area.parse(catalogueFile(language, name));
  areas.set(path, read);
  return read;
}

/** A message of the catalogue, parsed once. @throws if the catalogue lacks it, which a test prevents */
export function formatOf(language: string, id: string): IntlMessageFormat {
  const key = `${language} ${id}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const [name = '', entry = ''] = id.split('.');
  const text = areaIn(language, name)[entry];
  if (text === undefined) throw new Error(`messages/${language}/${name}.yaml has no "${entry}"`);
  const format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  formats.set(key, format);
  return format;
}
