// Builds the playground: `node web/playground/build.mjs FOLDER`. Nothing is bundled, see docs/decisions/0003.
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OWN_FILES = ['index.html', 'playground.css', 'playground.js'];
const PACKAGE_FILES = {
  react: ['umd/react.production.min.js'],
  'react-dom': ['umd/react-dom.production.min.js'],
  graphiql: ['graphiql.min.js', 'graphiql.min.css'],
};

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder: node web/playground/build.mjs FOLDER');

await mkdir(folder, { recursive: true });
for (const file of OWN_FILES) await cp(join(here, file), join(folder, file));
for (const [name, files] of Object.entries(PACKAGE_FILES)) {
  const from = dirname(require.resolve(`${name}/package.json`));
  for (const file of files) await cp(join(from, file), join(folder, basename(file)));
  await cp(join(from, 'LICENSE'), join(folder, `${name}.LICENSE`));
}
const names = (await readdir(join(here, 'examples'))).sort();
const examples = await Promise.all(names.map((name) => readFile(join(here, 'examples', name), 'utf8')));
await writeFile(join(folder, 'examples.json'), JSON.stringify(examples));
