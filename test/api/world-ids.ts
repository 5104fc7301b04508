import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const folder = fileURLToPath(new URL('./world/', import.meta.url));
const file = z.record(z.string(), z.unknown());
const nodes = z.array(z.object({ id: z.string() }));

const byType = new Map<string, string[]>();
for (const name of readdirSync(folder)) {
  const { cites: _, ...types } = file.parse(parse(readFileSync(folder + name, 'utf8')));
  for (const [type, list] of Object.entries(types))
    byType.set(type, [...(byType.get(type) ?? []), ...nodes.parse(list).map(({ id }) => id)]);
}

/** Ids of the fictional world by type, from its files, in the order of lists. */
export const idsOf = (...types: readonly string[]): string[] => types.flatMap((type) => byType.get(type) ?? []).sort();
