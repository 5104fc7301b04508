import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { z } from 'zod';

const lock = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });

/** When and on which machine the figures were measured. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  const parts = [
    new Date().toISOString().slice(0, 10),
    `${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${memory} GiB`,
    `Node ${process.versions.node}`,
    `Grafeo ${versionOf('@grafeo-db/js', '../../package-lock.json')}`,
    `Neo4j driver ${versionOf('neo4j-driver', '../../package-lock.json')}`,
    `@neo4j/graphql ${versionOf('@neo4j/graphql', '../neo4j-graphql/package-lock.json')}`,
  ];
  return parts.join('; ');
}

function versionOf(name: string, file: string): string {
  const { packages } = lock.parse(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));
  return packages[`node_modules/${name}`]?.version ?? 'unknown';
}
