import { z } from 'zod';
import { errors } from './errors.js';

const text = (fallback: string) => z.string().trim().min(1).default(fallback);
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const environment = z.object({
  PORT: z.coerce.number('give a port from 0 to 65535').int().min(0).max(65535).default(4000),
  HOST: text('127.0.0.1'),
  LANDFALL_DATA: text('./data'),
  LANDFALL_SEED: z.string().trim().min(1).optional(),
  NEO4J_URI: z
    .string()
    .trim()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./, 'give an address such as neo4j://127.0.0.1:7687')
    .optional(),
  NEO4J_USERNAME: text('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: text('neo4j'),
  LOG_LEVEL: z.enum(levels, `give one of ${levels.join(', ')}`).default('info'),
});

/** Where Neo4j is, when it is the engine. */
export interface Neo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string | undefined;
  readonly database: string;
}

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Folder of the embedded graph. */
  readonly data: string;
  /** Folder of the seed files; the package's own when undefined. */
  readonly seed: string | undefined;
  /** Undefined: the embedded engine. */
  readonly neo4j: Neo4jConfig | undefined;
  readonly logLevel: (typeof levels)[number];
}

/**
 * The environment, parsed once. An empty variable counts as absent.
 * @throws `BAD_CONFIGURATION` that names every variable at fault
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')}="${withoutSecrets(given[String(path[0])] ?? '')}": ${message}`,
    );
    throw errors.badConfiguration({ faults });
  }
  const {
    PORT,
    HOST,
    LANDFALL_DATA,
    LANDFALL_SEED,
    NEO4J_URI,
    NEO4J_USERNAME,
    NEO4J_PASSWORD,
    NEO4J_DATABASE,
    LOG_LEVEL,
  } = parsed.data;
  const neo4j = { username: NEO4J_USERNAME, password: NEO4J_PASSWORD, database: NEO4J_DATABASE };
  return Object.freeze({
    host: HOST,
    port: PORT,
    data: LANDFALL_DATA,
    seed: LANDFALL_SEED,
    neo4j: NEO4J_URI === undefined ? undefined : Object.freeze({ uri: NEO4J_URI, ...neo4j }),
    logLevel: LOG_LEVEL,
  });
}

/** A user and a password may stand before the host of an address. */
const withoutSecrets = (value: string): string => value.replace(/^([\w+]+:\/\/)?.*@/s, '$1');
