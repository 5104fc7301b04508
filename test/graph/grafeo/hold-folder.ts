import { addAddress } from '../../../src/graph/data-folder/lock-file.js';
import { openGrafeo } from '../../../src/graph/grafeo/open.js';
import { put } from './ask.js';

const [folder = '', url = ''] = process.argv.slice(2);
const graph = await openGrafeo({ folder });
await addAddress(folder, url);
await put(graph, 'kept');
console.log('holding');
setInterval(() => undefined, 1_000);
