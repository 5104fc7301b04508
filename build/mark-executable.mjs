// The compiler writes files that are not executable; the command line can be started by its name.

import { chmod, readFile } from 'node:fs/promises';

const { bin } = JSON.parse(await readFile('package.json', 'utf8'));
await Promise.all(Object.values(bin).map((file) => chmod(file, 0o755)));
