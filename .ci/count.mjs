// Adds up the tests of all runs in a folder of Vitest's JSON reports, and fails when one is missing or Neo4j took no part.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Node 20, slow and hostile, browser, Node 24, Neo4j. */
const RUNS = 5;

const [folder] = process.argv.slice(2);
const runs = readdirSync(folder).map((name) => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }));
const onNeo4j = runs
  .filter(({ name }) => name === 'neo4j.json')
  .flatMap(({ testResults }) => testResults)
  .filter(({ name, status }) => basename(name).startsWith('neo4j') && status === 'passed');
const sum = (field) => runs.reduce((total, run) => total + run[field], 0);

for (const { name, numPassedTests, numFailedTests, numPendingTests } of runs) {
  console.log(
    `${basename(name, '.json')}: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`,
  );
}
const missing = [runs.length === RUNS || 'a run has left no report', onNeo4j.length > 0 || 'Neo4j took no part'].filter(
  (each) => each !== true,
);
for (const fault of missing) console.log(`fault: ${fault}`);
// A file that cannot be collected fails without a failing test.
const failed =
  sum('numFailedTests') + runs.filter((run) => !run.success && run.numFailedTests === 0).length + missing.length;
console.log(`${sum('numPassedTests')} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
