// The compiler writes plain files; the command line is also started by its name.

import { chmod, readFile } from 'node:fs/promises';

const { bin } = JSON.parse(await readFile('package.json', 'utf8'));
await Promise.all(Object.values(bin).map((file) => chmod(file, 0o755)));
