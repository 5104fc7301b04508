import { languages } from '../../messages/languages.js';
import { unprintable } from '../../text.js';
import type { Report } from '../facts/fault.js';
import { describe, type GivenEntry, type RawValue } from './raw-value.js';
import { reportUnknown } from './report-unknown.js';
import { overlong } from './text-limits.js';

/**
 * A text by language, or a plain text, which is English.
 * @param longest characters that each of them may have
 */
export function readLocalized(
  given: RawValue,
  { path, longest }: Where,
  report: Report,
): { [language: string]: string } | undefined {
  if (given.kind !== 'mapping') {
    const text = readText(given, { path, longest }, report);
    return text === undefined ? undefined : { en: text };
  }
  reportUnknown(given.entries, languages, `"${path}"`, report);
  const known = given.entries.filter((entry) => languages.includes(entry.key));
  const texts = Object.fromEntries(known.flatMap((entry) => readEntry(entry, { path, longest }, report)));
  if (given.entries.some((entry) => entry.key === 'en')) return texts;
  report(given.place, `"${path}" has no English text: give "en" too`);
  return undefined;
}

interface Where {
  readonly path: string;
  readonly longest: number;
}

function readEntry({ key, value }: GivenEntry, { path, longest }: Where, report: Report): [string, string][] {
  const text = readText(value, { path: `${path}.${key}`, longest }, report);
  return text === undefined ? [] : [[key, text]];
}

function readText(given: RawValue, { path, longest }: Where, report: Report): string | undefined {
  if (given.kind === 'scalar' && typeof given.value === 'string' && given.value.trim() !== '') {
    const wrong = overlong(given.value, longest) ?? unprintable(given.value);
    if (wrong === undefined) return given.value;
    report(given.place, `"${path}": ${describe(given)} ${wrong}`);
    return undefined;
  }
  report(given.place, `"${path}": ${describe(given)} ${noText(given)}`);
  return undefined;
}

function noText(given: RawValue): string {
  if (given.kind !== 'scalar' || given.value === null) return 'is no text: write a text, or one by language';
  return typeof given.value === 'string' ? 'is empty: write a text' : 'is no text: put it in quotes';
}
