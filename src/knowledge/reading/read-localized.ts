import { languages } from '../../messages/languages.js';
import { messages } from '../../messages/messages.js';
import type { Report } from '../facts/fault.js';
import { aboutField, type GivenEntry, type RawValue, type Wrong } from './raw-value.js';
import { reportUnknown } from './report-unknown.js';
import { unfit } from './text-limits.js';

/**
 * A text by language, or a plain text, which is English.
 * @param longest the maximum characters of each
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
  reportUnknown(given.entries, languages, messages.reading.ofField({ field: path }), report);
  const known = given.entries.filter((entry) => languages.includes(entry.key));
  const texts = Object.fromEntries(known.flatMap((entry) => readEntry(entry, { path, longest }, report)));
  if (given.entries.some((entry) => entry.key === 'en')) return texts;
  report(given.place, messages.reading.noEnglish({ field: path }));
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
  const read = textIn(given, longest);
  if ('value' in read) return read.value;
  report(given.place, read.wrong(aboutField(path, given)));
  return undefined;
}

function textIn(given: RawValue, longest: number): { readonly value: string } | { readonly wrong: Wrong } {
  if (given.kind !== 'scalar' || given.value === null) return { wrong: messages.reading.notALocalizedText };
  const { value } = given;
  if (typeof value !== 'string') return { wrong: messages.reading.notAText };
  if (value.trim() === '') return { wrong: messages.reading.emptyText };
  const wrong = unfit(value, longest);
  return wrong === undefined ? { value } : { wrong };
}
