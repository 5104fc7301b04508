// The last step of `npm run build`: its time is that of the build, for `when-stale.mjs`.

import { writeFile } from 'node:fs/promises';

await writeFile('dist/.built', '');
