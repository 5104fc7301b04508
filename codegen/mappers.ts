import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * The TypeScript type behind each GraphQL type, as `src/api/<feature>/mappers.ts` states it: `export type WatchMapper`
 * stands behind `Watch`.
 * @returns by GraphQL type, a path from `src/api/generated` and a name, as `typescript-resolvers` takes them
 * @throws where two features state one type
 */
export function featureMappers(folder = 'src/api'): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => posix.basename(name) === 'mappers.ts',
  );
  const mappers = new Map<string, string>();
  for (const file of files.sort()) {
    const text = readFileSync(posix.join(folder, file), 'utf8');
    for (const [, type = ''] of text.matchAll(/^export (?:type|interface) (\w+)Mapper\b/gm)) {
      if (mappers.has(type)) throw new Error(`${type} has a mapper in ${file} and in ${mappers.get(type)}: keep one.`);
      mappers.set(type, `../${file.replace(/\.ts$/, '.js')}#${type}Mapper`);
    }
  }
  return Object.fromEntries(mappers);
}
