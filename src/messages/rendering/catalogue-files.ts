import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { cataloguesFolder, languages } from '../languages.js';

const namesIn = (language: string): string[] => readdirSync(new URL(`${language}/`, cataloguesFolder));

/** The texts of all files, read once at the start: the message about a full file table opens no file. */
const texts: ReadonlyMap<string, string> = new Map(
  languages.flatMap((language) =>
    namesIn(language).map((name): [string, string] => {
      const path = `${language}/${name}`;
      return [path, readFileSync(new URL(path, cataloguesFolder), 'utf8')];
    }),
  ),
);

/** What `messages/<language>/<name>.yaml` contains. @throws if there is no such file, which a test prevents */
export function catalogueFile(language: string, name: string): unknown {
  const path = `${language}/${name}.yaml`;
  const text = texts.get(path);
  if (text === undefined) throw new Error(`there is no messages/${path}`);
  return parse(text);
}
