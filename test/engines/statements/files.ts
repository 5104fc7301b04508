import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { type Statement, statement } from '../../../src/graph/statement.js';
import { type StatementCases, statementCases } from './case.js';
import { derivedStatements } from './derived-statements.js';
import { drafts } from './draft.js';
import { type World, worldOf } from './world.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const sources = folder('../../../src/');
const cases = folder('../cases/');
const worlds = folder('../worlds/');

/** An engine runs these about itself: they do not read the graph. The same goes for `schemaStatements`. */
const withoutCase = /^graph\/neo4j\//;

/**
 * Every statement of the program: those in files by their path, `catalogue/nodes-by-ids`, the others as
 * `derived/put-Country`.
 */
export function statements(): Map<string, Statement> {
  const names = filesIn(sources, '.cypher').filter((name) => !withoutCase.test(name));
  const inFiles = names.map((name) => [name, statement(pathToFileURL(sources).href, name)] as const);
  return new Map([...inFiles, ...derivedStatements().map((each) => [`derived/${each.name}`, each] as const)]);
}

/** The cases in files, by the path of their statement. */
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
