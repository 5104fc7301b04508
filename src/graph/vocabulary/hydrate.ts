import { defaultLanguage, languages } from '../../messages/languages.js';
import type { Value } from '../port.js';
import type { Field } from './types.js';

export type Properties = { readonly [name: string]: Value };

/** Stored flat properties as the nested values of these fields. Absent ones stay absent. */
export function hydrate(fields: readonly Field[], properties: Properties): { [name: string]: Value } {
  const found: { [name: string]: Value } = {};
  for (const field of fields) {
    const value = read(field, field.name, properties);
    if (value !== null && value !== undefined) found[field.name] = value;
  }
  return found;
}

/** The opposite of `hydrate`. An absent field becomes null, so that writing it clears the former value. */
export function dehydrate(fields: readonly Field[], value: Properties): { [name: string]: Value } {
  const flat: { [name: string]: Value } = {};
  for (const field of fields) write(field, field.name, value[field.name] ?? null, flat);
  return flat;
}

function read(field: Field, name: string, properties: Properties): Value | undefined {
  if (field.kind === 'localized')
    return field.list ? readLocalizedList(name, properties) : readLocalized(name, properties);
  if (field.kind === 'embedded') return readEmbedded(field, name, properties);
  return properties[name];
}

function readLocalized(name: string, properties: Properties): Value | undefined {
  const texts: { [language: string]: string } = {};
  for (const language of languages) {
    const text = properties[localizedName(name, language)];
    if (typeof text === 'string') texts[language] = text;
  }
  return texts.en === undefined ? undefined : texts;
}

/** Stored in a list for a text that a language does not have: lists hold no null, and no text is empty. */
const noText = '';

/** One list for each language, all as long as the English one. */
function readLocalizedList(name: string, properties: Properties): Value | undefined {
  const texts = properties[name];
  if (!Array.isArray(texts)) return undefined;
  return texts.map((_, index) => {
    const entry: { [language: string]: Value } = {};
    for (const language of languages) {
      const list = properties[localizedName(name, language)];
      const text = Array.isArray(list) ? list[index] : undefined;
      if (typeof text === 'string' && text !== noText) entry[language] = text;
    }
    return entry;
  });
}

/** `name` in `ko` is `nameKo`. */
function localizedName(name: string, language: string): string {
  return language === defaultLanguage ? name : name + capital(language);
}

function readEmbedded(field: Field, name: string, properties: Properties): Value | undefined {
  const group: { [name: string]: Value } = {};
  for (const part of field.fields) {
    const value = read(part, name + capital(part.name), properties);
    if (value !== null && value !== undefined) group[part.name] = value;
  }
  return Object.keys(group).length > 0 ? group : undefined;
}

function write(field: Field, name: string, value: Value, flat: { [name: string]: Value }): void {
  if (field.kind === 'embedded') {
    const group = isGroup(value) ? value : {};
    for (const part of field.fields) write(part, name + capital(part.name), group[part.name] ?? null, flat);
  } else if (field.kind === 'localized') {
    for (const language of languages)
      flat[localizedName(name, language)] = field.list ? textsIn(value, language) : (textsOf(value)[language] ?? null);
  } else {
    flat[name] = value;
  }
}

const textsOf = (value: Value): Properties => {
  if (typeof value === 'string') return { [defaultLanguage]: value };
  return isGroup(value) ? value : {};
};

/** The texts of a list in one language; null if it has none of them. */
function textsIn(value: Value, language: string): Value {
  if (!Array.isArray(value)) return null;
  const texts = value.map((each: Value) => textsOf(each)[language] ?? noText);
  return language === defaultLanguage || texts.some((text) => text !== noText) ? texts : null;
}

function isGroup(value: Value): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
