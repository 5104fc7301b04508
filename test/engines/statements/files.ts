import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { type Statement, statement } from '../../../src/graph/statement.js';
import { type StatementCases, statementCases } from './case.js';
import { drafts } from './draft.js';
import { type World, worldOf } from './world.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const sources = folder('../../../src/');
const cases = folder('../cases/');
const worlds = folder('../worlds/');

/** Run by `prepare` (constraints, indexes), or by one engine about itself: no question to the graph. */
const withoutCase = /(^|\/)schema\/|^graph\/neo4j\//;

/** Every statement of the program by its path: `catalogue/nodes-by-ids`. */
export function statements(): Map<string, Statement> {
  const names = filesIn(sources, '.cypher').filter((name) => !withoutCase.test(name));
  return new Map(names.map((name) => [name, statement(pathToFileURL(sources).href, name)]));
}

/** The cases that stand in files, by the path of their statement. */
export function writtenCases(): Map<string, StatementCases> {
  return new Map(filesIn(cases, '.yaml').map((name) => [name, readCases(name)]));
}

function readCases(name: string): StatementCases {
  const result = statementCases.safeParse(parse(readFileSync(`${cases}${name}.yaml`, 'utf8')));
  if (result.success) return result.data;
  throw new Error(`test/engines/cases/${name}.yaml: ${result.error.message}`);
}

/** The world in a file of `worlds/`. */
export function readWorld(name: string): World {
  return worldOf(drafts.parse(parse(readFileSync(`${worlds}${name}.yaml`, 'utf8'))));
}

function filesIn(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(extension))
    .map((path) => path.slice(0, -extension.length))
    .sort();
}
