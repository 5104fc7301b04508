import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../../src/config.js';
import type { Address } from './address.js';

export interface BroughtUp {
  readonly address: Address;
  stop(): void;
}

const script = (name: string) => fileURLToPath(new URL(`../../.ci/neo4j/${name}`, import.meta.url));
const loopback = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * The Neo4j that the environment names, or one that is started for the bench and stopped after it.
 * @throws for one on another machine: its database would be emptied
 */
export function bringUpNeo4j(): BroughtUp {
  const { neo4j } = readConfig(process.env);
  if (neo4j === undefined) {
    const uri = execFileSync('bash', [script('start')], { encoding: 'utf8' }).trim();
    return { address: { uri }, stop: () => void execFileSync('bash', [script('stop')]) };
  }
  const { uri, username, password, database } = neo4j;
  if (!loopback.has(new URL(uri).hostname)) throw new Error(`${uri} is not on this machine, and would be emptied`);
  return {
    address: { uri, database, ...(password === undefined ? {} : { username, password }) },
    stop: () => undefined,
  };
}
