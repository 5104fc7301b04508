import { runBench } from './bench.js';
import { bringUpNeo4j } from './neo4j/bring-up.js';
import { readOptions } from './options.js';
import { report } from './report/report.js';

const options = readOptions(process.argv.slice(2));
const neo4j = options.neo4j ? bringUpNeo4j() : undefined;
try {
  const bench = await runBench(options, neo4j?.address);
  console.log(report(bench));
  // A count does not depend on the machine: a wrong one is a fault.
  const isThree = bench.engines.every(({ statements }) => Object.values(statements).every((count) => count === 3));
  if (!isThree) process.exitCode = 1;
} finally {
  neo4j?.stop();
}
