// The compiler does not copy `.cypher` files; the built modules read them from their own folder.

import { statSync } from 'node:fs';
import { cp } from 'node:fs/promises';

const isWanted = (path) => statSync(path).isDirectory() || path.endsWith('.cypher');
await cp('src', 'dist', { recursive: true, filter: isWanted });
