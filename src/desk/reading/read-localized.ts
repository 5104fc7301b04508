import { languages } from '../../graph/vocabulary/hydrate.js';
import type { Report } from '../facts/fault.js';
import { describe, type Given, type GivenEntry } from './given.js';
import { reportUnknown } from './read-fields.js';

/** A text by language, or a plain text, which is English. */
export function readLocalized(given: Given, path: string, report: Report): { [language: string]: string } | undefined {
  if (given.kind !== 'mapping') {
    const text = readText(given, path, report);
    return text === undefined ? undefined : { en: text };
  }
  reportUnknown(given.entries, languages, `"${path}"`, report);
  const known = given.entries.filter((entry) => languages.includes(entry.key));
  const texts = Object.fromEntries(known.flatMap((entry) => readEntry(entry, path, report)));
  if (given.entries.some((entry) => entry.key === 'en')) return texts;
  report(given.place, `"${path}" has no English text: give "en" too`);
  return undefined;
}

function readEntry({ key, value }: GivenEntry, path: string, report: Report): [string, string][] {
  const text = readText(value, `${path}.${key}`, report);
  return text === undefined ? [] : [[key, text]];
}

function readText(given: Given, path: string, report: Report): string | undefined {
  if (given.kind === 'scalar' && typeof given.value === 'string' && given.value.trim() !== '') return given.value;
  const right =
    given.kind === 'scalar' && given.value !== null ? 'put it in quotes' : 'write a text, or one by language';
  report(given.place, `"${path}": ${describe(given)} is no text: ${right}`);
  return undefined;
}
