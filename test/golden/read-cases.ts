import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Ask } from './ask.js';
import { type Expected, knowledgeCase } from './case.js';

const folder = fileURLToPath(new URL('cases/', import.meta.url));

/** One question on one day, and what must be true of its plan. */
export interface Trial {
  /** `us/duty-batteries.yaml`, with the day if the file has several. */
  readonly name: string;
  readonly sentence: string;
  readonly ask: Ask;
  readonly expected: Expected;
}

/** All cases in `cases/`, by name. @throws an error with the file and its fault */
export function readCases(): Trial[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return files.sort().flatMap((file) => trials(file, readFileSync(`${folder}/${file}`, 'utf8')));
}

function trials(file: string, text: string): Trial[] {
  // Dates stay text: the JSON schema of YAML has no dates.
  const read = knowledgeCase.safeParse(parse(text, { schema: 'core' }));
  if (!read.success) throw new Error(`${file} is no case:\n${z.prettifyError(read.error)}`);
  const found = read.data;
  if ('expect' in found) return [{ name: file, sentence: found.it, ask: found.ask, expected: found.expect }];
  return Object.entries(found.on).map(([day, { because, ...expected }]) => ({
    name: `${file} on ${day}`,
    sentence: `${found.it}: ${because}`,
    ask: { ...found.ask, asOf: day },
    expected,
  }));
}
