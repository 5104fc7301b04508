import { openGrafeo } from '../../src/graph/grafeo/open.js';
import { schemaStatements } from '../../src/graph/schema-statements.js';
import { loadSeed } from '../../src/services.js';
import { clock } from '../clocks.js';

// Run as a process of its own by killed-load.test.ts: writes half of a seed, reports that, and waits to be killed.
const [data, folder] = process.argv.slice(2);
if (data === undefined || folder === undefined) throw new Error('usage: killed-load.ts DATA SEED');

await loadSeed(await openGrafeo({ folder: data, schema: schemaStatements }), {
  folder,
  clock,
  onProgress: ({ step, done, of }) => {
    if (step !== 'write' || done < of / 2) return;
    process.stdout.write('half written\n', () => undefined);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
