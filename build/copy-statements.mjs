// The compiler leaves `.cypher` files where they are; the built modules look for them beside themselves.

import { statSync } from 'node:fs';
import { cp } from 'node:fs/promises';

const isWanted = (path) => statSync(path).isDirectory() || path.endsWith('.cypher');
await cp('src', 'dist', { recursive: true, filter: isWanted });
