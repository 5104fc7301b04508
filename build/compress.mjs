// Writes a Brotli and a gzip form beside each file that browsers load: `node build/compress.mjs FOLDER…`.

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSED = new Set(['.js', '.css', '.json', '.svg']);
const forms = {
  '.br': (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

for (const folder of process.argv.slice(2)) {
  const names = (await readdir(folder)).filter((name) => COMPRESSED.has(extname(name)));
  await Promise.all(names.map((name) => compress(join(folder, name))));
}

async function compress(file) {
  const bytes = await readFile(file);
  await Promise.all(Object.entries(forms).map(async ([end, form]) => writeFile(file + end, await form(bytes))));
}
