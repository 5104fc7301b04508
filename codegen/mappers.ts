import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * The TypeScript type of each GraphQL type, as declared in `src/api/<feature>/mappers.ts`: `export type WatchMapper` is
 * the type of `Watch`.
 * @returns by GraphQL type, a path relative to `src/api/generated` and a name, in the format of `typescript-resolvers`
 * @throws if two features declare a mapper for the same type
 */
export function featureMappers(folder = 'src/api'): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => posix.basename(name) === 'mappers.ts',
  );
  const mappers = new Map<string, string>();
  for (const file of files.sort()) {
    const text = readFileSync(posix.join(folder, file), 'utf8');
    for (const [, type = ''] of text.matchAll(/^export (?:type|interface) (\w+)Mapper\b/gm)) {
      if (mappers.has(type))
        throw new Error(`${type} has mappers in both ${file} and ${mappers.get(type)}. Keep only one.`);
      mappers.set(type, `../${file.replace(/\.ts$/, '.js')}#${type}Mapper`);
    }
  }
  return Object.fromEntries(mappers);
}
